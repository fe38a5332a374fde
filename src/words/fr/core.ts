import type { core as english } from '../en/core';
import { withFrenchSpaces } from '../french-spaces';
import type { Texts } from '../texts';
import { advice } from './advice';
import { format } from './format';
import { vocabulary } from './vocabulary';

export const core = withFrenchSpaces<Texts<typeof english>>({
  locale: 'fr',
  ...advice,
  ...vocabulary,
  format,
});
