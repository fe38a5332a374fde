import type { AdfDocument, AdfNode } from '../../src/report/adf/adf';
import { bulletList, paragraph } from '../../src/report/adf/block';
import { add, atOne, isTable, isTyped, typed, type Editor, type PageEdit } from './page-editor';

const ofTable = (
  page: AdfDocument,
  editor: Editor,
  change: (rows: readonly AdfNode[]) => readonly AdfNode[],
): AdfDocument => atOne(page, editor, isTable, (node) => [{ ...node, content: change(node.content ?? []) }]);
const cellOf = (word: string, type = 'tableCell'): AdfNode => ({ type, content: [paragraph(word)] });
const isCell = ({ type }: AdfNode): boolean => type === 'tableCell' || type === 'tableHeader';

/** The ways to edit a table. */
export const TABLE_EDITS: Readonly<Record<string, PageEdit>> = {
  'add a row': (page, editor) =>
    ofTable(page, editor, (rows) => {
      const cells = (rows[0]?.content ?? []).map((_, at) => cellOf(at < 2 ? editor.word() : ''));
      const at = 1 + editor.draw(rows.length);
      return [...rows.slice(0, at), { type: 'tableRow', content: cells }, ...rows.slice(at)];
    }),
  'delete a row': (page, editor) =>
    ofTable(page, editor, (rows) => {
      const at = editor.draw(rows.length);
      return rows.length < 2 ? rows : rows.filter((row, rank) => rank !== at || isTyped(row));
    }),
  'move a row': (page, editor) =>
    ofTable(page, editor, ([head, first, ...rest]) => [head, ...rest, first].flatMap((row) => row ?? [])),
  'add a column': (page, editor) =>
    ofTable(page, editor, (rows) =>
      rows.map((row, at) => add(row, at < 2 ? cellOf(editor.word()) : cellOf(''))),
    ),
  'delete a column': (page, editor) =>
    ofTable(page, editor, (rows) => {
      const at = editor.draw(rows[0]?.content?.length ?? 1);
      const isFree = rows.every(
        ({ content = [] }) => content.length > 1 && !isTyped(content[at] ?? paragraph()),
      );
      return isFree
        ? rows.map((row) => ({ ...row, content: (row.content ?? []).filter((_, rank) => rank !== at) }))
        : rows;
    }),
  'type in a cell': (page, editor) =>
    atOne(page, editor, isCell, (node) => [
      { ...node, content: (node.content ?? []).map((one) => add(one, typed(editor.word()))) },
    ]),
  'replace a cell': (page, editor) =>
    atOne(
      page,
      editor,
      (node) => isCell(node) && !isTyped(node),
      (node) => [{ ...node, content: [paragraph(editor.word())] }],
    ),
  'write a list in a cell': (page, editor) =>
    atOne(page, editor, isCell, (node) => [add(node, bulletList([editor.word()], [editor.word()]))]),
};
