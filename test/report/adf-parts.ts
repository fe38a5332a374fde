import type { AdfNode } from '../../src/report/adf/adf';
import { inline, type Inline } from '../../src/report/adf/inline';

export const RULE: AdfNode = { type: 'rule' };

/** Decisions taken; ids must be unique in the document. */
export function decisionList(localId: string, ...items: readonly (readonly Inline[])[]): AdfNode {
  const content = items.map((item, index) => ({
    type: 'decisionItem',
    attrs: { localId: `${localId}-${index + 1}`, state: 'DECIDED' },
    content: inline(item),
  }));
  return { type: 'decisionList', attrs: { localId }, content };
}

/** Things to do, with a box to tick; ids must be unique in the document. */
export function taskList(localId: string, ...items: readonly (readonly Inline[])[]): AdfNode {
  const content = items.map((item, index) => ({
    type: 'taskItem',
    attrs: { localId: `${localId}-${index + 1}`, state: 'TODO' },
    content: inline(item),
  }));
  return { type: 'taskList', attrs: { localId }, content };
}

/** Two or three columns side by side, with their widths in percent. */
export function layoutSection(
  ...columns: readonly { readonly width: number; readonly content: readonly AdfNode[] }[]
): AdfNode {
  return {
    type: 'layoutSection',
    content: columns.map(({ width, content }) => ({ type: 'layoutColumn', attrs: { width }, content })),
  };
}
