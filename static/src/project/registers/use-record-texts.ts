import { dayFrom } from '../../../../src/domain/calendar/day-arithmetic';
import { isNumber } from '../../../../src/domain/register/people';
import { valueOf, type Fields, type FieldValue } from '../../../../src/domain/register/register-record';
import { numberText } from '../../../../src/report/format/number-text';
import { useLanguage } from '../../surface/language';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { useNames } from '../shared/use-names';
import { amountText } from './amount-text';
import type { SeenRegister } from './seen-register';

interface RecordTexts {
  /** The value of a field; empty where there is none. */
  readonly textOf: (name: string, value: FieldValue) => string;
  /** A person by their account; one who was erased has none. */
  readonly nameOf: (account: string) => string;
}

/** Texts of the fields of some records, and the names of those who wrote them. */
export function useRecordTexts(
  { fields, words, units }: SeenRegister,
  records: readonly Fields[],
  writers: readonly string[],
): RecordTexts {
  const language = useLanguage().words.format;
  const { registers: texts } = usePageTexts();
  const { format } = usePage();
  const personFields = Object.keys(fields).filter((name) => fields[name]?.type === 'person');
  const people = records.flatMap((record) => personFields.map((name) => valueOf(record, name)));
  const accounts = [...people, ...writers].filter(
    (account): account is string => typeof account === 'string' && account !== '' && !isNumber(account),
  );
  const named = useNames(accounts);
  const nameOf = (account: string): string =>
    account === '' || isNumber(account) ? texts.erased : named(account);
  return {
    nameOf,
    textOf: (name, value) => {
      const type = fields[name]?.type;
      if (typeof value === 'number') {
        if (type === 'day') return format.longDay(dayFrom(value));
        if (type === 'money') return amountText(language, units.currency, value);
        return numberText(language, value, { maximumFractionDigits: 4 });
      }
      if (typeof value !== 'string') return '';
      if (type === 'person') return nameOf(value);
      return type === 'choice' ? (words.choices[name]?.[value] ?? value) : value;
    },
  };
}
