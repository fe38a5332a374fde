import { advice } from './advice';
import { chart } from './chart';
import { format } from './format';
import { page } from './committee-page';
import { sentence } from './sentence';
import { vocabulary } from './vocabulary';

/** Words in English. */
export const en = { locale: 'en' as const, ...advice, ...vocabulary, format, sentence, chart, page };
