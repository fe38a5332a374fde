import type { AdfNode } from '../adf/adf-node';
import { refusal } from '../refusal';
import { parseXhtml, type Element } from './parse-xhtml';
import { inlineNodes } from './storage-inline';

/** Storage format turned into ADF; what ADF cannot say keeps its words. Not well-formed text is refused. */
export function storageToAdf(text: string): AdfNode {
  const parsed = parseXhtml(text);
  if ('fault' in parsed) throw refusal(400, `Error parsing xhtml: ${parsed.fault}`);
  return { type: 'doc', version: 1, content: blocksOf(parsed.root.children) };
}

const INLINE_ELEMENTS = new Set([
  'strong',
  'b',
  'em',
  'i',
  'u',
  'code',
  's',
  'del',
  'sub',
  'sup',
  'a',
  'span',
  'br',
  'time',
  'ac:link',
  'ac:emoticon',
]);

/** Loose text and inline elements become paragraphs of their own. */
function blocksOf(children: readonly (Element | string)[]): AdfNode[] {
  const blocks: AdfNode[] = [];
  let loose: (Element | string)[] = [];
  const close = () => {
    const content = inlineNodes(loose, []);
    if (content.some((node) => node.type !== 'text' || (node.text ?? '').trim() !== ''))
      blocks.push({ type: 'paragraph', content });
    loose = [];
  };
  for (const child of children) {
    if (typeof child === 'string' || INLINE_ELEMENTS.has(child.name)) loose.push(child);
    else {
      close();
      blocks.push(...blockOf(child));
    }
  }
  close();
  return blocks;
}

function blockOf(element: Element): AdfNode[] {
  const heading = /^h([1-6])$/.exec(element.name);
  if (heading !== null)
    return [
      { type: 'heading', attrs: { level: Number(heading[1]) }, content: inlineNodes(element.children, []) },
    ];
  if (element.name === 'p') return [{ type: 'paragraph', content: inlineNodes(element.children, []) }];
  if (element.name === 'ul' || element.name === 'ol') return [listOf(element)];
  if (element.name === 'table') return [{ type: 'table', content: rowsOf(element) }];
  if (element.name === 'hr') return [{ type: 'rule' }];
  if (element.name === 'blockquote')
    return [{ type: 'blockquote', content: filled(blocksOf(element.children)) }];
  if (element.name === 'pre') return [{ type: 'codeBlock', content: inlineNodes(element.children, []) }];
  if (element.name === 'ac:structured-macro') return [macroOf(element)];
  return blocksOf(element.children);
}

function listOf(element: Element): AdfNode {
  const items = elementsOf(element, 'li').map((item) => ({
    type: 'listItem',
    content: filled(blocksOf(item.children)),
  }));
  return { type: element.name === 'ul' ? 'bulletList' : 'orderedList', content: items };
}

function filled(blocks: readonly AdfNode[]): readonly AdfNode[] {
  return blocks.length === 0 ? [{ type: 'paragraph' }] : blocks;
}

function elementsOf(element: Element, name: string): readonly Element[] {
  return element.children.filter(
    (child): child is Element => typeof child !== 'string' && child.name === name,
  );
}

function rowsOf(table: Element): AdfNode[] {
  const parts = ['thead', 'tbody', 'tfoot'].flatMap((name) => elementsOf(table, name));
  return [table, ...parts]
    .flatMap((part) => elementsOf(part, 'tr'))
    .map((row) => ({ type: 'tableRow', content: cellsOf(row) }));
}

function cellsOf(row: Element): AdfNode[] {
  const cells = row.children.filter(
    (child): child is Element => typeof child !== 'string' && (child.name === 'td' || child.name === 'th'),
  );
  return cells.map((cell) => {
    const spans = ['colspan', 'rowspan'].flatMap((name) =>
      cell.attributes[name] === undefined ? [] : [[name, Number(cell.attributes[name])]],
    );
    const type = cell.name === 'th' ? 'tableHeader' : 'tableCell';
    return {
      type,
      attrs: Object.fromEntries(spans) as Record<string, unknown>,
      content: filled(blocksOf(cell.children)),
    };
  });
}

const PANELS: Readonly<Record<string, string>> = {
  info: 'info',
  note: 'note',
  warning: 'warning',
  tip: 'tip',
  panel: 'custom',
  success: 'success',
};

/** Panels and expands have nodes of their own; any other macro is an extension. */
function macroOf(element: Element): AdfNode {
  const name = element.attributes['ac:name'] ?? 'macro';
  const body = elementsOf(element, 'ac:rich-text-body').flatMap((part) => blocksOf(part.children));
  const parameters = Object.fromEntries(
    elementsOf(element, 'ac:parameter').map((part) => [
      part.attributes['ac:name'] ?? '',
      part.children.filter((child) => typeof child === 'string').join(''),
    ]),
  );
  const panel = PANELS[name];
  if (panel !== undefined) return { type: 'panel', attrs: { panelType: panel }, content: filled(body) };
  if (name === 'expand')
    return { type: 'expand', attrs: { title: parameters['title'] ?? '' }, content: filled(body) };
  if (name === 'code') return { type: 'codeBlock', content: codeOf(element) };
  const macroParams = Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, { value }]));
  return {
    type: 'extension',
    attrs: {
      extensionType: 'com.atlassian.confluence.macro.core',
      extensionKey: name,
      parameters: { macroParams },
    },
  };
}

function codeOf(element: Element): readonly AdfNode[] {
  const text = elementsOf(element, 'ac:plain-text-body').flatMap((part) =>
    part.children.filter((child) => typeof child === 'string'),
  );
  return text.length === 0 ? [] : [{ type: 'text', text: text.join('') }];
}
