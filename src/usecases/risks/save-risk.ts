import type { ProjectView } from '../../contract/views';
import type { AskedOf } from '../../contract/call';
import type { RiskEntry, riskCalls } from '../../contract/risks';
import type { PlanRecord } from '../../contract/stored/plan-record';
import { RISK } from '../../domain/access/risk-fields';
import { savedBy } from '../../domain/access/saved-by';
import type { Viewer } from '../../domain/access/viewer';
import type { Day } from '../../domain/calendar/day';
import { issueOfRisk, isUnseen } from '../../domain/plan/unseen-issues';
import { nextRiskId } from '../../domain/risk/next-risk-id';
import { Failure } from '../../failure';
import { afterSave } from '../commitments/after-save';
import { changeRecord } from '../commitments/change-plan';
import { entryOf } from './list-risks';
import type { Caller, Ports } from '../ports/ports';
import { todayIn } from '../figures/recompute';
import { seenAmong, type Sees } from '../access/seen-issues';
import { viewerOf } from '../access/viewer-of';
import { showProject } from '../views/show-project';
import type { Risk } from '../../domain/plan/risk';

type SavedRisk = AskedOf<typeof riskCalls.saveRisk>;

/**
 * Adds a risk, or changes one; the day on which it is raised or settled is today. Money and issues hidden
 * from the caller stay as stored; in a risk that they add, money is unknown. Throws Failure('conflict') where
 * somebody else has changed or removed the risk since its form was opened.
 */
export const saveRisk =
  (ports: Ports) =>
  async (request: SavedRisk, caller: Caller): Promise<ProjectView> => {
    const { projectId } = request;
    const meta = await ports.store.readMeta(projectId);
    if (!meta) throw new Failure('not-synchronised');
    const today = todayIn(ports.now(), meta.timeZone);
    const { plan } = await ports.store.readPlan(projectId);
    const named = plan.risks.flatMap((risk) => issueOfRisk(risk) ?? []);
    const sight: Sight = { viewer: viewerOf(caller), sees: await seenAmong(ports, named) };
    await changeRecord(ports)(projectId, (record) => ({
      ...record,
      plan: { ...record.plan, risks: registerWith(record, request, sight, today) },
    }));
    return afterSave(() => showProject(ports)({ projectId }, caller));
  };

interface Sight {
  readonly viewer: Viewer;
  readonly sees: Sees;
}

function registerWith(
  record: PlanRecord,
  { before, entry }: SavedRisk,
  sight: Sight,
  today: Day,
): readonly Risk[] {
  const { risks } = record.plan;
  const allowed = (stored: Pick<Risk, 'impactMoney' | 'concerns'>): RiskEntry => ({
    ...savedBy(sight.viewer, RISK, { stored, entered: entry }),
    concerns: entry.concerns && isUnseen(entry.concerns) ? (stored.concerns ?? null) : entry.concerns,
  });
  if (before === null) {
    const added = newRisk(freeId(record), today);
    return [...risks, said(allowed(added), added, today)];
  }
  const stored = risks.find(({ id }) => id === before.id);
  if (!stored || !isSame(entryOf(stored, sight.viewer, sight.sees), before.entry))
    throw new Failure('conflict');
  const changed = said(allowed(stored), stored, today);
  return risks.map((risk) => (risk === stored ? changed : risk));
}

/** The next free id; ids that an undo may restore are not given again. */
function freeId({ plan, removedRisks }: PlanRecord): string {
  return nextRiskId([...plan.risks, ...removedRisks.map(({ risk }) => risk)].map(({ id }) => id));
}

const newRisk = (id: string, today: Day) =>
  ({ id, impactMoney: null, status: 'open', raised: today, settled: null }) satisfies Partial<Risk>;

function said(
  { concerns, ...entry }: RiskEntry,
  stored: Pick<Risk, 'id' | 'status' | 'raised' | 'settled'>,
  today: Day,
): Risk {
  const settledOn = entry.status === 'open' ? null : today;
  return {
    id: stored.id,
    raised: stored.raised,
    ...entry,
    ...(concerns ? { concerns } : {}),
    settled: entry.status === stored.status ? stored.settled : settledOn,
  };
}

/** Whether two entries are the same, field by field. */
function isSame(one: RiskEntry, other: RiskEntry): boolean {
  const fields = Object.keys(one) as (keyof RiskEntry)[];
  return fields.every((field) => JSON.stringify(one[field]) === JSON.stringify(other[field]));
}
