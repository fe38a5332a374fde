import type { AdfNode } from '../adf/adf';
import { heading, paragraph } from '../adf/block';
import { em } from '../adf/inline';
import { table } from '../adf/table';
import { LOCALES, type Locale } from '../../words/locales';
import { messagesFor } from '../../words/messages';
import { SECTIONS, TEXT_BLOCKS, type SectionId, type TextBlockId } from './part-ids';
import { fingerprintOf } from './fingerprint';
import { plainText } from './plain-text';

const PAGE_WIDTH = 760;
const BLANK_ROWS = 2;

/** The heading that opens a text block. */
export function blockHeading(id: TextBlockId, locale: Locale): AdfNode {
  return heading(3, messagesFor(locale).page.block[id].heading);
}

/** The content of an empty block: a hint, and a table to fill where the block has columns. */
export function placeholder(id: TextBlockId, locale: Locale): readonly AdfNode[] {
  const { columns } = messagesFor(locale).page.block[id];
  if (columns.length === 0) return [hint(id, locale)];
  const width = Math.floor(PAGE_WIDTH / columns.length);
  const rows = Array.from({ length: BLANK_ROWS }, () => columns.map(() => ''));
  return [
    hint(id, locale),
    table(
      columns.map((head) => ({ head, width })),
      rows,
    ),
  ];
}

function hint(id: TextBlockId, locale: Locale): AdfNode {
  return paragraph(em(messagesFor(locale).page.block[id].hint));
}

/** Consecutive words from which on a text counts as part of a hint, not as somebody's own words. */
const HINT_WORDS = 5;

/** Whether a node is the hint of a block, or a piece of it, in either language. */
export function isHint(node: AdfNode, id: TextBlockId): boolean {
  if (node.type !== 'paragraph') return false;
  const text = plainText(node);
  return LOCALES.some((locale) => {
    const whole = plainText(hint(id, locale));
    return whole === text || (text.split(' ').length >= HINT_WORDS && whole.includes(text));
  });
}

/** Whether a node is what the app puts into an empty block, in either language. */
export function isPlaceholder(node: AdfNode, id: TextBlockId): boolean {
  if (isHint(node, id)) return true;
  const fingerprint = fingerprintOf(node);
  return LOCALES.some((locale) => placeholder(id, locale).some((own) => fingerprintOf(own) === fingerprint));
}

/** The block to which a table belongs, by its heads; undefined: none. */
export function homeOfTable(node: AdfNode): TextBlockId | undefined {
  if (node.type !== 'table') return undefined;
  const heads = (node.content?.[0]?.content ?? []).map(plainText).join('\n');
  return TEXT_BLOCKS.find((id) =>
    LOCALES.some((locale) => messagesFor(locale).page.block[id].columns.join('\n') === heads && heads !== ''),
  );
}

/** The label above what was moved to the notes. */
export const movedLabel = (locale: Locale): AdfNode => paragraph(em(messagesFor(locale).page.rescued));

const MOVED_LABELS: ReadonlySet<string> = new Set([
  ...LOCALES.map((locale) => plainText(movedLabel(locale))),
  // As earlier pages had it.
  'Passage écrit hors des zones de texte, déplacé ici à la régénération :',
  'Passage written outside the text blocks, moved here when the page was generated again:',
]);

/** Whether a node is the label above what was moved to the notes, in either language. */
export const isMovedLabel = (node: AdfNode): boolean =>
  node.type === 'paragraph' && MOVED_LABELS.has(plainText(node));

/** Sections that only people write: what is below their heading belongs to their block. */
const TEXT_SECTIONS: Readonly<Partial<Record<SectionId, TextBlockId>>> = {
  decisionsRequested: 'decisions-requested',
  followUp: 'follow-up',
  decisionsTaken: 'decisions-taken',
  notes: 'notes',
};

/**
 * The block that each heading opens, by its text in both languages; null for headings of the app's sections.
 */
const HEADINGS: ReadonlyMap<string, TextBlockId | null> = new Map(
  LOCALES.flatMap((locale) => {
    const { section, block } = messagesFor(locale).page;
    const sections = SECTIONS.map((id): [string, TextBlockId | null] => [
      plainText(heading(2, section[id])),
      TEXT_SECTIONS[id] ?? null,
    ]);
    const blocks = TEXT_BLOCKS.map((id): [string, TextBlockId] => [
      plainText(heading(3, block[id].heading)),
      id,
    ]);
    return [...sections, ...blocks];
  }),
);

/** The block that a heading opens; null: the heading of another section, undefined: none of the app's. */
export const openedByHeading = (node: AdfNode): TextBlockId | null | undefined =>
  node.type === 'heading' ? HEADINGS.get(plainText(node)) : undefined;

/** The same for the text of a heading, in whatever node. */
export const openedByText = (text: string): TextBlockId | null | undefined => HEADINGS.get(text);

export const isOwnHeading = (text: string): boolean => HEADINGS.has(text);
