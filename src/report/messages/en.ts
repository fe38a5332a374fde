import { advice } from './en/advice';
import { chart } from './en/chart';
import { format } from './en/format';
import { page } from './en/page';
import { sentence } from './en/sentence';
import { vocabulary } from './en/vocabulary';

/** Words in English. */
export const en = { locale: 'en' as const, ...advice, ...vocabulary, format, sentence, chart, page };
