import type { AdfMark, AdfNode } from '../adf/adf-node';
import type { Element } from './parse-xhtml';

const MARKS: Readonly<Record<string, AdfMark>> = {
  strong: { type: 'strong' },
  b: { type: 'strong' },
  em: { type: 'em' },
  i: { type: 'em' },
  u: { type: 'underline' },
  code: { type: 'code' },
  s: { type: 'strike' },
  del: { type: 'strike' },
  sub: { type: 'subsup', attrs: { type: 'sub' } },
  sup: { type: 'subsup', attrs: { type: 'sup' } },
};

/** Text and inline elements of the storage format as ADF, under the marks of what is around them. */
export function inlineNodes(children: readonly (Element | string)[], marks: readonly AdfMark[]): AdfNode[] {
  return children.flatMap((child) =>
    typeof child === 'string' ? textNodes(child, marks) : elementNodes(child, marks),
  );
}

function textNodes(text: string, marks: readonly AdfMark[]): AdfNode[] {
  const words = text.replace(/[ \t\r\n]+/g, ' ');
  if (words === '') return [];
  return [marks.length === 0 ? { type: 'text', text: words } : { type: 'text', text: words, marks }];
}

function elementNodes(element: Element, marks: readonly AdfMark[]): AdfNode[] {
  if (element.name === 'br') return [{ type: 'hardBreak' }];
  if (element.name === 'time') return dateNodes(element.attributes['datetime'] ?? '');
  if (element.name === 'ac:structured-macro' && element.attributes['ac:name'] === 'status')
    return [statusNode(element)];
  const href = element.attributes['href'];
  const mark =
    element.name === 'a' && href !== undefined ? { type: 'link', attrs: { href } } : MARKS[element.name];
  return inlineNodes(element.children, mark === undefined ? marks : [...withoutKind(marks, mark), mark]);
}

/** A text has a mark once; beside `code` only links stand. */
function withoutKind(marks: readonly AdfMark[], added: AdfMark): readonly AdfMark[] {
  const others = marks.filter(({ type }) => type !== added.type);
  if (added.type === 'code') return others.filter(({ type }) => type === 'link');
  return others;
}

function dateNodes(day: string): AdfNode[] {
  const instant = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(instant) ? [] : [{ type: 'date', attrs: { timestamp: String(instant) } }];
}

const COLOURS: Readonly<Record<string, string>> = {
  grey: 'neutral',
  red: 'red',
  yellow: 'yellow',
  green: 'green',
  blue: 'blue',
  purple: 'purple',
};

function statusNode(element: Element): AdfNode {
  const parameter = (name: string): string =>
    element.children
      .filter((child): child is Element => typeof child !== 'string' && child.attributes['ac:name'] === name)
      .flatMap((child) => child.children.filter((part) => typeof part === 'string'))
      .join('');
  return {
    type: 'status',
    attrs: {
      text: parameter('title') || ' ',
      color: COLOURS[parameter('colour').toLowerCase()] ?? 'neutral',
    },
  };
}
