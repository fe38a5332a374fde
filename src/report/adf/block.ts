import { withoutForbidden } from '../xml-characters';
import type { AdfNode } from './adf';
import { inline, type Inline } from './inline';

export type PanelType = 'info' | 'note' | 'tip' | 'warning' | 'error' | 'success';

/** A paragraph; without content, an empty line. */
export function paragraph(...content: readonly Inline[]): AdfNode {
  const nodes = inline(content);
  return nodes.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content: nodes };
}

/** A heading of level 1 to 6. */
export function heading(level: 1 | 2 | 3 | 4 | 5 | 6, ...content: readonly Inline[]): AdfNode {
  return { type: 'heading', attrs: { level }, content: inline(content) };
}

/** A coloured box. It may hold paragraphs, headings and lists, but no table. */
export function panel(panelType: PanelType, ...content: readonly AdfNode[]): AdfNode {
  return { type: 'panel', attrs: { panelType }, content };
}

/** An expand, at the top level of a document only. */
export function expand(title: string, ...content: readonly AdfNode[]): AdfNode {
  return { type: 'expand', attrs: { title: withoutForbidden(title) }, content };
}

/** A list with bullets, each entry one item. It needs at least one item. */
export function bulletList(...items: readonly (readonly Inline[])[]): AdfNode {
  return {
    type: 'bulletList',
    content: items.map((item) => ({ type: 'listItem', content: [paragraph(...item)] })),
  };
}
