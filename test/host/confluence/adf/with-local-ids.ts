import { createHash } from 'node:crypto';
import type { AdfNode } from './adf-node';

/** Nodes that Confluence gives a `localId` when it stores a page. */
const IDENTIFIED = new Set([
  ...[
    'paragraph',
    'heading',
    'bulletList',
    'orderedList',
    'listItem',
    'taskList',
    'taskItem',
    'decisionList',
    'decisionItem',
  ],
  ...[
    'table',
    'tableRow',
    'tableCell',
    'tableHeader',
    'panel',
    'blockquote',
    'codeBlock',
    'rule',
    'expand',
    'nestedExpand',
  ],
  ...[
    'layoutSection',
    'layoutColumn',
    'caption',
    'status',
    'extension',
    'bodiedExtension',
    'inlineExtension',
  ],
]);

/**
 * A document as Confluence stores it: nodes without a `localId` get one. Ids are drawn from the seed, so that
 * the same writes give the same page.
 */
export function withLocalIds(document: AdfNode, seed: string): AdfNode {
  let count = 0;
  const identified = (node: AdfNode): AdfNode => {
    const content = node.content?.map(identified);
    const whole = content === undefined ? node : { ...node, content };
    if (!IDENTIFIED.has(node.type) || typeof node.attrs?.['localId'] === 'string') return whole;
    count += 1;
    return { ...whole, attrs: { ...node.attrs, localId: uuidOf(`${seed}/${count}`) } };
  };
  return identified(document);
}

/** A stable identifier in the form of a UUID. */
export function uuidOf(seed: string): string {
  const hex = createHash('sha256').update(seed).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
