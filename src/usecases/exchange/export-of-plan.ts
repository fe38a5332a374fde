import type { CommitteeSettings } from '../../contract/committees';
import type { ProjectExport } from '../../contract/jalon-export';
import type { Registers } from '../../contract/stored';
import { isoOf, type Day } from '../../domain/calendar/day';
import type { ProjectPlan } from '../../domain/plan/project-plan';
import { exportedRisks } from './exchanged-risks';
import { moneyText } from './money-text';
import type { Deliverable } from '../../domain/plan/deliverable';
import type { Baseline } from '../../domain/plan/baseline';

/** All records of a project as a Jalon export: what `planOfExport` takes back without loss. */
export function exportOfPlan(
  key: string,
  plan: ProjectPlan,
  registers: Registers,
  committee: CommitteeSettings,
): ProjectExport {
  const money = (amount: number): string => moneyText(amount, plan.currency);
  const { calendar } = plan;
  return {
    key,
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
    rates: plan.rates.map(({ person, role, from, perHour }) => ({
      person,
      role,
      from: iso(from),
      perHour: money(perHour),
    })),
    people: plan.people.map(({ absences, skills, ...person }) => ({
      ...person,
      skills: [...skills],
      ...(absences === undefined
        ? {}
        : { absences: absences.map(({ from, to }) => ({ from: isoOf(from), to: isoOf(to) })) }),
    })),
    ...(plan.linkTypes.length === 0 ? {} : { linkTypes: plan.linkTypes.map((type) => ({ ...type })) }),
    deliverables: plan.deliverables.map(exportedDeliverable),
    ...(plan.shares.length === 0
      ? {}
      : { shares: plan.shares.map((one) => ({ ...one, from: iso(one.from) })) }),
    baselines: plan.baselines.map((baseline) => exportedBaseline(baseline, money)),
    costs: plan.costs.map(({ day, deliverable, kind, amount, label }) => ({
      date: isoOf(day),
      deliverable,
      kind,
      amount: money(amount),
      label,
    })),
    milestones: plan.milestones.map(({ id, name, committed, forecasts, actual, deliverables }) => ({
      id,
      name,
      committed: isoOf(committed),
      forecasts: forecasts.map(({ on, day, reason }) => ({ on: isoOf(on), date: isoOf(day), reason })),
      actual: iso(actual),
      ...(deliverables === undefined ? {} : { deliverables: [...deliverables] }),
    })),
    committee,
    ...registersOf(registers),
    risks: exportedRisks(plan.risks, registers['risks'] ?? [], money),
  };
}

/** Left out where nobody said anything: names tell then. */
function exportedOutcomes({
  resolutions,
  statuses,
}: ProjectPlan['outcomes']): Pick<ProjectExport, 'outcomes'> {
  if (resolutions.length === 0 && statuses.length === 0) return {};
  return { outcomes: { resolutions: [...resolutions], statuses: [...statuses] } };
}

function registersOf(registers: Registers): Partial<ProjectExport> {
  return Object.fromEntries(
    Object.entries(registers).map(([name, rows]) => [name, rows.map((row) => ({ ...row }))]),
  );
}

function exportedDeliverable(deliverable: Deliverable): NonNullable<ProjectExport['deliverables']>[number] {
  const { contractDate, criteria, progress, acceptance, reservations, statusPercents, ...rest } = deliverable;
  return {
    ...rest,
    contractDate: iso(contractDate),
    statusPercents: { ...statusPercents },
    criteria: [...criteria],
    progress: progress.map(({ day, percent, by, note, imported }) => ({
      date: isoOf(day),
      percent,
      by,
      note,
      ...marks(imported),
    })),
    acceptance: acceptance.map(({ day, state, by, note, imported }) => ({
      date: isoOf(day),
      state,
      by,
      note,
      ...marks(imported),
    })),
    reservations: reservations.map(({ id, text, severity, raised, lifted }) => ({
      id,
      text,
      severity,
      raised: iso(raised),
      lifted: iso(lifted),
    })),
  };
}

type ExportedBaseline = NonNullable<ProjectExport['baselines']>[number];

function exportedBaseline(
  { name, day, reason, author, imported, items, apart: restricted }: Baseline,
  money: (amount: number) => string,
): ExportedBaseline {
  const deliverables = exportedItems(items, money);
  const said = { name, date: isoOf(day), reason, author, ...marks(imported), deliverables };
  return restricted
    ? {
        ...said,
        apart: { behind: [...restricted.behind], deliverables: exportedItems(restricted.open, money) },
      }
    : said;
}

function exportedItems(
  items: Baseline['items'],
  money: (amount: number) => string,
): ExportedBaseline['deliverables'] {
  const deliverables: ExportedBaseline['deliverables'] = {};
  for (const [id, { start, finish, budget }] of Object.entries(items)) {
    const lines = budget.map(({ amount, accrual }) => ({ amount: money(amount), accrual }));
    deliverables[id] = { start: iso(start), finish: iso(finish), budget: lines };
  }
  return deliverables;
}

/** By whom an entry was brought in; left out where it was made here. */
const marks = (imported: Baseline['imported']): Pick<ExportedBaseline, 'imported'> =>
  imported === undefined ? {} : { imported: imported.map(({ by, day }) => ({ by, date: isoOf(day) })) };

const iso = (day: Day | null): string | null => (day === null ? null : isoOf(day));
