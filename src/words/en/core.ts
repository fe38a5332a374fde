import { advice } from './advice';
import { format } from './format';
import { vocabulary } from './vocabulary';

/** Words that every surface and every page uses, in English. */
export const core = { locale: 'en' as const, ...advice, ...vocabulary, format };
