import { COST_INDICATORS } from './cost-indicators';
import { FINISH_INDICATORS } from './finish-indicators';
import type { Indicator } from './indicator';
import { LANDING_INDICATORS } from './landing-indicators';
import { TIME_INDICATORS } from './time-indicators';

/** Every indicator of a result, in the order in which they are told. */
export const CATALOGUE: readonly Indicator[] = [
  ...COST_INDICATORS,
  ...LANDING_INDICATORS,
  ...TIME_INDICATORS,
  ...FINISH_INDICATORS,
];
