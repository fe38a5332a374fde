import { COST_INDICATORS } from './cost-indicators';
import { FORECAST_INDICATORS } from './forecast-indicators';
import type { Indicator } from './indicator';
import { TIME_INDICATORS } from './time-indicators';

/** Every indicator that surfaces, pages and exports show, in the order in which they show them. */
export const CATALOGUE: readonly Indicator[] = [...COST_INDICATORS, ...TIME_INDICATORS, ...FORECAST_INDICATORS];
