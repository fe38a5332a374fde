import kvs, { Filter, FilterConditions } from '@forge/kvs';
import type { CommitteeRecord } from '../../contract/stored/committee-record';
import type { PlanRecord } from '../../contract/stored/plan-record';
import { Failure } from '../../failure';
import { askStore, askStoreOnce } from './ask-store';
import { asConflict, isConflict } from './conflict';
import { documentFrom, type Head } from './documents';
import { packed, unpacked } from './packed';
import { planItem, storedPlan, writePlan, type StoredPlan } from './plan-record';
import { checkSchema, LARGEST_TEXT, readItems, SCHEMA } from './values';

const ENTITY = 'committee';

interface StoredCommittee {
  readonly schema: number;
  readonly projectId: string;
  readonly revision: number;
  readonly body: string;
}

/**
 * The value under a project's plain key: the whole record, as stored before records had a revision, or a sign
 * that it moved to an entity.
 */
type Marker = Head | { readonly schema: number; readonly moved: true };
type Stored = StoredCommittee | Marker;

const markerKey = (projectId: string): string => `committee:${projectId}`;

/**
 * The items that hold the committee of a project: to be read together, and given to `committeeOf` in this
 * order.
 */
export const committeeItems = (projectId: string): readonly [Item, Item] => [
  { key: projectId, entityName: ENTITY },
  { key: markerKey(projectId) },
];
interface Item {
  readonly key: string;
  readonly entityName?: string;
}

/** The committee of a project; undefined where none is stored. */
export async function readCommittee(projectId: string): Promise<CommitteeRecord | undefined> {
  const [stored, marker] = await readItems<Stored>(committeeItems(projectId));
  return committeeOf(projectId, stored as StoredCommittee | undefined, marker as Marker | undefined);
}

/** The committee from what is stored. Throws Failure('newer-data'). */
export async function committeeOf(
  projectId: string,
  stored: StoredCommittee | undefined,
  marker: Marker | undefined,
): Promise<CommitteeRecord | undefined> {
  if (stored) {
    checkSchema(stored, ENTITY);
    return { ...(await unpacked<Omit<CommitteeRecord, 'revision'>>(stored.body)), revision: stored.revision };
  }
  if (!marker || 'moved' in marker) return undefined;
  const before = await documentFrom<EarlierCommittee>(markerKey(projectId), marker);
  return before && withRevision(before);
}

/**
 * A committee as stored before it had a revision. What it said about costs is dropped: nothing is shown only
 * because it was shown once.
 */
type EarlierCommittee = Omit<CommitteeRecord, 'revision' | 'generations' | 'begun'> & {
  readonly fingerprints: readonly string[];
  readonly showsCosts?: boolean;
};

function withRevision(earlier: EarlierCommittee): CommitteeRecord {
  const { settings, page, figures, previous, number, fingerprints } = earlier;
  return {
    settings,
    page,
    figures,
    previous,
    number,
    revision: 0,
    generations: { parts: [], fingerprints },
    begun: null,
  };
}

/**
 * Stores the committee that follows the record that was read. Throws Failure('conflict') where somebody else
 * wrote meanwhile.
 */
export async function writeCommittee(projectId: string, record: CommitteeRecord): Promise<CommitteeRecord> {
  const next = { ...record, revision: record.revision + 1 };
  const stored = await storedOf(projectId, next);
  if (record.revision === 0) await writeFirst(projectId, stored);
  else {
    const entity = { entityName: ENTITY, conditions: unchanged(record.revision) };
    await askStoreOnce(() => kvs.transact().set(projectId, stored, entity).execute()).catch(asConflict);
  }
  return next;
}

/** The schedule lists committees by their plain keys, so the first write leaves a sign there. */
async function writeFirst(projectId: string, stored: StoredCommittee): Promise<void> {
  const marker: Marker = { schema: SCHEMA, moved: true };
  await askStore(() => kvs.set(markerKey(projectId), marker, { keyPolicy: 'FAIL_IF_EXISTS' })).catch(
    (error: unknown) => {
      if (!isConflict(error)) throw error;
    },
  );
  await askStoreOnce(() =>
    kvs.entity<StoredCommittee>(ENTITY).set(projectId, stored, { keyPolicy: 'FAIL_IF_EXISTS' }),
  ).catch(asConflict);
}

const unchanged = (revision: number) =>
  new Filter<Pick<StoredCommittee & StoredPlan, 'revision'>>().and(
    'revision',
    FilterConditions.equalTo(revision),
  );

async function storedOf(
  projectId: string,
  { revision, ...content }: CommitteeRecord,
): Promise<StoredCommittee> {
  const body = await packed(content);
  if (body.length > LARGEST_TEXT) throw new Failure('too-large', ENTITY);
  return { schema: SCHEMA, projectId, revision, body };
}

/**
 * Stores plan and committee in one transaction. What was never stored is stored first, as a condition needs a
 * record. Throws Failure('conflict') where somebody else wrote either meanwhile.
 */
export async function writePlanAndCommittee(
  projectId: string,
  { before, after }: { readonly before: PlanRecord; readonly after: PlanRecord },
  committees: { readonly before: CommitteeRecord; readonly after: CommitteeRecord },
): Promise<void> {
  const plan = before.revision === 0 ? await writePlan(projectId, before) : before;
  const committee =
    committees.before.revision === 0 ? await writeCommittee(projectId, committees.before) : committees.before;
  const nextPlan = await storedPlan(projectId, { ...after, revision: plan.revision + 1 });
  const nextCommittee = await storedOf(projectId, { ...committees.after, revision: committee.revision + 1 });
  const { key, entityName } = planItem(projectId);
  const both = kvs
    .transact()
    .set(key, nextPlan, { entityName, conditions: unchanged(plan.revision) })
    .set(projectId, nextCommittee, { entityName: ENTITY, conditions: unchanged(committee.revision) });
  await askStoreOnce(() => both.execute()).catch(asConflict);
}
