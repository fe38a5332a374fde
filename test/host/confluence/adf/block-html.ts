import type { HtmlSurroundings } from '../adf-to-html';
import { numberAttribute, textAttribute, type AdfNode } from './adf-node';
import { extensionHtml } from './extension-html';
import { escapeHtml } from './html-text';
import { cardHtml, inlineHtml } from './inline-html';
import { decisionListHtml, itemListHtml, taskListHtml } from './list-html';
import { mediaGroupHtml, mediaSingleHtml } from './media-html';
import { panelHtml } from './panel-html';
import { tableHtml } from './table-html';

type Drawer = (node: AdfNode, surroundings: HtmlSurroundings) => string;

const DRAWERS: Readonly<Record<string, Drawer>> = {
  paragraph: (node, around) => `<p${alignmentClass(node)}>${inlineHtml(node.content ?? [], around)}</p>`,
  heading: headingHtml,
  bulletList: itemListHtml,
  orderedList: itemListHtml,
  taskList: taskListHtml,
  decisionList: decisionListHtml,
  panel: panelHtml,
  table: tableHtml,
  expand: expandHtml,
  nestedExpand: expandHtml,
  rule: () => '<hr>',
  blockquote: (node, around) => `<blockquote>${blocksHtml(node.content, around)}</blockquote>`,
  codeBlock: codeBlockHtml,
  mediaSingle: mediaSingleHtml,
  mediaGroup: mediaGroupHtml,
  layoutSection: layoutSectionHtml,
  blockCard: (node) => `<p class="adf-block-card">${cardHtml(node)}</p>`,
  embedCard: (node) => `<p class="adf-block-card">${cardHtml(node)}</p>`,
  extension: extensionHtml,
  bodiedExtension: (node, around) => `${extensionHtml(node, around)}${blocksHtml(node.content, around)}`,
};

/** One block of a document; a node that is not known shows its content. */
export function blockHtml(node: AdfNode, surroundings: HtmlSurroundings): string {
  const draw = DRAWERS[node.type];
  return draw === undefined ? blocksHtml(node.content, surroundings) : draw(node, surroundings);
}

/** Blocks one after the other. */
export function blocksHtml(nodes: readonly AdfNode[] | undefined, surroundings: HtmlSurroundings): string {
  return (nodes ?? []).map((node) => blockHtml(node, surroundings)).join('');
}

function headingHtml(node: AdfNode, surroundings: HtmlSurroundings): string {
  const level = Math.min(6, Math.max(1, Math.trunc(numberAttribute(node, 'level') ?? 1)));
  return `<h${level}${alignmentClass(node)}>${inlineHtml(node.content ?? [], surroundings)}</h${level}>`;
}

function alignmentClass(node: AdfNode): string {
  const classes = (node.marks ?? []).flatMap((mark) => {
    if (mark.type === 'alignment')
      return [`adf-align-${textAttribute(mark, 'align') === 'end' ? 'end' : 'center'}`];
    if (mark.type === 'indentation')
      return [`adf-indent-${Math.min(6, Math.max(1, numberAttribute(mark, 'level') ?? 1))}`];
    return mark.type === 'fontSize' ? ['adf-small'] : [];
  });
  return classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
}

function expandHtml(node: AdfNode, surroundings: HtmlSurroundings): string {
  const title =
    textAttribute(node, 'title') ||
    (surroundings.locale === 'fr' ? 'Afficher le contenu' : 'Show the content');
  const content = blocksHtml(node.content, surroundings);
  return `<details class="adf-expand"><summary>${escapeHtml(title)}</summary><div class="adf-expand-body">${content}</div></details>`;
}

function codeBlockHtml(node: AdfNode): string {
  const text = (node.content ?? []).map((child) => child.text ?? '').join('');
  return `<pre class="adf-code" tabindex="0"><code>${escapeHtml(text)}</code></pre>`;
}

function layoutSectionHtml(node: AdfNode, surroundings: HtmlSurroundings): string {
  const columns = (node.content ?? []).map((column) => {
    const width = Math.round(numberAttribute(column, 'width') ?? 50);
    return `<div class="adf-column adf-column-${width}">${blocksHtml(column.content, surroundings)}</div>`;
  });
  return `<div class="adf-layout">${columns.join('')}</div>`;
}
