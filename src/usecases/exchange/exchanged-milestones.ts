import type { ProjectExport } from '../../contract/jalon-export';
import { isoOf } from '../../domain/calendar/day';
import type { ProjectPlan } from '../../domain/plan/project-plan';
import { optionalDay, optionalIso } from './exchanged-days';
import { requiredDay } from '../../domain/calendar/required-day';

type Milestone = ProjectPlan['milestones'][number];
type Row = NonNullable<ProjectExport['milestones']>[number];

/** A milestone of an export. */
export const milestoneOf = (row: Row): Milestone => ({
  id: row.id,
  name: row.name,
  committed: requiredDay(row.committed),
  forecasts: (row.forecasts ?? []).map(({ on, date, reason }) => ({
    on: requiredDay(on),
    day: requiredDay(date),
    reason: reason ?? null,
  })),
  actual: optionalDay(row.actual),
  ...(row.deliverables === undefined ? {} : { deliverables: row.deliverables }),
});

/** A milestone as an export holds it. */
export const exportedMilestone = ({
  id,
  name,
  committed,
  forecasts,
  actual,
  deliverables,
}: Milestone): Row => ({
  id,
  name,
  committed: isoOf(committed),
  forecasts: forecasts.map(({ on, day, reason }) => ({ on: isoOf(on), date: isoOf(day), reason })),
  actual: optionalIso(actual),
  ...(deliverables === undefined ? {} : { deliverables: [...deliverables] }),
});
