import type { AdfNode } from './adf/adf-node';
import { blockHtml } from './adf/block-html';

/** What a document needs of its surroundings to be drawn. */
export interface HtmlSurroundings {
  /** Address of an attached image, or null where it is not to be found. */
  readonly imageUrl: (mediaId: string, collection: string) => string | null;
  /** Draws a macro; absent: a box with the macro's name. */
  readonly extension?: (node: AdfNode) => string;
  /** Language of dates and of labels; English where absent. */
  readonly locale?: 'fr' | 'en';
  /** Name of a person who is mentioned without a text. */
  readonly userName?: (accountId: string) => string | null;
}

/**
 * An ADF document as an HTML fragment without scripts or inline styles: escaped, unsafe addresses dropped.
 */
export function adfToHtml(document: unknown, surroundings: HtmlSurroundings): string {
  if (!isNode(document) || document.type !== 'doc') return '';
  return `<div class="adf">${(document.content ?? []).map((node) => blockHtml(node, surroundings)).join('')}</div>`;
}

function isNode(value: unknown): value is AdfNode {
  return (
    typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
  );
}
