import { doc, type AdfDocument, type AdfNode } from '../../src/report/adf/adf';
import { bulletList, decisionList, expand, heading, layoutSection, panel, paragraph, taskList } from '../../src/report/adf/block';
import { emoji, strong } from '../../src/report/adf/inline';
import { table } from '../../src/report/adf/table';
import { plainText } from '../../src/report/committee-page/plain-text';

/** Somebody at the editor: draws what to do, and counts the words typed. */
export interface Editor {
  /** A number from 0, below another. */
  readonly draw: (below: number) => number;
  /** A word that nobody typed before and that the app never says. */
  readonly word: () => string;
}

/** One thing that somebody does to a page; a page on which it cannot be done stays as it is. */
export type PageEdit = (page: AdfDocument, editor: Editor) => AdfDocument;

const isTyped = (node: AdfNode): boolean => plainText(node).includes('zz');
const isHeading = ({ type }: AdfNode): boolean => type === 'heading';
const isTable = ({ type }: AdfNode): boolean => type === 'table';
const isText = ({ type, content = [] }: AdfNode): boolean =>
  type === 'paragraph' && content.some(({ text }) => text !== undefined);
const is = (type: string) => (node: AdfNode) => node.type === type;

/** Replaces one of the nodes, at any depth, that something can be done to. */
function atOne(
  page: AdfDocument,
  { draw }: Editor,
  fits: (node: AdfNode) => boolean,
  change: (node: AdfNode) => readonly AdfNode[],
): AdfDocument {
  const count = (nodes: readonly AdfNode[]): number =>
    nodes.reduce((sum, node) => sum + (fits(node) ? 1 : 0) + count(node.content ?? []), 0);
  const all = count(page.content);
  if (all === 0) return page;
  let left = draw(all);
  const walk = (nodes: readonly AdfNode[]): readonly AdfNode[] =>
    nodes.flatMap((node) => {
      if (fits(node) && left-- === 0) return change(node);
      return node.content ? [{ ...node, content: walk(node.content) }] : [node];
    });
  return doc(...walk(page.content));
}

/** Replaces some of the page's own parts, from one of them that something can be done to. */
function atTop(
  page: AdfDocument,
  { draw }: Editor,
  fits: (node: AdfNode, at: number) => boolean,
  length: number,
  change: (nodes: readonly AdfNode[]) => readonly AdfNode[],
): AdfDocument {
  const places = page.content.flatMap((node, at) => (fits(node, at) ? [at] : []));
  const at = places[draw(Math.max(1, places.length))];
  if (at === undefined) return page;
  return doc(...page.content.slice(0, at), ...change(page.content.slice(at, at + length)), ...page.content.slice(at + length));
}

const add = (node: AdfNode, ...more: readonly AdfNode[]): AdfNode => ({ ...node, content: [...(node.content ?? []), ...more] });
const typed = (word: string): AdfNode => ({ type: 'text', text: ` ${word}` });
const insert = (page: AdfDocument, editor: Editor, ...nodes: readonly AdfNode[]): AdfDocument =>
  atTop(
    page,
    editor,
    () => true,
    1,
    (found) => [...found, ...nodes],
  );

/** A paragraph in two, between two of its words. */
function split(node: AdfNode, { draw }: Editor): readonly AdfNode[] {
  const texts = node.content ?? [];
  const at = texts.findIndex(({ text = '' }) => text.trim().includes(' '));
  if (at < 0) return [node];
  const words = (texts[at]?.text ?? '').split(' ');
  const after = 1 + draw(words.length - 1);
  const part = (text: string): readonly AdfNode[] => (text === '' ? [] : [{ ...texts[at], type: 'text', text }]);
  return [
    { ...node, content: [...texts.slice(0, at), ...part(words.slice(0, after).join(' '))] },
    { ...node, content: [...part(words.slice(after).join(' ')), ...texts.slice(at + 1)] },
  ];
}

