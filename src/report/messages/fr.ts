import { advice } from './fr/advice';
import { chart } from './fr/chart';
import { format } from './fr/format';
import { page } from './fr/page';
import { sentence } from './fr/sentence';
import { vocabulary } from './fr/vocabulary';
import { withFrenchSpaces } from './french-spaces';

/** Words in French. */
export const fr = withFrenchSpaces({ locale: 'fr' as const, ...advice, ...vocabulary, format, sentence, chart, page });
