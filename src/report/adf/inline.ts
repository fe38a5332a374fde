import { isoOf, type Day } from '../../domain/calendar/day';
import { withoutForbidden } from '../xml-characters';
import type { AdfNode } from './adf';

/** The content of a paragraph, heading, caption or item; a plain string is text. */
export type Inline = AdfNode | string;

export type StatusColor = 'neutral' | 'purple' | 'blue' | 'red' | 'yellow' | 'green';

/** Inline nodes of mixed content. Empty texts are dropped, as ADF forbids them. */
export function inline(content: readonly Inline[]): readonly AdfNode[] {
  return content
    .map((part) => (typeof part === 'string' ? text(part) : part))
    .filter((node) => node.text !== '');
}

const text = (value: string): AdfNode => ({ type: 'text', text: withoutForbidden(value) });

/** Text in bold. */
export function strong(value: string): AdfNode {
  return { ...text(value), marks: [{ type: 'strong' }] };
}

/** Text in italics. */
export function em(value: string): AdfNode {
  return { ...text(value), marks: [{ type: 'em' }] };
}

/** Grey of what is not a fact: contrast 6.3 to 1 on white. */
const GREY = '#505f79';

/** Text in grey, for what is not a fact; the words next to it say why. */
export function grey(value: string): AdfNode {
  return { ...text(value), marks: [{ type: 'textColor', attrs: { color: GREY } }] };
}

/** A link to an address. */
export function link(value: string, href: string): AdfNode {
  return { ...text(value), marks: [{ type: 'link', attrs: { href } }] };
}

/** A lozenge: a word on a colour, never a colour alone. */
export function status(word: string, color: StatusColor): AdfNode {
  return { type: 'status', attrs: { text: withoutForbidden(word), color } };
}

/** A date that Confluence shows in the reader's language. */
export function date(day: Day): AdfNode {
  return { type: 'date', attrs: { timestamp: String(Date.parse(isoOf(day))) } };
}

/** An emoji by its Atlassian short name, with its characters as fallback. */
export function emoji(shortName: string, characters: string, id: string): AdfNode {
  return { type: 'emoji', attrs: { shortName, id, text: characters } };
}

export const HARD_BREAK: AdfNode = { type: 'hardBreak' };
