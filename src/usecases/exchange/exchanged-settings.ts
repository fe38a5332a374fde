import type { ProjectExport } from '../../contract/jalon-export';
import { isoOf } from '../../domain/calendar/day';
import type { ClassifiedName } from '../../domain/plan/outcome';
import { EMPTY_PLAN, type ProjectPlan } from '../../domain/plan/project-plan';
import { requiredDay } from '../../domain/calendar/required-day';

type PlanSettings = Pick<
  ProjectPlan,
  'currency' | 'hoursPerDay' | 'calendar' | 'thresholds' | 'parentEstimates' | 'outcomes'
>;

/** The settings of an export; those of a new project where the file holds none. */
export function settingsOf(project: ProjectExport): PlanSettings {
  return {
    currency: project.currency ?? EMPTY_PLAN.currency,
    hoursPerDay: project.hoursPerDay ?? EMPTY_PLAN.hoursPerDay,
    calendar: calendarOf(project),
    thresholds: project.thresholds ?? EMPTY_PLAN.thresholds,
    parentEstimates: project.parentEstimates ?? EMPTY_PLAN.parentEstimates,
    outcomes: {
      resolutions: classifiedOf(project.outcomes?.resolutions),
      statuses: classifiedOf(project.outcomes?.statuses),
    },
  };
}

function calendarOf({ calendar }: ProjectExport): ProjectPlan['calendar'] {
  if (!calendar) return EMPTY_PLAN.calendar;
  return {
    region: calendar.region === undefined ? EMPTY_PLAN.calendar.region : calendar.region,
    weekdays: calendar.weekdays ?? EMPTY_PLAN.calendar.weekdays,
    closed: (calendar.closed ?? []).map(requiredDay),
    opened: (calendar.opened ?? []).map(requiredDay),
  };
}

function classifiedOf(
  entries: NonNullable<ProjectExport['outcomes']>['statuses'] = [],
): readonly ClassifiedName[] {
  return entries.map(({ id, name, outcome }) => ({ id: id ?? null, name, outcome }));
}

/** The settings of a plan as an export holds them. */
export function exportedSettings(plan: PlanSettings): Partial<ProjectExport> {
  const { calendar } = plan;
  return {
    currency: plan.currency,
    hoursPerDay: plan.hoursPerDay,
    calendar: {
      region: calendar.region,
      weekdays: [...calendar.weekdays],
      closed: calendar.closed.map(isoOf),
      opened: calendar.opened.map(isoOf),
    },
    thresholds: plan.thresholds,
    parentEstimates: plan.parentEstimates,
    ...exportedOutcomes(plan.outcomes),
  };
}

/** Absent where nobody classified anything: the names of resolutions and statuses decide then. */
function exportedOutcomes({
  resolutions,
  statuses,
}: ProjectPlan['outcomes']): Pick<ProjectExport, 'outcomes'> {
  if (resolutions.length === 0 && statuses.length === 0) return {};
  return { outcomes: { resolutions: [...resolutions], statuses: [...statuses] } };
}
