import { textAttribute, type AdfNode } from './adf-node';
import { escapeHtml } from './html-text';

const SUN = '<circle cx="CX" cy="CY" r="4" fill="#f5cd47" stroke="#946f00"/>';
const CLOUD =
  '<path d="M5.5 15.5a3.5 3.5 0 0 1 .3-7 5 5 0 0 1 9.5 1.2 3 3 0 0 1 .2 5.8z" fill="#dddee1" stroke="#505258"/>';
const RAYS =
  '<path d="M10 1v2.5M10 16.5V19M1 10h2.5M16.5 10H19M3.6 3.6l1.8 1.8M14.6 14.6l1.8 1.8M3.6 16.4l1.8-1.8M14.6 5.4l1.8-1.8" stroke="#946f00" stroke-width="1.5"/>';

/** Weather as Confluence would show it, drawn here because not every machine has a font of emoji. */
const DRAWN: Readonly<Record<string, string>> = {
  ':sunny:': RAYS + placed(10, 10),
  ':white_sun_small_cloud:': placed(14, 6) + CLOUD,
  ':cloud:': CLOUD,
  ':thunder_cloud_rain:': `${CLOUD}<path d="m11 11-3 4.5h2.5L9 19.5l4.5-5.5H11l1.5-3z" fill="#e56910"/>`,
  ':fog:': '<path d="M2 6h13M5 10h13M2 14h13" stroke="#505258" stroke-width="2" stroke-linecap="round"/>',
};

function placed(x: number, y: number): string {
  return SUN.replace('CX', String(x)).replace('CY', String(y));
}

/** An emoji with its name for those who do not see it. */
export function emojiHtml(node: AdfNode): string {
  const shortName = textAttribute(node, 'shortName');
  const name = escapeHtml(shortName.replaceAll(':', '').replaceAll('_', ' '));
  const drawing = DRAWN[shortName];
  if (drawing !== undefined) {
    return `<svg class="adf-emoji" role="img" aria-label="${name}" width="20" height="20" viewBox="0 0 20 20">${drawing}</svg>`;
  }
  const sign = textAttribute(node, 'text') || shortName;
  return `<span class="adf-emoji" role="img" aria-label="${name || escapeHtml(sign)}">${escapeHtml(sign)}</span>`;
}
