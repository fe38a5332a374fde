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

/** What stands in a block that nobody has filled: a hint, and a table to fill where the block has columns. */
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

/** Words in a row from which a part of a hint is told from words of somebody's own. */
const HINT_WORDS = 5;

/** True for the hint of a block, or a piece of it, in either language. */
export function isHint(node: AdfNode, id: TextBlockId): boolean {
  if (node.type !== 'paragraph') return false;
  const text = plainText(node);
  return LOCALES.some((locale) => {
    const whole = plainText(hint(id, locale));
    return whole === text || (text.split(' ').length >= HINT_WORDS && whole.includes(text));
  });
}

/** True for what the app itself puts into an empty block, in either language. */
export function isPlaceholder(node: AdfNode, id: TextBlockId): boolean {
  if (isHint(node, id)) return true;
  const fingerprint = fingerprintOf(node);
  return LOCALES.some((locale) => placeholder(id, locale).some((own) => fingerprintOf(own) === fingerprint));
}

/** The block whose table a table is, by its heads; undefined: none. */
export function homeOfTable(node: AdfNode): TextBlockId | undefined {
  if (node.type !== 'table') return undefined;
  const heads = (node.content?.[0]?.content ?? []).map(plainText).join('\n');
  return TEXT_BLOCKS.find((id) =>
    LOCALES.some((locale) => messagesFor(locale).page.block[id].columns.join('\n') === heads && heads !== ''),
  );
}

/** What stands above what was moved to the notes. */
export const movedLabel = (locale: Locale): AdfNode => paragraph(em(messagesFor(locale).page.rescued));

const MOVED_LABELS: ReadonlySet<string> = new Set([
  ...LOCALES.map((locale) => plainText(movedLabel(locale))),
  // As pages before said it.
  'Passage écrit hors des zones de texte, déplacé ici à la régénération :',
  'Passage written outside the text blocks, moved here when the page was generated again:',
]);

/** True for what stands above what was moved to the notes, in either language. */
export const isMovedLabel = (node: AdfNode): boolean =>
  node.type === 'paragraph' && MOVED_LABELS.has(plainText(node));

/** Sections that people alone write: what stands below their heading is their block's. */
const TEXT_SECTIONS: Readonly<Partial<Record<SectionId, TextBlockId>>> = {
  decisionsRequested: 'decisions-requested',
  followUp: 'follow-up',
  decisionsTaken: 'decisions-taken',
  notes: 'notes',
};

/**
 * Headings by their text, in both languages: the block that each opens, null for those of sections of the
 * app.
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

/**
 * The block that a heading opens, null if it is that of another section, undefined if it is none of the
 * app's.
 */
export const openedByHeading = (node: AdfNode): TextBlockId | null | undefined =>
  node.type === 'heading' ? HEADINGS.get(plainText(node)) : undefined;

/** The same for the text of a heading, whatever it stands in. */
export const openedByText = (text: string): TextBlockId | null | undefined => HEADINGS.get(text);

export const isOwnHeading = (text: string): boolean => HEADINGS.has(text);
