import kvs, { Filter, FilterConditions } from '@forge/kvs';
import type { PlanRecord } from '../../contract/stored/plan-record';
import { EMPTY_PLAN } from '../../domain/plan/project-plan';
import { Failure } from '../../failure';
import { askStore, askStoreOnce } from './ask-store';
import { asConflict } from './conflict';
import { packed, unpacked } from './packed';
import { checkSchema, LARGEST_TEXT, SCHEMA } from './values';

const ENTITY = 'plan';

export interface StoredPlan {
  readonly schema: number;
  readonly projectId: string;
  readonly revision: number;
  readonly body: string;
}

/** Plans stored before removals were kept have no removals. */
type PlanBody = Pick<PlanRecord, 'plan' | 'registers'> &
  Partial<Pick<PlanRecord, 'removed' | 'removedRisks'>>;

/** The item that holds the plan of a project. */
export const planItem = (projectId: string): { readonly key: string; readonly entityName: string } => ({
  key: projectId,
  entityName: ENTITY,
});

/** The plan of a project; an empty plan of revision 0 where none is stored. */
export async function readPlan(projectId: string): Promise<PlanRecord> {
  return planOf(await askStore(() => kvs.entity<StoredPlan>(ENTITY).get(projectId)));
}

/** The plan from what is stored. Throws Failure('newer-data'). */
export async function planOf(stored: StoredPlan | undefined): Promise<PlanRecord> {
  if (!stored) return { revision: 0, plan: EMPTY_PLAN, registers: {}, removed: [], removedRisks: [] };
  checkSchema(stored, 'plan');
  const { plan, registers, removed = [], removedRisks = [] } = await unpacked<PlanBody>(stored.body);
  return { revision: stored.revision, plan: { ...EMPTY_PLAN, ...plan }, registers, removed, removedRisks };
}

/**
 * Stores the plan that follows the record that was read. Throws Failure('conflict') where somebody else saved
 * meanwhile.
 */
export async function writePlan(projectId: string, record: PlanRecord): Promise<PlanRecord> {
  const stored = await storedPlan(projectId, { ...record, revision: record.revision + 1 });
  await (record.revision === 0
    ? writeFirst(projectId, stored)
    : writeNext(projectId, stored, record.revision));
  return { ...record, revision: stored.revision };
}

/** A plan in its stored form, with its revision. Throws Failure('too-large'). */
export async function storedPlan(projectId: string, record: PlanRecord): Promise<StoredPlan> {
  const { revision, plan, registers, removed, removedRisks } = record;
  const body = await packed({ plan, registers, removed, removedRisks } satisfies PlanBody);
  if (body.length > LARGEST_TEXT) throw new Failure('too-large', 'plan');
  return { schema: SCHEMA, projectId, revision, body };
}

async function writeFirst(projectId: string, stored: StoredPlan): Promise<void> {
  await askStoreOnce(() =>
    kvs.entity<StoredPlan>(ENTITY).set(projectId, stored, { keyPolicy: 'FAIL_IF_EXISTS' }),
  ).catch(asConflict);
}

async function writeNext(projectId: string, stored: StoredPlan, revision: number): Promise<void> {
  const conditions = new Filter<StoredPlan>().and('revision', FilterConditions.equalTo(revision));
  await askStoreOnce(() =>
    kvs.transact().set(projectId, stored, { entityName: ENTITY, conditions }).execute(),
  ).catch(asConflict);
}