const ofTable = (page: AdfDocument, editor: Editor, change: (rows: readonly AdfNode[]) => readonly AdfNode[]): AdfDocument =>
  atOne(page, editor, isTable, (node) => [{ ...node, content: change(node.content ?? []) }]);
const cellOf = (word: string, type = 'tableCell'): AdfNode => ({ type, content: [paragraph(word)] });
const isCell = ({ type }: AdfNode): boolean => type === 'tableCell' || type === 'tableHeader';

/** The page's parts from one heading of the second level to the next. */
function sectionsOf(page: AdfDocument): readonly (readonly AdfNode[])[] {
  const sections: AdfNode[][] = [[]];
  for (const node of page.content) {
    if (isHeading(node) && node.attrs?.['level'] === 2) sections.push([]);
    sections.at(-1)?.push(node);
  }
  return sections;
}

/** What cannot be put inside another part of a page. */
const mayGoInside = (node: AdfNode): boolean =>
  !['expand', 'layoutSection', 'table', 'mediaSingle', 'heading'].includes(node.type);

/** The ways to edit a page, as Confluence's editor lets people do it. */
export const PAGE_EDITS: Readonly<Record<string, PageEdit>> = {
  'add to a heading': (page, editor) => atOne(page, editor, isHeading, (node) => [add(node, typed(editor.word()))]),
  'rename a heading': (page, editor) =>
    atOne(
      page,
      editor,
      (node) => isHeading(node) && !isTyped(node),
      (node) => [{ ...node, content: [{ type: 'text', text: editor.word() }] }],
    ),
  'delete a heading': (page, editor) =>
    atOne(
      page,
      editor,
      (node) => isHeading(node) && !isTyped(node),
      () => [],
    ),
  'change the level of a heading': (page, editor) =>
    atOne(page, editor, isHeading, (node) => [{ ...node, attrs: { level: 1 + editor.draw(6) } }]),
  'make a heading a bold line': (page, editor) => atOne(page, editor, isHeading, (node) => [paragraph(strong(plainText(node)))]),
  'put a heading and what follows into an expand': (page, editor) =>
    atTop(
      page,
      editor,
      (node, at) => isHeading(node) && mayGoInside(page.content[at + 1] ?? node),
      2,
      ([first, ...rest]) => (first ? [expand(plainText(first), ...rest)] : []),
    ),
  'put parts into an expand': (page, editor) =>
    atTop(
      page,
      editor,
      (node, at) => mayGoInside(node) && mayGoInside(page.content[at + 1] ?? node),
      2,
      (nodes) => [expand(editor.word(), ...nodes)],
    ),
  'put a table and its heading into an expand': (page, editor) =>
    atTop(
      page,
      editor,
      (node, at) => isHeading(node) && isTable(page.content[at + 1] ?? node),
      2,
      (nodes) => [expand(editor.word(), ...nodes)],
    ),
  'put a part into a panel': (page, editor) =>
    atTop(
      page,
      editor,
      (node) => ['paragraph', 'bulletList'].includes(node.type),
      1,
      (nodes) => [panel('info', ...nodes, paragraph(editor.word()))],
    ),
  'put parts into columns': (page, editor) =>
    atTop(
      page,
      editor,
      (node, at) => mayGoInside(node) && mayGoInside(page.content[at + 1] ?? node),
      2,
      ([one, other]) =>
        one && other
          ? [layoutSection({ width: 50, content: [one] }, { width: 50, content: [other, paragraph(editor.word())] })]
          : [],
    ),
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
    ofTable(page, editor, (rows) => rows.map((row, at) => add(row, at < 2 ? cellOf(editor.word()) : cellOf('')))),
  'delete a column': (page, editor) =>
    ofTable(page, editor, (rows) => {
      const at = editor.draw(rows[0]?.content?.length ?? 1);
      const isFree = rows.every(({ content = [] }) => content.length > 1 && !isTyped(content[at] ?? paragraph()));
      return isFree ? rows.map((row) => ({ ...row, content: (row.content ?? []).filter((_, rank) => rank !== at) })) : rows;
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
  'split a text': (page, editor) => atOne(page, editor, isText, (node) => split(node, editor)),
  'type in a text': (page, editor) => atOne(page, editor, isText, (node) => [add(node, typed(editor.word()))]),
  'type before a text': (page, editor) =>
    atOne(page, editor, isText, (node) => [
      { ...node, content: [{ type: 'text', text: `${editor.word()} ` }, ...(node.content ?? [])] },
    ]),
  'mention somebody': (page, editor) =>
    atOne(page, editor, isText, (node) => [
      add(node, { type: 'mention', attrs: { id: 'account-nadia', text: `@${editor.word()}` } }),
    ]),
  'add an emoji': (page, editor) =>
    atOne(page, editor, isText, (node) => [add(node, emoji(':+1:', '👍', '1f44d'), typed(editor.word()))]),
  'paste from a word processor': (page, editor) =>
    insert(
      page,
      editor,
      heading(2, editor.word()),
      paragraph(strong(editor.word())),
      bulletList([editor.word()], [editor.word()]),
      table(
        [
          { head: editor.word(), width: 100 },
          { head: editor.word(), width: 100 },
        ],
        [[editor.word(), '3']],
      ),
    ),
  'write a line': (page, editor) => insert(page, editor, paragraph(editor.word())),
  'write a panel': (page, editor) => insert(page, editor, panel('warning', paragraph(editor.word()))),
  'write an expand': (page, editor) => insert(page, editor, expand(editor.word(), paragraph(editor.word()))),
  'write tasks': (page, editor) => insert(page, editor, taskList('t', [editor.word()], [editor.word()])),
  'write decisions': (page, editor) => insert(page, editor, decisionList('d', [editor.word()])),
  'write below a heading': (page, editor) => atTop(page, editor, isHeading, 1, (nodes) => [...nodes, paragraph(editor.word())]),
  'draw a line': (page, editor) => insert(page, editor, { type: 'rule' }, paragraph()),
  'add to a list': (page, editor) =>
    atOne(page, editor, is('bulletList'), (node) => [add(node, ...(bulletList([editor.word()]).content ?? []))]),
  'type in an entry of a list': (page, editor) =>
    atOne(page, editor, is('listItem'), (node) => [
      { ...node, content: (node.content ?? []).map((one) => add(one, typed(editor.word()))) },
    ]),
  'write in a panel': (page, editor) => atOne(page, editor, is('panel'), (node) => [add(node, paragraph(editor.word()))]),
  'write a caption': (page, editor) =>
    atOne(page, editor, is('caption'), (node) => [
      { ...node, content: [{ type: 'text', text: `${plainText(node)} ${editor.word()}` }] },
    ]),
  'move a section': (page, editor) => {
    const [first = [], ...sections] = sectionsOf(page);
    const moved = sections[editor.draw(Math.max(1, sections.length))] ?? [];
    const others = sections.filter((one) => one !== moved);
    const at = editor.draw(others.length + 1);
    return doc(...first, ...[...others.slice(0, at), moved, ...others.slice(at)].flat());
  },
  'move a part': (page, editor) => {
    const moved = page.content[editor.draw(page.content.length)];
    const others = page.content.filter((node) => node !== moved);
    const at = editor.draw(others.length + 1);
    return moved === undefined ? page : doc(...others.slice(0, at), moved, ...others.slice(at));
  },
  'delete a part': (page, editor) =>
    atTop(
      page,
      editor,
      (node) => !isTyped(node),
      1,
      () => [],
    ),
  'copy a part': (page, editor) => {
    const copied = page.content.filter((node) => !isTyped(node) && !isHeading(node));
    const copy = copied[editor.draw(Math.max(1, copied.length))];
    return copy === undefined ? page : insert(page, editor, copy);
  },
};
