import { textAttribute, type AdfNode } from './adf-node';

/** The words of a node without any form, blocks separated by spaces. */
export function plainTextOf(node: AdfNode): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hardBreak') return '\n';
  if (node.type === 'status' || node.type === 'mention' || node.type === 'emoji')
    return textAttribute(node, 'text');
  const separator = (node.content ?? []).some((child) => child.type === 'text') ? '' : ' ';
  return (node.content ?? []).map(plainTextOf).join(separator).trim();
}
