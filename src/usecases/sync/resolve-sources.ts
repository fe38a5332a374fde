import type { PlanRecord } from '../../contract/stored/plan-record';
import type { ProjectMeta } from '../../contract/stored/project-meta';
import type { Issue } from '../../domain/issues/issue';
import { indexIssues, withDescendants } from '../../domain/issues/issue-index';
import { rememberSources } from '../../domain/issues/remember-sources';
import { rootOf, type Selectable } from '../../domain/issues/select-issues';
import { idIn } from '../../domain/plan/source-key';
import { Failure } from '../../failure';
import { lastSelectionsOf } from './last-selections';
import type { Ports } from '../ports/ports';
import type { Source } from '../../domain/plan/source';

/** Most issues of other projects in memory at once. */
const AT_ONCE = 1_000;

type ResolvePorts = Pick<Ports, 'jira' | 'store'>;

/**
 * What may have changed since sources were resolved last: issues of other projects in so many `minutes`
 * (null: not asked), the `facts` of the project's own issues, and the issues that moved away, whatever Jira's
 * index shows of them.
 */
export interface Since {
  readonly minutes: number | null;
  readonly facts: boolean;
  readonly movedAway: readonly Issue[];
}

const A_SAVE: Since = { minutes: null, facts: false, movedAway: [] };

/**
 * Finds what sources select beyond the project's own issues (results of JQL, issues of other projects), and
 * stores the facts that are new or changed. A source that Jira refuses selects nothing and does not stop the
 * others. The ids of sources, and the last issues of those that are gone, are noted.
 */
export const resolveSources =
  (ports: ResolvePorts) =>
  async (projectId: string, since = A_SAVE): Promise<void> => {
    const meta = await ports.store.readMeta(projectId);
    if (!meta) throw new Failure('not-synchronised');
    const record = await ports.store.readPlan(projectId);
    const sources = record.plan.deliverables.map((deliverable) => deliverable.source);
    const mayBeElsewhere = since.minutes === null && sources.some((source) => 'issue' in source);
    const isByMeta =
      !since.facts &&
      !mayBeElsewhere &&
      meta.foreignIds.length === 0 &&
      !sources.some((source) => asksForFacts(source, meta));
    if (isByMeta && meta.lastSelections === undefined) {
      await remember(ports, projectId, record, selectableOf(meta, []));
      return;
    }
    const facts = await ports.store.readFacts(projectId);
    const { jqlSelections, foreignIds, ownIds } = await foreignOf(ports, meta, {
      sources,
      facts,
      movedAway: since.movedAway,
    });
    const stored = new Set(facts.map(({ id }) => id));
    const known = foreignIds.filter((id) => stored.has(id));
    const changed = since.minutes === null ? [] : await ports.jira.changedAmong('app', known, since.minutes);
    const toRead = [...foreignIds.filter((id) => !stored.has(id)), ...changed];
    const kept = new Set(foreignIds);
    // An issue that moved back into this project is not removed.
    const left = meta.foreignIds.filter((id) => !kept.has(id) && !ownIds.has(id));
    const read = await replaceForeign(ports, meta, { left, toRead });
    const from = selectableOf(meta, [...read, ...facts.filter(({ id }) => ownIds.has(id) || kept.has(id))]);
    const plan = await remember(ports, projectId, record, from);
    const lastSelections = await lastSelectionsOf(ports)(projectId, plan, from);
    await ports.store.writeMeta(projectId, { ...meta, jqlSelections, foreignIds, lastSelections });
  };

interface Known {
  readonly sources: readonly Source[];
  readonly facts: readonly Issue[];
  readonly movedAway: readonly Issue[];
}

/**
 * What each JQL selects, the issues of other projects that sources bring, and the ids of the project's own.
 */
async function foreignOf(
  ports: Pick<Ports, 'jira'>,
  meta: ProjectMeta,
  { sources, facts, movedAway }: Known,
) {
  const projectId = meta.project.id;
  const own = facts.filter((issue) => issue.projectId === projectId);
  const ownIds = new Set(own.map(({ id }) => id));
  const parents = branchesOf(sources, own);
  const jqlSelections = await selectionsOf(ports, sources);
  const trees = [
    ...(await treesElsewhere(ports, sources, own)),
    ...(parents.length === 0 ? [] : await ports.jira.descendantsElsewhere('app', parents, projectId)),
  ];
  const found = new Set([...Object.values(jqlSelections).flat(), ...trees].filter((id) => !ownIds.has(id)));
  const search = { parents: new Set([...parents, ...trees]), found, ownIds, facts, movedAway };
  return { jqlSelections, foreignIds: [...found, ...(await belowThough(ports, meta, search))], ownIds };
}

/** Whether the issues are needed to know what a source selects, as the meta alone does not say. */
function asksForFacts(source: Source, meta: ProjectMeta): boolean {
  if ('jql' in source) return true;
  const isElsewhere = 'issue' in source && !source.issue.startsWith(`${meta.project.key}-`);
  return isElsewhere || ('issue' in source && source.id === undefined) || isLost(source, meta);
}

/** Whether a source is a version or component that the project no longer has. */
function isLost(source: Source, { versions, components = [] }: ProjectMeta): boolean {
  const id = idIn(source);
  if (id === undefined || 'issue' in source) return false;
  return ('version' in source ? versions : components).every((one) => one.id !== id);
}

