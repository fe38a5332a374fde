/** Words that stand inside formatted values. */
export interface FormatMessages {
  /** BCP 47 tag handed to Intl. */
  readonly tag: string;
  readonly notDefined: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Monday first. */
  readonly shortWeekdays: readonly string[];
  /** First of the month: « 1er ». */
  readonly firstOfMonth: string;
  readonly hour: string;
  readonly personDay: string;
  readonly thousandPrefix: string;
  readonly millionPrefix: string;
  readonly workingDays: (count: string, plural: boolean) => string;
  readonly workingDaysShort: (count: string, plural: boolean) => string;
  readonly noSlip: string;
  /** What is said of a forecast below the confidence threshold. */
  readonly toConfirm: (percent: string) => string;
  /** Of a milestone past its day and not reached; without a count where no working day has gone by since. */
  readonly lateAtLeast: (count: string, plural: boolean) => string;
  readonly pastItsDay: string;
  readonly toReplan: string;
}
