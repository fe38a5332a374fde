import { localeRow } from '../locales';
import { countedIn } from '../plural';

export const counted = countedIn(localeRow('fr'));
