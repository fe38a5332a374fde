import { dayOf, isoOf } from '../../../../src/domain/calendar/day';
import type { Absence, Person } from '../../../../src/domain/plan/person';

/** An absence as typed. */
export interface LeaveDraft {
  readonly accountId: string;
  readonly from: string;
  readonly to: string;
}

/**
 * What is wrong with an absence. `person`: nobody of the project; `overlap`: it shares a day with another one
 * of that person.
 */
export type LeaveError = 'person' | 'dates' | 'order' | 'overlap';

/** The absences of all people, the earliest first. */
export function draftOfLeave(people: readonly Person[]): readonly LeaveDraft[] {
  return people
    .flatMap(({ accountId, absences = [] }) =>
      absences.map(({ from, to }) => ({ accountId, from: isoOf(from), to: isoOf(to) })),
    )
    .toSorted((one, other) => one.from.localeCompare(other.from));
}

/** The error of each wrong row, by index. */
export function leaveErrors(
  rows: readonly LeaveDraft[],
  people: readonly string[],
): ReadonlyMap<number, LeaveError> {
  return new Map(
    rows.flatMap((row, index) => {
      const error = errorOf(row, rows.slice(0, index), people);
      return error ? [[index, error]] : [];
    }),
  );
}

function errorOf(
  row: LeaveDraft,
  before: readonly LeaveDraft[],
  people: readonly string[],
): LeaveError | null {
  const absence = absenceOf(row);
  if (row.accountId === '' || !people.includes(row.accountId)) return 'person';
  if (!absence) return 'dates';
  if (absence.to < absence.from) return 'order';
  const shares = ({ from, to }: Absence): boolean => from <= absence.to && to >= absence.from;
  return absencesOf(before, row.accountId).some(shares) ? 'overlap' : null;
}

/** The absences of a person in the rows; wrong ones are left out. */
export function absencesOf(rows: readonly LeaveDraft[], accountId: string): readonly Absence[] {
  return rows.flatMap((row) => (row.accountId === accountId ? (absenceOf(row) ?? []) : []));
}

function absenceOf(row: LeaveDraft): Absence | null {
  const [from, to] = [dayOf(row.from), dayOf(row.to)];
  return from === undefined || to === undefined ? null : { from, to };
}
