import { both, indicator, type Indicator } from './indicator';

/** Finish and final cost by probability. */
export const FORECAST_INDICATORS: readonly Indicator[] = [
  indicator(
    'finish.P50',
    'day',
    'simulated from past weeks and open risks',
    both('Fin P50', 'Finish, P50'),
    both('Tenue une fois sur deux.', 'Kept one time in two.'),
    ({ finish }) => finish.p50,
  ),
  indicator(
    'finish.P80',
    'day',
    'simulated from past weeks and open risks',
    both('Fin P80', 'Finish, P80'),
    both('Tenue quatre fois sur cinq.', 'Kept four times in five.'),
    ({ finish }) => finish.p80,
  ),
  indicator(
    'finish.P95',
    'day',
    'simulated from past weeks and open risks',
    both('Fin P95', 'Finish, P95'),
    both('Tenue dix-neuf fois sur vingt.', 'Kept nineteen times in twenty.'),
    ({ finish }) => finish.p95,
  ),
  indicator(
    'EAC.P50',
    'money',
    'AC + simulated cost of the remaining work and of the risks',
    both('Atterrissage P50', 'EAC, P50'),
    both('Tenu une fois sur deux.', 'Kept one time in two.'),
    ({ cost }) => cost.estimateAtCompletion.p50,
  ),
  indicator(
    'EAC.P80',
    'money',
    'AC + simulated cost of the remaining work and of the risks',
    both('Atterrissage P80', 'EAC, P80'),
    both('Tenu quatre fois sur cinq.', 'Kept four times in five.'),
    ({ cost }) => cost.estimateAtCompletion.p80,
  ),
  indicator(
    'EAC.P95',
    'money',
    'AC + simulated cost of the remaining work and of the risks',
    both('Atterrissage P95', 'EAC, P95'),
    both('Tenu dix-neuf fois sur vingt.', 'Kept nineteen times in twenty.'),
    ({ cost }) => cost.estimateAtCompletion.p95,
  ),
];
