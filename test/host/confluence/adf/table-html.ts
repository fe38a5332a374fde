import type { HtmlSurroundings } from '../adf-to-html';
import { numberAttribute, textAttribute, type AdfNode } from './adf-node';
import { blocksHtml } from './block-html';
import { attributesHtml, safeColour } from './html-text';
import { plainTextOf } from './plain-text';

const LAYOUTS = new Set(['wide', 'full-width', 'center', 'align-end', 'align-start', 'default']);

/** A table with its column widths; header cells say whether they head a column or a row. */
export function tableHtml(node: AdfNode, surroundings: HtmlSurroundings): string {
  const rows = node.content ?? [];
  const numbered = node.attrs?.['isNumberColumnEnabled'] === true;
  const heads = rows.findIndex((row) => !isHeaderRow(row));
  const count = heads === -1 ? rows.length : heads;
  const html = rows.map((row, index) =>
    rowHtml(row, index < count, numbered ? numberOf(index, count) : null, surroundings),
  );
  const head = html.slice(0, count).join('');
  const layout = textAttribute(node, 'layout');
  const name = surroundings.locale === 'fr' ? 'Tableau' : 'Table';
  const classes = `adf-table adf-table-${LAYOUTS.has(layout) ? layout : 'default'}`;
  return (
    `<div class="adf-table-wrapper" role="group" aria-label="${name}" tabindex="0"><table${attributesHtml({ class: classes, width: numberAttribute(node, 'width') })}>` +
    `${columnsHtml(rows, numbered)}${head === '' ? '' : `<thead>${head}</thead>`}<tbody>${html.slice(count).join('')}</tbody></table></div>`
  );
}

function isHeaderRow(row: AdfNode): boolean {
  const cells = row.content ?? [];
  return cells.length > 0 && cells.every((cell) => cell.type === 'tableHeader');
}

function numberOf(index: number, heads: number): string {
  return index < heads ? '' : String(index - heads + 1);
}

function rowHtml(
  row: AdfNode,
  isHead: boolean,
  number: string | null,
  surroundings: HtmlSurroundings,
): string {
  const cells = (row.content ?? []).map((cell) => cellHtml(cell, isHead, surroundings));
  return `<tr>${number === null ? '' : `<td class="adf-number">${number}</td>`}${cells.join('')}</tr>`;
}

function cellHtml(cell: AdfNode, inHead: boolean, surroundings: HtmlSurroundings): string {
  const isHeader = cell.type === 'tableHeader' && plainTextOf(cell) !== '';
  const background = safeColour(textAttribute(cell, 'background'));
  const vertical = textAttribute(cell, 'valign');
  const attributes = attributesHtml({
    scope: isHeader ? (inHead ? 'col' : 'row') : null,
    colspan: spanOf(cell, 'colspan'),
    rowspan: spanOf(cell, 'rowspan'),
    bgcolor: background,
    class: background === null ? null : 'adf-filled',
    valign: vertical === '' ? null : vertical,
  });
  const tag = isHeader ? 'th' : 'td';
  return `<${tag}${attributes}>${blocksHtml(cell.content, surroundings)}</${tag}>`;
}

function spanOf(cell: AdfNode, name: string): number | null {
  const span = numberAttribute(cell, name);
  return span === null || span <= 1 ? null : Math.min(1000, Math.trunc(span));
}

/** Widths stand on the cells of the first row, one number a column spanned. */
function columnsHtml(rows: readonly AdfNode[], numbered: boolean): string {
  const widths = (rows[0]?.content ?? []).flatMap(widthsOf);
  if (widths.every((width) => width === null)) return '';
  const columns = widths.map((width) => `<col${attributesHtml({ width })}>`).join('');
  return `<colgroup>${numbered ? '<col width="42">' : ''}${columns}</colgroup>`;
}

function widthsOf(cell: AdfNode): readonly (number | null)[] {
  const given: readonly unknown[] = Array.isArray(cell.attrs?.['colwidth']) ? cell.attrs['colwidth'] : [];
  const span = spanOf(cell, 'colspan') ?? 1;
  return Array.from({ length: span }, (_, index) => {
    const width = given[index];
    return typeof width === 'number' && width > 0 ? Math.round(width) : null;
  });
}
