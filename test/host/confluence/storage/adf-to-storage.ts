import { numberAttribute, textAttribute, type AdfMark, type AdfNode } from '../adf/adf-node';
import { escapeHtml } from '../adf/html-text';

/**
 * ADF in Confluence's storage format; nodes without a form of their own there are wrapped as Confluence wraps
 * them.
 */
export function adfToStorage(document: AdfNode): string {
  return storageOf(document.content);
}

function storageOf(nodes: readonly AdfNode[] | undefined): string {
  return (nodes ?? []).map(nodeStorage).join('');
}

const PLAIN: Readonly<Record<string, string>> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  tableRow: 'tr',
  layoutColumn: 'ac:layout-cell',
};

function nodeStorage(node: AdfNode): string {
  const tag = PLAIN[node.type];
  if (tag !== undefined) return `<${tag}>${storageOf(node.content)}</${tag}>`;
  switch (node.type) {
    case 'text':
      return [...(node.marks ?? [])].reverse().reduce(markStorage, escapeHtml(node.text ?? ''));
    case 'heading':
      return `<h${numberAttribute(node, 'level') ?? 1}>${storageOf(node.content)}</h${numberAttribute(node, 'level') ?? 1}>`;
    case 'hardBreak':
      return '<br />';
    case 'rule':
      return '<hr />';
    case 'table':
      return `<table><tbody>${storageOf(node.content)}</tbody></table>`;
    case 'tableCell':
    case 'tableHeader':
      return cellStorage(node);
    case 'date':
      return `<time datetime="${dayOf(node)}" />`;
    case 'inlineCard':
    case 'blockCard':
      return `<a href="${escapeHtml(textAttribute(node, 'url'))}" data-card-appearance="${node.type === 'blockCard' ? 'block' : 'inline'}">${escapeHtml(textAttribute(node, 'url'))}</a>`;
    case 'media':
      return mediaStorage(node);
    case 'mediaSingle':
      return storageOf(node.content);
    case 'layoutSection':
      return `<ac:layout><ac:layout-section ac:type="${(node.content ?? []).length === 3 ? 'three_equal' : 'two_equal'}">${storageOf(node.content)}</ac:layout-section></ac:layout>`;
    default:
      return macroStorage(node);
  }
}

function dayOf(node: AdfNode): string {
  const date = new Date(Number(textAttribute(node, 'timestamp')));
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

function cellStorage(node: AdfNode): string {
  const tag = node.type === 'tableHeader' ? 'th' : 'td';
  const spans = ['colspan', 'rowspan'].flatMap((name) => {
    const span = numberAttribute(node, name);
    return span === null || span === 1 ? [] : [` ${name}="${span}"`];
  });
  return `<${tag}${spans.join('')}>${storageOf(node.content)}</${tag}>`;
}

const MARK_TAGS: Readonly<Record<string, string>> = {
  strong: 'strong',
  em: 'em',
  underline: 'u',
  code: 'code',
  strike: 'del',
};

function markStorage(inner: string, mark: AdfMark): string {
  const tag = mark.type === 'subsup' ? textAttribute(mark, 'type') : MARK_TAGS[mark.type];
  if (tag !== undefined && tag !== '') return `<${tag}>${inner}</${tag}>`;
  if (mark.type === 'link') return `<a href="${escapeHtml(textAttribute(mark, 'href'))}">${inner}</a>`;
  return mark.type === 'textColor'
    ? `<span style="color: ${escapeHtml(textAttribute(mark, 'color'))};">${inner}</span>`
    : inner;
}

function mediaStorage(node: AdfNode): string {
  const width = numberAttribute(node, 'width');
  const size = width === null ? '' : ` ac:width="${width}"`;
  const name = escapeHtml(textAttribute(node, 'id'));
  return `<ac:image${size} ac:alt="${escapeHtml(textAttribute(node, 'alt'))}"><ri:attachment ri:filename="${name}" /></ac:image>`;
}

const STATUS_COLOURS: Readonly<Record<string, string>> = {
  neutral: 'Grey',
  red: 'Red',
  yellow: 'Yellow',
  green: 'Green',
  blue: 'Blue',
  purple: 'Purple',
};
const PANELS: Readonly<Record<string, string>> = {
  info: 'info',
  note: 'note',
  warning: 'warning',
  tip: 'tip',
  success: 'tip',
  error: 'warning',
  custom: 'panel',
};

function macroStorage(node: AdfNode): string {
  const body = `<ac:rich-text-body>${storageOf(node.content)}</ac:rich-text-body>`;
  if (node.type === 'status') {
    return macro(
      'status',
      { title: textAttribute(node, 'text'), colour: STATUS_COLOURS[textAttribute(node, 'color')] ?? 'Grey' },
      '',
    );
  }
  if (node.type === 'panel') return macro(PANELS[textAttribute(node, 'panelType')] ?? 'info', {}, body);
  if (node.type === 'expand' || node.type === 'nestedExpand')
    return macro('expand', { title: textAttribute(node, 'title') }, body);
  if (node.type === 'codeBlock')
    return macro('code', {}, `<ac:plain-text-body><![CDATA[${codeOf(node)}]]></ac:plain-text-body>`);
  if (node.type === 'taskList') return `<ac:task-list>${storageOf(node.content)}</ac:task-list>`;
  if (node.type === 'taskItem') return taskStorage(node);
  if (node.type === 'mention')
    return `<ac:link><ri:user ri:account-id="${escapeHtml(textAttribute(node, 'id'))}" /></ac:link>`;
  if (node.type === 'emoji')
    return escapeHtml(textAttribute(node, 'text') || textAttribute(node, 'shortName'));
  return `<ac:adf-extension><ac:adf-node type="${escapeHtml(node.type)}">${attributesStorage(node)}</ac:adf-node><ac:adf-fallback>${storageOf(node.content)}</ac:adf-fallback></ac:adf-extension>`;
}

function codeOf(node: AdfNode): string {
  return (node.content ?? [])
    .map((child) => child.text ?? '')
    .join('')
    .replaceAll(']]>', ']]]]><![CDATA[>');
}

function taskStorage(node: AdfNode): string {
  const status = textAttribute(node, 'state') === 'DONE' ? 'complete' : 'incomplete';
  return `<ac:task><ac:task-uuid>${escapeHtml(textAttribute(node, 'localId'))}</ac:task-uuid><ac:task-status>${status}</ac:task-status><ac:task-body>${storageOf(node.content)}</ac:task-body></ac:task>`;
}

function macro(name: string, parameters: Readonly<Record<string, string>>, body: string): string {
  const given = Object.entries(parameters).map(
    ([key, value]) => `<ac:parameter ac:name="${key}">${escapeHtml(value)}</ac:parameter>`,
  );
  return `<ac:structured-macro ac:name="${name}" ac:schema-version="1">${given.join('')}${body}</ac:structured-macro>`;
}

function attributesStorage(node: AdfNode): string {
  return Object.entries(node.attrs ?? {})
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(
      ([name, value]) =>
        `<ac:adf-attribute key="${escapeHtml(dashed(name))}">${escapeHtml(String(value))}</ac:adf-attribute>`,
    )
    .join('');
}

function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
