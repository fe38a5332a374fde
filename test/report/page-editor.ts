import { doc, type AdfDocument, type AdfNode } from '../../src/report/adf/adf';
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

export const isTyped = (node: AdfNode): boolean => plainText(node).includes('zz');
export const isHeading = ({ type }: AdfNode): boolean => type === 'heading';
export const isTable = ({ type }: AdfNode): boolean => type === 'table';
export const isText = ({ type, content = [] }: AdfNode): boolean =>
  type === 'paragraph' && content.some(({ text }) => text !== undefined);
export const is = (type: string) => (node: AdfNode) => node.type === type;

/** Replaces one of the nodes, at any depth, that something can be done to. */
export function atOne(
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
export function atTop(
  page: AdfDocument,
  { draw }: Editor,
  fits: (node: AdfNode, at: number) => boolean,
  length: number,
  change: (nodes: readonly AdfNode[]) => readonly AdfNode[],
): AdfDocument {
  const places = page.content.flatMap((node, at) => (fits(node, at) ? [at] : []));
  const at = places[draw(Math.max(1, places.length))];
  if (at === undefined) return page;
  return doc(
    ...page.content.slice(0, at),
    ...change(page.content.slice(at, at + length)),
    ...page.content.slice(at + length),
  );
}

export const add = (node: AdfNode, ...more: readonly AdfNode[]): AdfNode => ({
  ...node,
  content: [...(node.content ?? []), ...more],
});
export const typed = (word: string): AdfNode => ({ type: 'text', text: ` ${word}` });
export const insert = (page: AdfDocument, editor: Editor, ...nodes: readonly AdfNode[]): AdfDocument =>
  atTop(
    page,
    editor,
    () => true,
    1,
    (found) => [...found, ...nodes],
  );

/** A paragraph in two, between two of its words. */
export function split(node: AdfNode, { draw }: Editor): readonly AdfNode[] {
  const texts = node.content ?? [];
  const at = texts.findIndex(({ text = '' }) => text.trim().includes(' '));
  if (at < 0) return [node];
  const words = (texts[at]?.text ?? '').split(' ');
  const after = 1 + draw(words.length - 1);
  const part = (text: string): readonly AdfNode[] =>
    text === '' ? [] : [{ ...texts[at], type: 'text', text }];
  return [
    { ...node, content: [...texts.slice(0, at), ...part(words.slice(0, after).join(' '))] },
    { ...node, content: [...part(words.slice(after).join(' ')), ...texts.slice(at + 1)] },
  ];
}
