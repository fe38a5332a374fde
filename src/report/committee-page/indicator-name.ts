import type { IndicatorNames } from '../../words/vocabulary-messages';

/** Name of an indicator, with its label where that is an acronym: « Budget à l’achèvement (BAC) ». */
export function indicatorName({ name, label }: IndicatorNames): string {
  return /^\p{Lu}{2,}/u.test(label) ? `${name} (${label})` : name;
}
