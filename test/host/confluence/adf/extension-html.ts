import type { HtmlSurroundings } from '../adf-to-html';
import { textAttribute, type AdfNode } from './adf-node';
import { escapeHtml } from './html-text';

/** A macro, drawn by the page around or as a box with its name. */
export function extensionHtml(node: AdfNode, surroundings: HtmlSurroundings): string {
  if (surroundings.extension !== undefined) return surroundings.extension(node);
  const name =
    textAttribute(node, 'text') || textAttribute(node, 'extensionKey').split('/').at(-1) || 'macro';
  return node.type === 'inlineExtension'
    ? `<span class="adf-extension">${escapeHtml(name)}</span>`
    : `<div class="adf-extension">${escapeHtml(name)}</div>`;
}
