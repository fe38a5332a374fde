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
import { REGISTER_KINDS, registerOf } from '../../domain/register/registers';
import { exportedRegisters, type GivenRecords } from './exchanged-registers';
import { exportedRisks } from './exchanged-risks';
import { exportedSettings } from './exchanged-settings';
import { moneyText } from './money-text';

/**
 * What is stored of a project. `registers`: rows that are given back as they are; `records`: those of the
 * registers.
 */
export interface Exported {
  readonly key: string;
  readonly plan: ProjectPlan;
  readonly registers: Registers;
  readonly records: GivenRecords;
  readonly committee: CommitteeSettings;
}

/** All records of a project as a Jalon export, from which `planOfExport` makes the same records again. */
export function exportOfPlan({ key, plan, registers, records, committee }: Exported): ProjectExport {
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
    ...freeRowsOf(registers),
    ...exportedRegisters(records, money),
    risks: exportedRisks(plan.risks, registers['risks'] ?? [], money),
  };
}

/** Rows that no register holds; those that bear the name of one are `kept`. */
function freeRowsOf(registers: Registers): Partial<ProjectExport> {
  const names = new Set(REGISTER_KINDS.map((kind) => registerOf(kind).exportedAs));
  const rows = Object.entries(registers).map(
    ([name, some]) => [name, some.map((row) => ({ ...row }))] as const,
  );
  const kept = rows.filter(([name]) => names.has(name));
  return {
    ...Object.fromEntries(rows.filter(([name]) => !names.has(name))),
    ...(kept.length === 0 ? {} : { kept: Object.fromEntries(kept) }),
  };
}
