import type { CommitteeRecord } from '../../contract/stored/committee-record';
import type { Registers } from '../../contract/stored/plan-record';
import type { Day } from '../../domain/calendar/day';

/**
 * Number of the committee of a day in its series: that of the day's page, else the one after the last. Before
 * the first page the series continues the register of committees, from before the app or from an import.
 */
export function committeeNumber(
  record: Pick<CommitteeRecord, 'number' | 'figures'>,
  registers: Registers,
  day: Day,
): number {
  if (record.number > 0 && record.figures?.statusDate === day) return record.number;
  const numbers =
    record.number > 0 ? [] : (registers['committees'] ?? []).map(({ number }) => number).filter(isNumber);
  return Math.max(record.number, ...numbers) + 1;
}

const isNumber = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;
