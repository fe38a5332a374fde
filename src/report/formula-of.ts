import { CATALOGUE, isIndicatorId, isSymbolic, type IndicatorId } from '../domain/indicators/catalogue';
import type { Messages } from '../words/messages';

/** The formula of an indicator in a language: with the labels of other indicators, or in words. */
export function formulaOf(id: IndicatorId, { indicator }: Pick<Messages, 'indicator'>): string {
  if (!isSymbolic(id)) return indicator[id].formula;
  const written = (symbol: string): string =>
    isIndicatorId(symbol) ? indicator[symbol].label : symbol.replace('/', '÷');
  return (CATALOGUE[id].formula ?? '')
    .split(/([ ()])/)
    .map(written)
    .join('');
}
