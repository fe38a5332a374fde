import type { HtmlSurroundings } from '../adf-to-html';
import { numberAttribute, textAttribute, type AdfNode } from './adf-node';
import { emojiHtml } from './emoji-html';
import { extensionHtml } from './extension-html';
import { attributesHtml, escapeHtml, safeUrl } from './html-text';
import { markedHtml } from './mark-html';

type Drawer = (node: AdfNode, surroundings: HtmlSurroundings) => string;

const DRAWERS: Readonly<Record<string, Drawer>> = {
  text: (node) => markedHtml(escapeHtml(node.text ?? ''), node.marks ?? []),
  hardBreak: () => '<br>',
  status: statusHtml,
  date: dateHtml,
  emoji: emojiHtml,
  mention: mentionHtml,
  inlineCard: (node) => cardHtml(node),
  placeholder: (node) => `<span class="adf-placeholder">${escapeHtml(textAttribute(node, 'text'))}</span>`,
  inlineExtension: extensionHtml,
  mediaInline: mediaInlineHtml,
};

/** The inline content of a paragraph, heading, item or cell. */
export function inlineHtml(nodes: readonly AdfNode[], surroundings: HtmlSurroundings): string {
  return nodes.map((node) => (DRAWERS[node.type] ?? unknownHtml)(node, surroundings)).join('');
}

function unknownHtml(node: AdfNode, surroundings: HtmlSurroundings): string {
  return inlineHtml(node.content ?? [], surroundings);
}

const STATUS_COLOURS = new Set(['neutral', 'purple', 'blue', 'red', 'yellow', 'green']);

function statusHtml(node: AdfNode): string {
  const colour = textAttribute(node, 'color');
  const name = STATUS_COLOURS.has(colour) ? colour : 'neutral';
  return `<span class="adf-status adf-status-${name}">${escapeHtml(textAttribute(node, 'text'))}</span>`;
}

/** ADF dates are midnight UTC of the day meant, in milliseconds as text. */
function dateHtml(node: AdfNode, surroundings: HtmlSurroundings): string {
  const date = new Date(Number(textAttribute(node, 'timestamp')));
  if (Number.isNaN(date.getTime())) return '';
  const locale = surroundings.locale === 'fr' ? 'fr-FR' : 'en-GB';
  const words = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
  return `<time class="adf-date" datetime="${date.toISOString().slice(0, 10)}">${escapeHtml(words)}</time>`;
}

function mentionHtml(node: AdfNode, surroundings: HtmlSurroundings): string {
  const known = surroundings.userName?.(textAttribute(node, 'id'));
  const name = textAttribute(node, 'text') || (known ?? textAttribute(node, 'id'));
  return `<span class="adf-mention">@${escapeHtml(name.replace(/^@/, ''))}</span>`;
}

/** A link drawn as a card: the issue key for an issue of the site, else the address. */
export function cardHtml(node: AdfNode): string {
  const address = safeUrl(textAttribute(node, 'url'));
  if (address === null) return '';
  const words = /\/browse\/([A-Z][A-Z0-9_]+-\d+)/.exec(address)?.[1] ?? address;
  return `<a class="adf-card"${attributesHtml({ href: address })}>${escapeHtml(words)}</a>`;
}

function mediaInlineHtml(node: AdfNode, surroundings: HtmlSurroundings): string {
  const address = surroundings.imageUrl(textAttribute(node, 'id'), textAttribute(node, 'collection'));
  const alternative = textAttribute(node, 'alt');
  if (address === null) return `<span class="adf-missing">${escapeHtml(alternative)}</span>`;
  const size = { width: numberAttribute(node, 'width'), height: numberAttribute(node, 'height') };
  return `<img${attributesHtml({ class: 'adf-media-inline', src: address, alt: alternative, ...size })}>`;
}
