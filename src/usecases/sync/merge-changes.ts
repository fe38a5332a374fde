import type { NotedChanges } from '../../contract/stored/notes';
import type { ProjectMeta } from '../../contract/stored/project-meta';
import type { Issue } from '../../domain/issues/issue';
import type { FactsWriter, Ports } from '../ports/ports';

/** Issues that are being merged into the facts. */
export interface Merge {
  readonly projectId: string;
  readonly meta: ProjectMeta;
  readonly facts: FactsWriter;
  /** Ids of the issues that were found in the project. */
  readonly seen: Set<string>;
  readonly statusIds: Set<string>;
  /** Issues that were found in another project. */
  readonly movedAway: Issue[];
}

export const beginMerge = async (ports: Ports, projectId: string, meta: ProjectMeta): Promise<Merge> => ({
  projectId,
  meta,
  facts: await ports.store.openFacts(projectId, 'live'),
  seen: new Set(),
  statusIds: new Set(),
  movedAway: [],
});

/** Where changes are looked for, beyond what is noted. */
interface Scope {
  /** The project is searched for what changed in the last minutes, and for the `current` issues. */
  readonly search: { readonly minutes: number; readonly current: readonly string[] } | null;
  /** All ids and times spent are compared with Jira. */
  readonly compare: boolean;
}

/**
 * Merges what a search finds, and looks up what it may have missed. Answers the ids of issues that Jira has
 * and could not give.
 */
export async function mergeChanges(
  ports: Ports,
  merge: Merge,
  noted: NotedChanges,
  { search, compare }: Scope,
): Promise<readonly string[]> {
  const current = search?.current ?? [];
  const lookedUp = new Set([...noted.goneIds, ...noted.issueIds.filter((id) => !current.includes(id))]);
  if (search) await mergeFound(ports, merge, search, lookedUp);
  const differ = compare ? await differing(ports, merge.projectId, merge.meta) : [];
  const before = merge.meta.notRead?.issueIds ?? [];
  return mergeDoubtful(ports, merge, lookedUp, [...noted.issueIds, ...before, ...differ]);
}

/** Merges what a search finds, without what is looked up by id. */
async function mergeFound(
  ports: Ports,
  merge: Merge,
  search: NonNullable<Scope['search']>,
  lookedUp: ReadonlySet<string>,
): Promise<void> {
  const query = { changedIn: merge.projectId, ...search };
  for await (const issues of ports.jira.readIssues('app', query, merge.meta)) {
    await put(
      merge,
      issues.filter(({ id }) => !lookedUp.has(id)),
    );
  }
}

/**
 * Looks up by id what events call gone, what exceeds a search, and what only Jira or the store has: events
 * come in any order, and Jira's index lags. Answers what Jira could not give, which stays as it is.
 */
async function mergeDoubtful(
  ports: Ports,
  merge: Merge,
  lookedUp: ReadonlySet<string>,
  unlessFound: readonly string[],
): Promise<readonly string[]> {
  const doubtful = new Set([...lookedUp, ...unlessFound.filter((id) => !merge.seen.has(id))]);
  if (doubtful.size === 0) return [];
  const { issues, unread } = await ports.jira.fetchIssues('app', [...doubtful], merge.meta);
  await put(merge, issues);
  const kept = new Set([...merge.seen, ...unread, ...merge.meta.foreignIds]);
  await merge.facts.remove([...doubtful].filter((id) => !kept.has(id)));
  return unread.toSorted();
}

async function put(
  { projectId, facts, seen, statusIds, movedAway }: Merge,
  issues: readonly Issue[],
): Promise<void> {
  const own = issues.filter((issue) => issue.projectId === projectId);
  for (const { id, statusId } of own) {
    seen.add(id);
    statusIds.add(statusId);
  }
  movedAway.push(...issues.filter((issue) => issue.projectId !== projectId));
  await facts.put(own);
}

/** Whether an issue has a status that the project's meta does not know. */
export const hasNewStatus = ({ statusIds, meta }: Merge): boolean =>
  [...statusIds].some((statusId) => meta.statuses.every(({ id }) => id !== statusId));

/**
 * Ids that only Jira or the store has, or for which Jira gives another time spent: worklogs are deleted and
 * moved in bulk without any sign on the issue. Jira's index lags, so each of them is then looked up by id.
 */
async function differing(ports: Ports, projectId: string, meta: ProjectMeta): Promise<readonly string[]> {
  const [inJira, facts] = await Promise.all([
    ports.jira.timesSpent('app', projectId),
    ports.store.readFacts(projectId),
  ]);
  const foreign = new Set(meta.foreignIds);
  const stored = new Map(facts.filter(({ id }) => !foreign.has(id)).map(({ id, spent }) => [id, spent]));
  const ids = new Set([...inJira.keys(), ...stored.keys()]);
  return [...ids].filter((id) => inJira.get(id) !== stored.get(id));
}