const selectableOf = (
  { project, versions, components, lastSelections }: ProjectMeta,
  issues: readonly Issue[],
): Selectable => ({
  projectId: project.id,
  index: indexIssues(issues),
  versions,
  components,
  lastSelections,
  jqlSelections: {},
});

/**
 * Stores the ids and names that sources have now, and answers the plan with them. Where somebody saved
 * meanwhile their plan stays, and the next sync stores them.
 */
async function remember(
  ports: Pick<Ports, 'store'>,
  projectId: string,
  record: PlanRecord,
  from: Selectable,
): Promise<PlanRecord['plan']> {
  const plan = rememberSources(record.plan, from);
  if (plan === record.plan) return plan;
  await ports.store.writePlan(projectId, { ...record, plan }).catch((error: unknown) => {
    if (!(error instanceof Failure) || error.code !== 'conflict') throw error;
  });
  return plan;
}

async function selectionsOf(
  ports: Pick<Ports, 'jira'>,
  sources: readonly Source[],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const queries = new Set(sources.flatMap((source) => ('jql' in source ? [source.jql] : [])));
  const selections: Record<string, readonly string[]> = {};
  for (const jql of queries) {
    selections[jql] = await ports.jira.selectIssues('app', jql).catch((error: unknown) => {
      if (error instanceof Failure && error.code === 'invalid-jql') return [];
      throw error;
    });
  }
  return selections;
}

/** Ids of the trees whose root, by its id or else by key, is not an issue of the project. */
async function treesElsewhere(
  ports: Pick<Ports, 'jira'>,
  sources: readonly Source[],
  own: readonly Issue[],
): Promise<readonly string[]> {
  const named = new Set(own.flatMap(({ id, key }) => [id, key]));
  const treeOf = async ({ id, issue }: { readonly id?: string | undefined; readonly issue: string }) => {
    if ((id !== undefined && named.has(id)) || named.has(issue)) return [];
    const tree = await ports.jira.descendantsOf('app', id ?? issue);
    return tree.length > 0 || id === undefined ? tree : ports.jira.descendantsOf('app', issue);
  };
  return (await Promise.all(sources.flatMap((source) => ('issue' in source ? [treeOf(source)] : [])))).flat();
}

/**
 * Ids of the issues of this project below which a source may bring issues of other projects: epics and higher
 * levels. Sub-tasks are always in the project of their parent.
 */
function branchesOf(sources: readonly Source[], own: readonly Issue[]): readonly string[] {
  const index = indexIssues(own);
  const roots = sources.map((source) => rootOf(source, index)).filter((root) => root >= 0);
  return withDescendants(index.heirs, roots).flatMap((position) => {
    const issue = index.issues[position];
    return issue !== undefined && issue.level > 0 ? [issue.id] : [];
  });
}

interface Search extends Omit<Known, 'sources'> {
  /** Ids below which an issue belongs to a source. */
  readonly parents: ReadonlySet<string>;
  /** Ids that the search found. */
  readonly found: ReadonlySet<string>;
  readonly ownIds: ReadonlySet<string>;
}

/**
 * Ids of the issues of other projects that belong to a source but that Jira's index, which lags, does not
 * show: those that just moved there, and those that were there before and still are.
 */
async function belowThough(
  ports: Pick<Ports, 'jira'>,
  meta: ProjectMeta,
  search: Search,
): Promise<readonly string[]> {
  const { parents, found, ownIds, facts, movedAway } = search;
  const hidden = ({ id }: { readonly id: string }): boolean => !found.has(id) && !ownIds.has(id);
  const stored = new Set(facts.map(({ id }) => id));
  // A full sync begins without the facts of other projects.
  const unknown = meta.foreignIds.filter((id) => !stored.has(id) && hidden({ id }));
  const moved = new Set(movedAway.map(({ id }) => id));
  const asked = [...joinedBelow(parents, facts.filter(hidden)), ...unknown].filter((id) => !moved.has(id));
  const { issues, unread } =
    asked.length === 0 ? { issues: [], unread: [] } : await ports.jira.fetchIssues('app', asked, meta);
  const elsewhere = [...issues, ...movedAway].filter(
    (issue) => hidden(issue) && issue.projectId !== meta.project.id,
  );
  return [...joinedBelow(parents, elsewhere), ...unread];
}

/** Ids of the issues below some parents, at any depth. */
function joinedBelow(parents: ReadonlySet<string>, issues: readonly Issue[]): readonly string[] {
  const joined = new Set<string>();
  const isBelow = ({ parentId }: Issue): boolean =>
    parentId !== null && (parents.has(parentId) || joined.has(parentId));
  let size: number;
  do {
    size = joined.size;
    for (const issue of issues) if (isBelow(issue)) joined.add(issue.id);
  } while (joined.size > size);
  return [...joined];
}

interface Foreign {
  /** Ids of issues that belong to no source any more. */
  readonly left: readonly string[];
  readonly toRead: readonly string[];
}

/**
 * Stores the facts of these issues of other projects, and removes those that left. Answers the issues that
 * were read.
 */
async function replaceForeign(
  ports: ResolvePorts,
  meta: ProjectMeta,
  { left, toRead }: Foreign,
): Promise<readonly Issue[]> {
  const read: Issue[] = [];
  const live = await ports.store.openFacts(meta.project.id, 'live');
  await live.remove(left);
  for (let from = 0; from < toRead.length; from += AT_ONCE) {
    const { issues } = await ports.jira.fetchIssues('app', toRead.slice(from, from + AT_ONCE), meta);
    await live.put(issues);
    read.push(...issues);
  }
  await live.close();
  return read;
}
