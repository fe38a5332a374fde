import type { ProjectMeta } from '../contract/stored';
import type { Issue } from '../domain/plan/issue';
import type { Source } from '../domain/plan/project-plan';
import { Failure } from '../failure';
import type { Needs } from './needs';

/** Issues of other projects at hand at once. */
const AT_ONCE = 1_000;

/**
 * Finds what the plan's sources select beyond the project's own issues: what each JQL selects, and the issues of other projects,
 * whose facts are read too where they are not stored yet, or changed in the last `minutes` (null: nobody asks for changes). A source that
 * Jira refuses selects nothing, so that one bad filter does not stop the others.
 */
export const resolveSources =
  (needs: Pick<Needs, 'jira' | 'store'>) =>
  async (projectId: string, minutes: number | null = null): Promise<void> => {
    const meta = await needs.store.readMeta(projectId);
    if (!meta) throw new Failure('not-synchronised');
    const { plan } = await needs.store.readPlan(projectId);
    const sources = plan.deliverables.map((deliverable) => deliverable.source);
    if (!sources.some(reachesOut(meta)) && meta.foreignIds.length === 0) return;
    const facts = await needs.store.readFacts(projectId);
    const own = new Set(facts.filter((issue) => issue.projectId === projectId).map((issue) => issue.id));
    const jqlSelections = await selectionsOf(needs, sources);
    const trees = await treesElsewhere(needs, sources, facts, projectId);
    const selected = [...Object.values(jqlSelections).flat(), ...trees];
    const foreignIds = [...new Set(selected.filter((id) => !own.has(id)))];
    const stored = new Set(facts.map(({ id }) => id));
    const known = foreignIds.filter((id) => stored.has(id));
    const changed = minutes === null ? [] : await needs.jira.changedAmong('app', known, minutes);
    const toRead = [...foreignIds.filter((id) => !stored.has(id)), ...changed];
    await replaceForeign(needs, projectId, meta, foreignIds, toRead);
    await needs.store.writeMeta(projectId, { ...meta, jqlSelections, foreignIds });
  };

const reachesOut =
  (meta: ProjectMeta) =>
  (source: Source): boolean =>
    'jql' in source || ('issue' in source && !source.issue.startsWith(`${meta.project.key}-`));

async function selectionsOf(
  needs: Pick<Needs, 'jira'>,
  sources: readonly Source[],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const queries = new Set(sources.flatMap((source) => ('jql' in source ? [source.jql] : [])));
  const selections: Record<string, readonly string[]> = {};
  for (const jql of queries) {
    selections[jql] = await needs.jira.selectIssues('app', jql).catch((error: unknown) => {
      if (error instanceof Failure && error.code === 'invalid-jql') return [];
      throw error;
    });
  }
  return selections;
}

async function treesElsewhere(
  needs: Pick<Needs, 'jira'>,
  sources: readonly Source[],
  facts: readonly Issue[],
  projectId: string,
): Promise<readonly string[]> {
  const own = new Set(facts.filter((issue) => issue.projectId === projectId).map((issue) => issue.key));
  const keys = sources.flatMap((source) => ('issue' in source && !own.has(source.issue) ? [source.issue] : []));
  const trees = await Promise.all(keys.map((key) => needs.jira.descendantsOf('app', key)));
  return trees.flat();
}

async function replaceForeign(
  needs: Pick<Needs, 'jira' | 'store'>,
  projectId: string,
  meta: ProjectMeta,
  foreignIds: readonly string[],
  toRead: readonly string[],
): Promise<void> {
  const kept = new Set(foreignIds);
  const shelf = await needs.store.openFacts(projectId, 'live');
  await shelf.remove(meta.foreignIds.filter((id) => !kept.has(id)));
  for (let from = 0; from < toRead.length; from += AT_ONCE) {
    await shelf.put((await needs.jira.fetchIssues('app', toRead.slice(from, from + AT_ONCE), meta)).issues);
  }
  await shelf.close();
}
