import kvs, { Sort, WhereConditions } from '@forge/kvs';
import type { NewSnapshot, Snapshot, SnapshotBody, SnapshotRow } from '../../contract/snapshot';
import { dayOf, isoOf, type Day } from '../../domain/calendar/day';
import { dayFrom } from '../../domain/calendar/day-arithmetic';
import { askStore, askStoreOnce } from './ask-store';
import { isConflict } from './conflict';
import { packed, unpacked } from './packed';
import { checkSchema, SCHEMA } from './values';

/** One record a snapshot: none is read to write another, so adding a day costs the same after years. */
interface StoredSnapshot {
  readonly schema: number;
  readonly projectId: string;
  readonly day: string;
  readonly methodVersion: string;
  readonly body: string;
  /**
   * ISO instant; absent: a snapshot from before it was kept, of whose figures the issues behind are not
   * known.
   */
  readonly takenAt?: string;
  readonly by?: string;
  readonly note?: string;
}

const entity = () => kvs.entity<StoredSnapshot>('snapshot');
const ofProject = (projectId: string) =>
  entity()
    .query()
    .index('by-project', { partition: [projectId] });
const keyOf = (projectId: string, id: string): string => `${projectId}:${id}`;

/** Keeps a day that is over, unless it is kept already. */
export async function keepDay(projectId: string, snapshot: NewSnapshot): Promise<void> {
  await write(projectId, isoOf(snapshot.day), snapshot).catch((error: unknown) => {
    if (!isConflict(error)) throw error;
  });
}

/** Adds a snapshot that somebody took. */
export async function appendSnapshot(projectId: string, snapshot: NewSnapshot): Promise<void> {
  const instant = new Date(snapshot.takenAt).toISOString();
  await write(projectId, `${isoOf(snapshot.day)}:${instant}:${crypto.randomUUID().slice(0, 8)}`, snapshot);
}

async function write(
  projectId: string,
  id: string,
  { day, methodVersion, takenAt, by, note, body }: NewSnapshot,
): Promise<void> {
  const stored: StoredSnapshot = {
    schema: SCHEMA,
    projectId,
    day: isoOf(day),
    methodVersion,
    body: await packed(body),
    takenAt: new Date(takenAt).toISOString(),
    ...(by === null ? {} : { by }),
    ...(note === null ? {} : { note }),
  };
  await askStoreOnce(() => entity().set(keyOf(projectId, id), stored, { keyPolicy: 'FAIL_IF_EXISTS' }));
}

/** Snapshots of the days of a year, the last one first. */
export async function listSnapshots(projectId: string, year: number): Promise<readonly SnapshotRow[]> {
  const rows: SnapshotRow[] = [];
  let cursor: string | undefined;
  do {
    const query = ofProject(projectId)
      .where(WhereConditions.between(`${year}-01-01`, `${year}-12-31`))
      .sort(Sort.DESC)
      .limit(100);
    const page = await askStore(() => (cursor === undefined ? query : query.cursor(cursor)).getMany());
    rows.push(...page.results.map(({ key, value }) => rowOf(key.slice(projectId.length + 1), value)));
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return rows.sort((one, other) => other.day - one.day || (other.takenAt ?? 0) - (one.takenAt ?? 0));
}

/** Day of the first snapshot; undefined: there is none. */
export async function firstSnapshot(projectId: string): Promise<Day | undefined> {
  const first = await askStore(() => ofProject(projectId).sort(Sort.ASC).getOne());
  return first && dayOf(first.value.day);
}

/** One snapshot with its figures. */
export async function readSnapshot(projectId: string, id: string): Promise<Snapshot | undefined> {
  const stored = await askStore(() => entity().get(keyOf(projectId, id)));
  if (!stored) return undefined;
  checkSchema(stored, 'snapshot');
  const body = stored.takenAt === undefined ? null : await unpacked<SnapshotBody>(stored.body);
  return { ...rowOf(id, stored), methodVersion: stored.methodVersion, body };
}

const rowOf = (id: string, { day, takenAt, by, note }: StoredSnapshot): SnapshotRow => ({
  id,
  day: dayOf(day) ?? dayFrom(0),
  takenAt: takenAt === undefined ? null : Date.parse(takenAt),
  by: by ?? null,
  note: note ?? null,
});
