import { doc, type AdfDocument, type AdfNode } from '../../src/report/adf/adf';
import { bulletList, expand, heading, panel, paragraph } from '../../src/report/adf/block';
import { emoji, strong } from '../../src/report/adf/inline';
import { table } from '../../src/report/adf/table';
import { plainText } from '../../src/report/committee-page/plain-text';
import {
  add,
  atOne,
  atTop,
  insert,
  is,
  isHeading,
  isTable,
  isText,
  isTyped,
  split,
  typed,
  type PageEdit,
} from './page-editor';
import { TABLE_EDITS } from './table-edits';
import { decisionList, layoutSection, taskList } from './adf-parts';

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
  'add to a heading': (page, editor) =>
    atOne(page, editor, isHeading, (node) => [add(node, typed(editor.word()))]),
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
  'make a heading a bold line': (page, editor) =>
    atOne(page, editor, isHeading, (node) => [paragraph(strong(plainText(node)))]),
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
          ? [
              layoutSection(
                { width: 50, content: [one] },
                { width: 50, content: [other, paragraph(editor.word())] },
              ),
            ]
          : [],
    ),
  ...TABLE_EDITS,
  'split a text': (page, editor) => atOne(page, editor, isText, (node) => split(node, editor)),
  'type in a text': (page, editor) =>
    atOne(page, editor, isText, (node) => [add(node, typed(editor.word()))]),
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
  'write below a heading': (page, editor) =>
    atTop(page, editor, isHeading, 1, (nodes) => [...nodes, paragraph(editor.word())]),
  'draw a line': (page, editor) => insert(page, editor, { type: 'rule' }, paragraph()),
  'add to a list': (page, editor) =>
    atOne(page, editor, is('bulletList'), (node) => [
      add(node, ...(bulletList([editor.word()]).content ?? [])),
    ]),
  'type in an entry of a list': (page, editor) =>
    atOne(page, editor, is('listItem'), (node) => [
      { ...node, content: (node.content ?? []).map((one) => add(one, typed(editor.word()))) },
    ]),
  'write in a panel': (page, editor) =>
    atOne(page, editor, is('panel'), (node) => [add(node, paragraph(editor.word()))]),
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
