import type { AdfNode } from '../../confluence/adf/adf-node';

/** A run of paragraphs, or a heading, that a person may write in as plain text. */
export interface EditableBlock {
  /** Path of the container in the document, then of the first node of the run. */
  readonly path: readonly number[];
  /** How many nodes the run has. */
  readonly count: number;
  readonly kind: 'paragraphs' | 'heading';
  readonly text: string;
  /** Words nearest above that tell a reader where the block stands. */
  readonly under: string;
  readonly isInTable: boolean;
}

/**
 * The text blocks of a document in reading order. What holds more than text is no text block, and stays as it
 * is.
 */
export function editableBlocksOf(document: AdfNode): readonly EditableBlock[] {
  const found: EditableBlock[] = [];
  let under = '';
  const visit = (node: AdfNode, path: readonly number[], isInTable: boolean): void => {
    const children = node.content ?? [];
    for (let index = 0; index < children.length; index += 1) {
      const child = children[index] as AdfNode;
      const at = [...path, index];
      if (isPlain(child) && child.type === 'paragraph') {
        const count = runLength(children, index);
        const text = children
          .slice(index, index + count)
          .map(textOf)
          .join('\n');
        found.push({ path: at, count, kind: 'paragraphs', text, under, isInTable });
        index += count - 1;
      } else if (isPlain(child) && child.type === 'heading') {
        under = textOf(child);
        found.push({ path: at, count: 1, kind: 'heading', text: under, under, isInTable });
      } else {
        const title = child.attrs?.['title'];
        if (typeof title === 'string' && title !== '') under = title;
        visit(child, at, isInTable || child.type === 'table');
      }
    }
  };
  visit(document, [], false);
  return found;
}

function runLength(children: readonly AdfNode[], start: number): number {
  let count = 0;
  for (const child of children.slice(start)) {
    if (child.type !== 'paragraph' || !isPlain(child)) break;
    count += 1;
  }
  return count;
}

function isPlain(node: AdfNode): boolean {
  const isBlock = node.type === 'paragraph' || node.type === 'heading';
  return isBlock && (node.content ?? []).every(({ type }) => type === 'text' || type === 'hardBreak');
}

function textOf(node: AdfNode): string {
  return (node.content ?? [])
    .map((child) => (child.type === 'hardBreak' ? ' ' : (child.text ?? '')))
    .join('');
}
