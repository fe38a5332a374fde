import type { AdfNode } from '../../confluence/adf/adf-node';
import { editableBlocksOf, type EditableBlock } from './editable-blocks';

/**
 * A document with new words in some of its text blocks, by their index; blocks with the same words keep their
 * form.
 */
export function withWords(document: AdfNode, words: ReadonlyMap<number, string>): AdfNode {
  const changed = editableBlocksOf(document)
    .map((block, index) => ({ block, text: normal(words.get(index) ?? block.text) }))
    .filter(({ block, text }) => text !== normal(block.text));
  // From the last to the first, so that paths before stay true while paragraphs come and go.
  return changed
    .reverse()
    .reduce((whole, { block, text }) => replaced(whole, block.path, block, text), document);
}

function normal(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd();
}

function replaced(node: AdfNode, path: readonly number[], block: EditableBlock, text: string): AdfNode {
  const [index, ...rest] = path;
  const children = node.content ?? [];
  if (index === undefined) return node;
  if (rest.length > 0) {
    return {
      ...node,
      content: children.map((child, at) => (at === index ? replaced(child, rest, block, text) : child)),
    };
  }
  const before = children.slice(index, index + block.count);
  return {
    ...node,
    content: [
      ...children.slice(0, index),
      ...written(before, block, text),
      ...children.slice(index + block.count),
    ],
  };
}

/** A heading keeps its level; each line is a paragraph, of which those that were there keep their form. */
function written(before: readonly AdfNode[], block: EditableBlock, text: string): readonly AdfNode[] {
  const [first] = before;
  if (block.kind === 'heading' && first !== undefined)
    return [{ ...first, content: textContent(text.replaceAll('\n', ' ')) }];
  return text.split('\n').map((line) => before.find((node) => plain(node) === line) ?? paragraphOf(line));
}

function plain(node: AdfNode): string {
  return (node.content ?? []).map((child) => child.text ?? '').join('');
}

/** A paragraph of plain words; no words make an empty one. */
export function paragraphOf(line: string): AdfNode {
  return line.trim() === '' ? { type: 'paragraph' } : { type: 'paragraph', content: textContent(line) };
}

function textContent(text: string): readonly AdfNode[] {
  return text === '' ? [] : [{ type: 'text', text }];
}
