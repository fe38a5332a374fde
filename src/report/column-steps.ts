import { currencyDigits } from '../domain/money/currency-digits';
import type { ProjectUnits } from './format/format';
import type { Steps } from './reconciled';

/** Steps of printed tables: whole units of the currency, tenths of a person-day. */
export const tableSteps = ({ currency, hoursPerDay }: ProjectUnits): Steps => ({
  money: 10 ** currencyDigits(currency),
  effort: hoursPerDay * 360,
});
