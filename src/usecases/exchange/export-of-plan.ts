import type { CommitteeSettings } from '../../contract/committees';
import type { ProjectExport } from '../../contract/jalon-export';
import type { Registers } from '../../contract/stored/plan-record';
import { isoOf } from '../../domain/calendar/day';
import type { ProjectPlan } from '../../domain/plan/project-plan';
import { exportedBaseline } from './exchanged-baselines';
import { optionalIso } from './exchanged-days';
import { exportedDeliverable } from './exchanged-deliverables';
import { exportedMilestone } from './exchanged-milestones';
import { exportedPeople, exportedRates } from './exchanged-people';
import { exportedRisks } from './exchanged-risks';
import { exportedSettings } from './exchanged-settings';
import { moneyText } from './money-text';

/** All records of a project as a Jalon export, from which `planOfExport` makes the same records again. */
export function exportOfPlan(
  key: string,
  plan: ProjectPlan,
  registers: Registers,
  committee: CommitteeSettings,
): ProjectExport {
  const money = (amount: number): string => moneyText(amount, plan.currency);
  return {
    key,
    ...exportedSettings(plan),
    rates: exportedRates(plan.rates, money),
    people: exportedPeople(plan.people),
    ...(plan.linkTypes.length === 0 ? {} : { linkTypes: plan.linkTypes.map((type) => ({ ...type })) }),
    deliverables: plan.deliverables.map(exportedDeliverable),
    ...(plan.shares.length === 0
      ? {}
      : { shares: plan.shares.map((one) => ({ ...one, from: optionalIso(one.from) })) }),
    baselines: plan.baselines.map((baseline) => exportedBaseline(baseline, money)),
    costs: plan.costs.map(({ day, deliverable, kind, amount, label }) => ({
      date: isoOf(day),
      deliverable,
      kind,
      amount: money(amount),
      label,
    })),
    milestones: plan.milestones.map(exportedMilestone),
    committee,
    ...registersOf(registers),
    risks: exportedRisks(plan.risks, registers['risks'] ?? [], money),
  };
}

function registersOf(registers: Registers): Partial<ProjectExport> {
  return Object.fromEntries(
    Object.entries(registers).map(([name, rows]) => [name, rows.map((row) => ({ ...row }))]),
  );
}
