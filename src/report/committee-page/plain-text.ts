import type { AdfNode } from '../adf/adf';

/** Attributes in which nodes without text keep what a reader sees. */
const SHOWN: Readonly<Record<string, string>> = {
  status: 'text',
  mention: 'text',
  emoji: 'shortName',
  date: 'timestamp',
  inlineCard: 'url',
  blockCard: 'url',
  embedCard: 'url',
  media: 'alt',
  expand: 'title',
  nestedExpand: 'title',
  placeholder: 'text',
  extension: 'extensionKey',
  inlineExtension: 'extensionKey',
  bodiedExtension: 'extensionKey',
};

/** What a reader sees of a node as text: spaces normalised, ids and marks ignored. */
export function plainText(node: AdfNode): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: AdfNode): string {
  const attribute = SHOWN[node.type];
  const shown = attribute === undefined ? undefined : node.attrs?.[attribute];
  const own = node.text ?? (typeof shown === 'string' ? shown : '');
  const separator = (node.content ?? []).some((child) => child.type === 'text') ? '' : ' ';
  const inside = (node.content ?? []).map(rawText).join(separator);
  return inside === '' ? own : `${own} ${inside}`;
}
