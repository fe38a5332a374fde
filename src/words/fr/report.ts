import { advice } from './advice';
import { chart } from './chart';
import { format } from './format';
import { page } from './committee-page';
import { sentence } from './sentence';
import { vocabulary } from './vocabulary';
import { withFrenchSpaces } from '../french-spaces';

/** Words in French. */
export const fr = withFrenchSpaces({ locale: 'fr' as const, ...advice, ...vocabulary, format, sentence, chart, page });
