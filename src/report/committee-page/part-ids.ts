import { messagesFor, type Messages } from '../../words/messages';
import { FALLBACK_LOCALE } from '../../words/locales';

type PageWords = Messages['page'];

/** A section of the committee page; the words hold its heading. */
export type SectionId = keyof PageWords['section'];

/**
 * A text block of the committee page, which people write and the app keeps; the words hold its heading, hint
 * and columns.
 */
export type TextBlockId = keyof PageWords['block'];

const { section, block } = messagesFor(FALLBACK_LOCALE).page;

/** Every section that has words. */
export const SECTIONS = Object.keys(section) as readonly SectionId[];

/** Every text block that has words, in the order of the page. */
export const TEXT_BLOCKS = Object.keys(block) as readonly TextBlockId[];
