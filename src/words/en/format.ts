import { localeRow } from '../locales';
import { counted } from './counted';

/** Words inside formatted values. */
export const format = {
  ...localeRow('en'),
  notDefined: 'n/a',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  shortWeekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  firstOfMonth: '1',
  hour: 'h',
  personDay: 'PD',
  thousandPrefix: 'k',
  millionPrefix: 'M',
  workingDays: (days: number, printed: string) =>
    `${printed}\u00a0working ${counted(days, { one: 'day', other: 'days' })}`,
  /** The same in short, with the sign of a slip. */
  workingDaysShort: (days: number, printed: string) =>
    `${printed}\u00a0working ${counted(days, { one: 'day', other: 'days' })}`,
  noSlip: 'on time',
  toConfirm: (percent: string) => `confidence ${percent}: to be confirmed`,
  /** Slip of a milestone whose day passed without it; no number where no working day has passed since. */
  lateAtLeast: (days: number, printed: string) =>
    `at least ${printed} working ${counted(days, { one: 'day', other: 'days' })} late`,
  pastItsDay: 'past its date',
  toReplan: 'to reschedule',
};
