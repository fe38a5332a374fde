import type { HtmlSurroundings } from '../adf-to-html';
import { numberAttribute, textAttribute, type AdfNode } from './adf-node';
import { attributesHtml, escapeHtml, safeUrl } from './html-text';
import { inlineHtml } from './inline-html';

const LAYOUTS = new Set([
  'wide',
  'full-width',
  'center',
  'wrap-right',
  'wrap-left',
  'align-end',
  'align-start',
]);

/** An image with its caption, at the width that the page gives it. */
export function mediaSingleHtml(node: AdfNode, surroundings: HtmlSurroundings): string {
  const layout = textAttribute(node, 'layout');
  const width = shownWidth(node);
  const parts = (node.content ?? []).map((child) =>
    child.type === 'caption'
      ? `<figcaption>${inlineHtml(child.content ?? [], surroundings)}</figcaption>`
      : imageHtml(child, width, surroundings),
  );
  return `<figure class="adf-media adf-media-${LAYOUTS.has(layout) ? layout : 'center'}">${parts.join('')}</figure>`;
}

/** Width as HTML says it: pixels, or a percentage, which is ADF's own default. */
function shownWidth(node: AdfNode): string | null {
  const width = numberAttribute(node, 'width');
  if (width === null) return null;
  return textAttribute(node, 'widthType') === 'pixel' ? String(Math.round(width)) : `${Math.round(width)}%`;
}

function imageHtml(media: AdfNode, width: string | null, surroundings: HtmlSurroundings): string {
  const alternative = textAttribute(media, 'alt');
  const address = addressOf(media, surroundings);
  if (address === null)
    return `<span class="adf-missing" role="img"${attributesHtml({ 'aria-label': alternative || '?' })}>${escapeHtml(alternative || '?')}</span>`;
  const natural = numberAttribute(media, 'width');
  return `<img${attributesHtml({ src: address, alt: alternative, width: width ?? natural })}>`;
}

function addressOf(media: AdfNode, surroundings: HtmlSurroundings): string | null {
  if (textAttribute(media, 'type') === 'external') return safeUrl(textAttribute(media, 'url'));
  return surroundings.imageUrl(textAttribute(media, 'id'), textAttribute(media, 'collection'));
}

/** Files side by side, as links. */
export function mediaGroupHtml(node: AdfNode, surroundings: HtmlSurroundings): string {
  const files = (node.content ?? []).map((media) => {
    const words = escapeHtml(textAttribute(media, 'alt') || textAttribute(media, 'id'));
    const address = addressOf(media, surroundings);
    return `<li>${address === null ? words : `<a${attributesHtml({ href: address })}>${words}</a>`}</li>`;
  });
  return `<ul class="adf-files">${files.join('')}</ul>`;
}
