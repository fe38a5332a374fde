import type { PlanRecord } from '../../contract/stored/plan-record';
import type { ProjectPlan } from '../../domain/plan/project-plan';
import { meanTheSame } from '../../domain/plan/source-key';
import { Failure } from '../../failure';
import { afterSave } from './after-save';
import type { Ports } from '../ports/ports';
import { recompute } from '../figures/recompute';
import { resolveSources } from '../sync/resolve-sources';

/**
 * Changes the plan of a project and computes at once; before the first sync has ended there is nothing to
 * compute. Throws Failure('conflict') where somebody else saved between reading and writing, and
 * Failure('saved-not-counted') where computing has to wait.
 */
export const changePlan =
  (ports: Pick<Ports, 'now' | 'newId' | 'jira' | 'store'>) =>
  (projectId: string, change: (plan: ProjectPlan) => ProjectPlan, write?: PlanWriting): Promise<void> =>
    changeRecord(ports)(projectId, (record) => ({ ...record, plan: change(record.plan) }), write);

/** Stores a plan, with what belongs to it. Throws Failure('conflict') where somebody else saved meanwhile. */
export type PlanWriting = (projectId: string, plans: Replaced) => Promise<unknown>;

/** As `changePlan`, for a change that also concerns what was removed from the plan. */
export const changeRecord =
  (ports: Pick<Ports, 'now' | 'newId' | 'jira' | 'store'>) =>
  async (
    projectId: string,
    change: (record: PlanRecord) => PlanRecord,
    write?: PlanWriting,
  ): Promise<void> => {
    const { before, after } = await replaced(ports, projectId, change, write);
    await afterSave(() => counted(ports, projectId, after.plan.deliverables !== before.plan.deliverables));
  };

interface Replaced {
  readonly before: PlanRecord;
  readonly after: PlanRecord;
}

/**
 * Stores a changed record. Where only a sync wrote meanwhile, noting ids and names of sources, the change is
 * made on that record: nobody gets a conflict with the app itself. Throws Failure('conflict') where somebody
 * else saved.
 */
export async function replaced(
  ports: Pick<Ports, 'store'>,
  projectId: string,
  change: (record: PlanRecord) => PlanRecord,
  write: PlanWriting = (_, { after }) => ports.store.writePlan(projectId, after),
): Promise<Replaced> {
  const before = await ports.store.readPlan(projectId);
  const after = change(before);
  try {
    await write(projectId, { before, after });
    return { before, after };
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'conflict') throw error;
    const found = await ports.store.readPlan(projectId);
    if (!isTheSameEntry(before, found)) throw error;
    const next = change(found);
    await write(projectId, { before: found, after: next });
    return { before: found, after: next };
  }
}

/**
 * Whether people entered the same in two records: sources may have got an id, or another name under their id.
 */
function isTheSameEntry(one: PlanRecord, other: PlanRecord): boolean {
  const sources = other.plan.deliverables.map(({ source }) => source);
  const same = one.plan.deliverables.every(
    ({ source }, rank) => sources[rank] && meanTheSame(source, sources[rank]),
  );
  return same && withoutSources(one) === withoutSources(other);
}

function withoutSources({ plan, registers, removed, removedRisks }: PlanRecord): string {
  const deliverables = plan.deliverables.map((deliverable) => ({ ...deliverable, source: null }));
  return JSON.stringify([{ ...plan, deliverables }, registers, removed, removedRisks]);
}

async function counted(
  ports: Pick<Ports, 'now' | 'newId' | 'jira' | 'store'>,
  projectId: string,
  selectAnew: boolean,
): Promise<void> {
  if (!(await ports.store.readVersion(projectId))) return;
  if (selectAnew) await resolveSources(ports)(projectId);
  await recompute(ports)(projectId);
}
