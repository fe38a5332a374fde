import type { Deliverable } from '../../domain/plan/deliverable';
import type { ProjectExport } from '../../contract/jalon-export';
import { isoOf } from '../../domain/calendar/day';
import { DEFAULT_EARNING } from '../../domain/plan/default-earning';
import { exportedMarks, marksOf, optionalDay, optionalIso } from './exchanged-days';
import { requiredDay } from '../../domain/calendar/required-day';

type Row = NonNullable<ProjectExport['deliverables']>[number];

/** A deliverable of an export. */
export function deliverableOf(row: Row): Deliverable {
  return {
    id: row.id,
    name: row.name,
    source: row.source,
    owner: row.owner ?? null,
    approver: row.approver ?? null,
    phase: row.phase ?? null,
    lot: row.lot ?? null,
    earning: row.earning ?? DEFAULT_EARNING,
    statusPercents: row.statusPercents ?? {},
    contractDate: optionalDay(row.contractDate),
    criteria: row.criteria ?? [],
    progress: (row.progress ?? []).map(({ date, percent, by, note, imported }) => ({
      day: requiredDay(date),
      percent,
      by: by ?? null,
      note: note ?? null,
      ...marksOf(imported),
    })),
    acceptance: (row.acceptance ?? []).map(({ date, state, by, note, imported }) => ({
      day: requiredDay(date),
      state,
      by: by ?? null,
      note: note ?? null,
      ...marksOf(imported),
    })),
    reservations: (row.reservations ?? []).map(({ id, text, severity, raised, lifted }) => ({
      id,
      text,
      severity,
      raised: optionalDay(raised),
      lifted: optionalDay(lifted),
    })),
  };
}

/** A deliverable as an export holds it. */
export function exportedDeliverable(deliverable: Deliverable): Row {
  const { contractDate, criteria, progress, acceptance, reservations, statusPercents, ...rest } = deliverable;
  return {
    ...rest,
    contractDate: optionalIso(contractDate),
    statusPercents: { ...statusPercents },
    criteria: [...criteria],
    progress: progress.map(({ day, percent, by, note, imported }) => ({
      date: isoOf(day),
      percent,
      by,
      note,
      ...exportedMarks(imported),
    })),
    acceptance: acceptance.map(({ day, state, by, note, imported }) => ({
      date: isoOf(day),
      state,
      by,
      note,
      ...exportedMarks(imported),
    })),
    reservations: reservations.map(({ id, text, severity, raised, lifted }) => ({
      id,
      text,
      severity,
      raised: optionalIso(raised),
      lifted: optionalIso(lifted),
    })),
  };
}
