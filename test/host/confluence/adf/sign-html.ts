/**
 * Small drawings that do not depend on the fonts of the reader: circles, triangles and what stands in them.
 */
const CIRCLE = '<circle cx="8" cy="8" r="7" fill="currentColor"/>';
const SIGNS = {
  info: `${CIRCLE}<path d="M8 7v4.5M8 4.2v.6" stroke="#fff" stroke-width="2"/>`,
  note: '<path d="M2 2h12v9l-3 3H2z" fill="currentColor"/><path d="M4.5 5.5h7M4.5 8.5h5" stroke="#fff" stroke-width="1.5"/>',
  success: `${CIRCLE}<path d="m4.5 8.2 2.4 2.4 4.6-5" fill="none" stroke="#fff" stroke-width="2"/>`,
  warning:
    '<path d="M8 1 15.5 15H.5z" fill="currentColor"/><path d="M8 5.5V10m0 2v1.2" stroke="#fff" stroke-width="2"/>',
  error: `${CIRCLE}<path d="m5 5 6 6m0-6-6 6" stroke="#fff" stroke-width="2"/>`,
  custom: '<path d="m8 1 7 7-7 7-7-7z" fill="currentColor"/>',
  decision:
    '<path d="M3 2v5a3 3 0 0 0 3 3h6M9 6.5 12.5 10 9 13.5" fill="none" stroke="currentColor" stroke-width="2"/>',
} as const;
export type Sign = keyof typeof SIGNS;

/** A sign with its name for those who do not see it; the name is text of the site, never of a document. */
export function signHtml(sign: Sign, name: string): string {
  return `<svg class="adf-sign" role="img" aria-label="${name}" width="16" height="16" viewBox="0 0 16 16">${SIGNS[sign]}</svg>`;
}
