import type { advice as english } from '../en/advice';
import type { Texts } from '../texts';
import { failures } from './failures';
import { findings } from './findings';
import { reasons } from './reasons';

export const advice: Texts<typeof english> = {
  reasons,
  findings,
  failures,
  atStake: (effort) => `${effort} en jeu`,
};
