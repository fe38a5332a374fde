import type { AdfNode } from '../adf/adf';
import { isContainer, titleOf } from './generated-parts';
import { plainText } from './plain-text';

/** Parts of a page, reduced to what is needed to recognise them: kinds, titles and texts. */
export const leanParts = (nodes: readonly AdfNode[]): readonly AdfNode[] => nodes.map(lean);

const STRUCTURES: ReadonlySet<string> = new Set([
  'table',
  'tableRow',
  'bulletList',
  'orderedList',
  'mediaSingle',
]);

function lean(node: AdfNode): AdfNode {
  const { type, content = [] } = node;
  const title = titleOf(node);
  if (isContainer(node) || STRUCTURES.has(type))
    return { type, ...(title === '' ? {} : { attrs: { title } }), content: leanParts(content) };
  const text = plainText(node);
  if (type === 'media') return { type, attrs: { alt: text } };
  return text === '' ? { type } : { type, content: [{ type: 'text', text }] };
}
