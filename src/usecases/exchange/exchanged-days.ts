import type { Imported } from '../../domain/plan/imported';
import type { ProjectExport } from '../../contract/jalon-export';
import { isoOf, type Day } from '../../domain/calendar/day';
import { requiredDay } from '../../domain/calendar/required-day';

type ExportedMarks = NonNullable<ProjectExport['baselines']>[number]['imported'];

/** A day of an export, which the schema has checked to be a date. */
export const optionalDay = (iso: string | null | undefined): Day | null => (iso ? requiredDay(iso) : null);

/** A day as an export holds it, ISO. */
export const optionalIso = (day: Day | null): string | null => (day === null ? null : isoOf(day));

/** Who imported an entry; absent where the file names nobody. */
export function marksOf(marks: ExportedMarks): { readonly imported?: readonly Imported[] } {
  return marks === undefined
    ? {}
    : { imported: marks.map(({ by, date }) => ({ by, day: requiredDay(date) })) };
}

/** Who imported an entry, as an export holds it; absent where the entry was made in the app. */
export const exportedMarks = (
  imported: readonly Imported[] | undefined,
): { imported?: NonNullable<ExportedMarks> } =>
  imported === undefined ? {} : { imported: imported.map(({ by, day }) => ({ by, date: isoOf(day) })) };
