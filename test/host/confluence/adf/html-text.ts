const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for HTML content and for quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** Attributes in HTML; null and false leave one out, true gives a bare one. */
export function attributesHtml(
  attributes: Readonly<Record<string, string | number | boolean | null>>,
): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`))
    .join('');
}

const SAFE_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address when a reader may follow it (web, mail, telephone or the site itself), else null. */
export function safeUrl(address: string): string | null {
  const trimmed = address.trim();
  if (trimmed === '') return null;
  try {
    return SAFE_SCHEMES.has(new URL(trimmed, 'https://site.invalid/').protocol) ? trimmed : null;
  } catch {
    return null;
  }
}

const COLOUR = /^#[0-9a-fA-F]{6}$/;

/** A six-digit colour, else null. */
export function safeColour(colour: string): string | null {
  return COLOUR.test(colour) ? colour.toLowerCase() : null;
}
