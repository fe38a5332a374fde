import type { CommitteeSettings } from '../../contract/committees';
import type { ProjectExport } from '../../contract/jalon-export';
import type { Registers } from '../../contract/stored';
import type { Day } from '../../domain/calendar/day';
import { requiredDay } from '../../domain/calendar/required-day';
import type { ClassifiedName } from '../../domain/plan/outcome';
import {
  EMPTY_PLAN,
  type Absence,
  type Baseline,
  type BaselineItem,
  type Deliverable,
  type Imported,
  type ProjectPlan,
} from '../../domain/plan/project-plan';
import { Failure } from '../../failure';
import { freeRiskRows, risksOfExport } from './exchanged-risks';
import { moneyOf } from './money-text';
import { DEFAULT_EARNING } from '../../domain/plan/default-earning';
import { DEFAULT_COMMITTEE } from '../../contract/default-committee';

export const REGISTERS = ['risks', 'decisions', 'actions', 'changes', 'committees', 'snapshots'] as const;

export interface ImportedProject {
  readonly plan: ProjectPlan;
  readonly registers: Registers;
  readonly committee: CommitteeSettings;
}

/** The records of an export. `path` is where it stands in the file, for Failure('invalid-import'). */
export function planOfExport(project: ProjectExport, path: string): ImportedProject {
  const currency = project.currency ?? EMPTY_PLAN.currency;
  const money = (text: string, at: string): number => {
    const amount = moneyOf(text, currency);
    if (amount === undefined) throw new Failure('invalid-import', `${path}.${at}`);
    return amount;
  };
  return {
    plan: {
      currency,
      hoursPerDay: project.hoursPerDay ?? EMPTY_PLAN.hoursPerDay,
      calendar: calendarOf(project),
      thresholds: project.thresholds ?? EMPTY_PLAN.thresholds,
      parentEstimates: project.parentEstimates ?? EMPTY_PLAN.parentEstimates,
      outcomes: {
        resolutions: classifiedOf(project.outcomes?.resolutions),
        statuses: classifiedOf(project.outcomes?.statuses),
      },
      rates: (project.rates ?? []).map((rate, index) => ({
        person: rate.person ?? null,
        role: rate.role ?? null,
        from: optionalDay(rate.from),
        perHour: money(rate.perHour, `rates.${index}.perHour`),
      })),
      people: (project.people ?? []).map((person) => ({
        accountId: person.accountId,
        role: person.role ?? null,
        skills: person.skills ?? [],
        capacity: person.capacity ?? 1,
        organisation: person.organisation ?? null,
        ...(person.absences === undefined ? {} : { absences: person.absences.map(absenceOf) }),
      })),
      linkTypes: project.linkTypes ?? [],
      deliverables: deliverablesOf(project),
      shares: (project.shares ?? []).map((shared) => ({
        ...shared,
        from: optionalDay(shared.from),
      })),
      baselines: (project.baselines ?? []).map((baseline, index) =>
        baselineOf(baseline, `baselines.${index}`, money),
      ),
      costs: (project.costs ?? []).map((cost, index) => ({
        day: requiredDay(cost.date),
        deliverable: cost.deliverable ?? null,
        kind: cost.kind,
        amount: money(cost.amount, `costs.${index}.amount`),
        label: cost.label ?? '',
      })),
      milestones: (project.milestones ?? []).map((milestone) => ({
        id: milestone.id,
        name: milestone.name,
        committed: requiredDay(milestone.committed),
        forecasts: (milestone.forecasts ?? []).map(({ on, date, reason }) => ({
          on: requiredDay(on),
          day: requiredDay(date),
          reason: reason ?? null,
        })),
        actual: optionalDay(milestone.actual),
        ...(milestone.deliverables === undefined ? {} : { deliverables: milestone.deliverables }),
      })),
      risks: risksOfExport(project.risks ?? [], money),
    },
    registers: registersOf(project),
    committee: {
      spaceKey: project.committee?.spaceKey ?? DEFAULT_COMMITTEE.spaceKey,
      locale: project.committee?.locale ?? DEFAULT_COMMITTEE.locale,
      every: project.committee?.every ?? DEFAULT_COMMITTEE.every,
    },
  };
}

function registersOf(project: ProjectExport): Registers {
  const rows = { ...project, risks: project.risks && freeRiskRows(project.risks) };
  return Object.fromEntries(
    REGISTERS.flatMap((name) => (rows[name] === undefined ? [] : [[name, rows[name]]])),
  );
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

function deliverablesOf(project: ProjectExport): readonly Deliverable[] {
  return (project.deliverables ?? []).map((deliverable) => {
    return {
      id: deliverable.id,
      name: deliverable.name,
      source: deliverable.source,
      owner: deliverable.owner ?? null,
      approver: deliverable.approver ?? null,
      phase: deliverable.phase ?? null,
      lot: deliverable.lot ?? null,
      earning: deliverable.earning ?? DEFAULT_EARNING,
      statusPercents: deliverable.statusPercents ?? {},
      contractDate: optionalDay(deliverable.contractDate),
      criteria: deliverable.criteria ?? [],
      progress: (deliverable.progress ?? []).map(({ date, percent, by, note, imported }) => ({
        day: requiredDay(date),
        percent,
        by: by ?? null,
        note: note ?? null,
        ...marksOf(imported),
      })),
      acceptance: (deliverable.acceptance ?? []).map(({ date, state, by, note, imported }) => ({
        day: requiredDay(date),
        state,
        by: by ?? null,
        note: note ?? null,
        ...marksOf(imported),
      })),
      reservations: (deliverable.reservations ?? []).map(({ id, text, severity, raised, lifted }) => ({
        id,
        text,
        severity,
        raised: optionalDay(raised),
        lifted: optionalDay(lifted),
      })),
    };
  });
}

function baselineOf(
  baseline: NonNullable<ProjectExport['baselines']>[number],
  path: string,
  money: (text: string, at: string) => number,
): Baseline {
  const { apart: restricted } = baseline;
  return {
    name: baseline.name,
    day: requiredDay(baseline.date),
    reason: baseline.reason ?? null,
    author: baseline.author ?? null,
    ...marksOf(baseline.imported),
    items: itemsOf(baseline.deliverables, path, money),
    ...(restricted
      ? {
          apart: {
            behind: restricted.behind,
            open: itemsOf(restricted.deliverables, `${path}.apart`, money),
          },
        }
      : {}),
  };
}

function itemsOf(
  deliverables: NonNullable<ProjectExport['baselines']>[number]['deliverables'],
  path: string,
  money: (text: string, at: string) => number,
): Baseline['items'] {
  const items: Record<string, BaselineItem> = {};
  for (const [id, { start, finish, budget = [] }] of Object.entries(deliverables)) {
    const lines = budget.map(({ amount, accrual }, index) => ({
      amount: money(amount, `${path}.deliverables.${id}.budget.${index}.amount`),
      accrual,
    }));
    items[id] = { start: optionalDay(start), finish: optionalDay(finish), budget: lines };
  }
  return items;
}

/** Absent where the file names nobody who brought it in. */
function marksOf(marks: NonNullable<ProjectExport['baselines']>[number]['imported']): {
  readonly imported?: readonly Imported[];
} {
  return marks === undefined
    ? {}
    : { imported: marks.map(({ by, date }) => ({ by, day: requiredDay(date) })) };
}

const absenceOf = ({ from, to }: { readonly from: string; readonly to: string }): Absence => ({
  from: requiredDay(from),
  to: requiredDay(to),
});

const optionalDay = (iso: string | null | undefined): Day | null => (iso ? requiredDay(iso) : null);
