import type { ProjectView } from '../contract/api';
import type { RiskEntry, SavedRisk } from '../contract/risks';
import type { PlanRecord } from '../contract/stored';
import type { Day } from '../domain/calendar/day';
import type { Risk } from '../domain/plan/project-plan';
import { nextRiskId } from '../domain/risk/next-risk-id';
import { Failure } from '../failure';
import { afterSave } from './after-save';
import { changeRecord } from './change-plan';
import { entryOf } from './list-risks';
import type { Caller, Needs } from './needs';
import { todayIn } from './recompute';
import { showProject } from './show-project';

/**
 * Adds a risk to the register, or changes one. The day on which it was raised, or settled, is today. Money stays as it is where the
 * caller may not see it, and is unknown in a risk that they add. Throws Failure('conflict') where somebody else has changed or removed the
 * risk since its form was opened.
 */
export const saveRisk =
  (needs: Needs) =>
  async (request: SavedRisk, caller: Caller): Promise<ProjectView> => {
    const { projectId } = request;
    const meta = await needs.store.readMeta(projectId);
    if (!meta) throw new Failure('not-synchronised');
    const today = todayIn(needs.now(), meta.timeZone);
    await changeRecord(needs)(projectId, (record) => ({
      ...record,
      plan: { ...record.plan, risks: registerWith(record, request, caller.capabilities.seeCosts, today) },
    }));
    return afterSave(() => showProject(needs)({ projectId }, caller));
  };

function registerWith(record: PlanRecord, { before, entry }: SavedRisk, seeCosts: boolean, today: Day): readonly Risk[] {
  const { risks } = record.plan;
  const allowed = (stored: Pick<Risk, 'impactMoney'>): RiskEntry =>
    seeCosts ? entry : { ...entry, impactMoney: stored.impactMoney };
  if (before === null) {
    const added = newRisk(freeId(record), today);
    return [...risks, said(allowed(added), added, today)];
  }
  const stored = risks.find(({ id }) => id === before.id);
  if (!stored || !isSame(entryOf(stored, seeCosts), before.entry)) throw new Failure('conflict');
  const changed = said(allowed(stored), stored, today);
  return risks.map((risk) => (risk === stored ? changed : risk));
}

/** Ids that an undo may bring back are not given again. */
function freeId({ plan, removedRisks }: PlanRecord): string {
  return nextRiskId([...plan.risks, ...removedRisks.map(({ risk }) => risk)].map(({ id }) => id));
}

const newRisk = (id: string, today: Day) =>
  ({ id, impactMoney: null, status: 'open', raised: today, settled: null }) satisfies Partial<Risk>;

function said({ concerns, ...entry }: RiskEntry, stored: Pick<Risk, 'id' | 'status' | 'raised' | 'settled'>, today: Day): Risk {
  const settledOn = entry.status === 'open' ? null : today;
  return {
    ...{ id: stored.id, raised: stored.raised },
    ...entry,
    ...(concerns ? { concerns } : {}),
    settled: entry.status === stored.status ? stored.settled : settledOn,
  };
}

/** Whether two entries say the same, field by field. */
function isSame(one: RiskEntry, other: RiskEntry): boolean {
  const fields = Object.keys(one) as (keyof RiskEntry)[];
  return fields.every((field) => JSON.stringify(one[field]) === JSON.stringify(other[field]));
}
