import type { CommitteeSettings } from '../../contract/committees';
import { DEFAULT_COMMITTEE } from '../../contract/default-committee';
import type { ProjectExport } from '../../contract/jalon-export';
import type { Registers } from '../../contract/stored/plan-record';
import type { ProjectPlan } from '../../domain/plan/project-plan';
import { Failure } from '../../failure';
import { baselineOf } from './exchanged-baselines';
import { optionalDay } from './exchanged-days';
import { requiredDay } from '../../domain/calendar/required-day';
import { deliverableOf } from './exchanged-deliverables';
import { milestoneOf } from './exchanged-milestones';
import { peopleOf, ratesOf } from './exchanged-people';
import { freeRiskRows, risksOfExport } from './exchanged-risks';
import { registersOfExport, type GivenRecords } from './exchanged-registers';
import { settingsOf } from './exchanged-settings';
import { moneyOf } from './money-text';

/** What the app does not read yet, and gives back as it is. */
const FREE = ['risks', 'committees', 'snapshots'] as const;

export interface ImportedProject {
  readonly plan: ProjectPlan;
  readonly registers: Registers;
  /** Records of the registers. */
  readonly records: GivenRecords;
  readonly committee: CommitteeSettings;
}

/**
 * The records of an export. Throws Failure('invalid-import') with the path of an amount that has more
 * decimals than the currency; `path` is the project's own in the file.
 */
export function planOfExport(project: ProjectExport, path: string): ImportedProject {
  const settings = settingsOf(project);
  const money = (text: string, at: string): number => {
    const amount = moneyOf(text, settings.currency);
    if (amount === undefined) throw new Failure('invalid-import', `${path}.${at}`);
    return amount;
  };
  const { given, kept } = registersOfExport(project, money);
  return {
    plan: {
      ...settings,
      rates: ratesOf(project, money),
      people: peopleOf(project),
      linkTypes: project.linkTypes ?? [],
      deliverables: (project.deliverables ?? []).map(deliverableOf),
      shares: (project.shares ?? []).map((shared) => ({ ...shared, from: optionalDay(shared.from) })),
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
      milestones: (project.milestones ?? []).map(milestoneOf),
      risks: risksOfExport(project.risks ?? [], money),
    },
    registers: { ...kept, ...freeRowsOf(project) },
    records: given,
    committee: {
      spaceKey: project.committee?.spaceKey ?? DEFAULT_COMMITTEE.spaceKey,
      locale: project.committee?.locale ?? DEFAULT_COMMITTEE.locale,
      every: project.committee?.every ?? DEFAULT_COMMITTEE.every,
    },
  };
}

function freeRowsOf(project: ProjectExport): Registers {
  const rows = { ...project, risks: project.risks && freeRiskRows(project.risks) };
  return Object.fromEntries(FREE.flatMap((name) => (rows[name] === undefined ? [] : [[name, rows[name]]])));
}
