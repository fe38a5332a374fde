import type { AdfNode } from '../adf/adf';
import { heading, paragraph } from '../adf/block';
import { em } from '../adf/inline';
import { table } from '../adf/table';
import { LOCALES } from '../messages/locale';
import type { Locale } from '../messages/locale';
import { messagesFor } from '../messages/messages';
import { SECTIONS, TEXT_BLOCKS } from '../messages/page-messages';
import type { TextBlockId } from '../messages/page-messages';
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

/** True for the hint of a block, in either language. */
export function isHint(node: AdfNode, id: TextBlockId): boolean {
  return LOCALES.some((locale) => fingerprintOf(hint(id, locale)) === fingerprintOf(node));
}

/** True for what the app itself puts into an empty block, in either language. */
export function isPlaceholder(node: AdfNode, id: TextBlockId): boolean {
  const fingerprint = fingerprintOf(node);
  return LOCALES.some((locale) => placeholder(id, locale).some((own) => fingerprintOf(own) === fingerprint));
}

/** Headings by their text, in both languages: the block that each opens, null for those of sections. */
const HEADINGS: ReadonlyMap<string, TextBlockId | null> = new Map(
  LOCALES.flatMap((locale) => {
    const { section, block } = messagesFor(locale).page;
    const sections = SECTIONS.map((id): [string, null] => [plainText(heading(2, section[id])), null]);
    const blocks = TEXT_BLOCKS.map((id): [string, TextBlockId] => [plainText(heading(3, block[id].heading)), id]);
    return [...sections, ...blocks];
  }),
);

/** The block that a node opens; null if it is a section's heading, undefined if it is neither. */
export function openedBy(node: AdfNode): TextBlockId | null | undefined {
  return node.type === 'heading' ? HEADINGS.get(plainText(node)) : undefined;
}
