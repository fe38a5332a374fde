import type { PlanRecord } from '../../contract/stored/plan-record';
import type { ProjectMeta } from '../../contract/stored/project-meta';
import type { Issue } from '../../domain/issues/issue';
import { indexIssues, withDescendants } from '../../domain/issues/issue-index';
import type { Source } from '../../domain/plan/project-plan';
import { rememberSources } from '../../domain/issues/remember-sources';
import { rootOf, type Selectable } from '../../domain/issues/select-issues';
import { idIn } from '../../domain/plan/source-key';
import { Failure } from '../../failure';
import { lastSelectionsOf } from './last-selections';
import type { Ports } from '../ports/ports';

/** Issues of other projects at hand at once. */
const AT_ONCE = 1_000;

type ResolvePorts = Pick<Ports, 'jira' | 'store'>;

/**
 * What is known of changes since sources were resolved last: those of other projects of so many `minutes` are
 * asked for (null: nobody asks), whether `facts` of the project's own issues are others, so that one may have
 * moved away, and the issues that have: they are known whatever Jira's index says of them.
 */
export interface Since {
  readonly minutes: number | null;
  readonly facts: boolean;
  readonly movedAway: readonly Issue[];
}

const A_SAVE: Since = { minutes: null, facts: false, movedAway: [] };

/**
 * Finds what the plan's sources select beyond the project's own issues: what each JQL selects, and the issues
 * of other projects, an epic that moved there and what stands there below an epic of this one included, whose
 * facts are read too where they are not stored yet, or changed. A source that Jira refuses selects nothing,
 * so that one bad filter does not stop the others. Sources are remembered by id as soon as they name
 * something, and what they had last once they do not any more.
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
    // One that came back to this project is an own one.
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

/** Whether what a source selects is not to be known from what lies beside the issues. */
function asksForFacts(source: Source, meta: ProjectMeta): boolean {
  if ('jql' in source) return true;
  const isElsewhere = 'issue' in source && !source.issue.startsWith(`${meta.project.key}-`);
  return isElsewhere || ('issue' in source && source.id === undefined) || isLost(source, meta);
}

/** A version or component that the project had and has not any more. */
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
 * Notes the ids and names that sources have now. What somebody saved meanwhile stands: the next reading notes
 * them then. Answers the plan with them, noted or not.
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

/** Ids of the trees whose root is not an issue of the project, by its id, else by key. */
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
 * Ids of the issues of this project below which issues of other projects may be that a source brings: the
 * epics and higher levels that sources name and have below. Sub-tasks are where their parent is.
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
  /** What the search shows. */
  readonly found: ReadonlySet<string>;
  readonly ownIds: ReadonlySet<string>;
}

/**
 * Ids of the issues of other projects that belong to a source though Jira's index, which lags, does not show
 * them: those that just moved there, and those that were there before and still are.
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

/** Ids of the issues that are below some parents, or below such issues. */
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
  /** Ids of those that belong to no source any more. */
  readonly left: readonly string[];
  readonly toRead: readonly string[];
}

/**
 * Keeps the facts of these issues of other projects, and not of those that left; answers those that were
 * read.
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
