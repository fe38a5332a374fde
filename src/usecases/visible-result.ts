import type { ShownResult } from '../contract/api';
import type { IssueLists, ResultRecord } from '../contract/stored';
import type { Day } from '../domain/calendar/day';
import type { ProjectInput } from '../domain/plan/project-input';
import { computeProject } from '../domain/indicators/compute-project';
import { METHOD_VERSION } from '../domain/indicators/method';
import type { ProjectResult } from '../domain/result/project-result';
import { UNNAMED } from '../domain/plan/not-read';
import { restrictTo } from '../domain/plan/restrict-to';
import { Failure } from '../failure';
import { hideCosts } from './hide-costs';
import { issueListsOf, shownOf } from './issue-lists';
import type { Actor, Caller, Needs } from './needs';
import { readInput, recompute, recordOf, todayIn } from './recompute';
import { issuesBehind } from './snapshot-body';

/** A result as one caller may see it. */
export interface VisibleResult {
  readonly result: ShownResult;
  readonly criteria: Readonly<Record<string, number>>;
  /** Some issues were left out of every sum because the caller may not see them. */
  readonly partlyHidden: boolean;
  readonly timeZone: string;
  /** The issue lists behind the result, read when they are asked for. */
  readonly lists: () => Promise<IssueLists>;
  /** Names of the lists that an issue is in. */
  readonly listsOfIssue: (issueId: string) => Promise<readonly string[]>;
}

/** Who looks at a result: a person, or the app on nobody's behalf, which then leaves out all that not everybody may see. */
export type Viewer = { readonly as: 'user'; readonly caller: Caller } | { readonly as: 'app'; readonly seeCosts: boolean };

type Opening = Pick<Awaited<ReturnType<Needs['store']['readOpening']>>, 'record' | 'outdated'>;
type VisibleNeeds = Pick<Needs, 'now' | 'newId' | 'jira' | 'store'>;
type Shown = Pick<VisibleResult, 'result' | 'lists' | 'listsOfIssue'>;

/**
 * The result of a project on a day (null: today) for a viewer. What is stored is taken as it stands where it is of that day and the
 * viewer may see every issue behind it; else it is computed without the issues that they may not see. Undefined before the first
 * reading has ended.
 */
export const visibleResult =
  (needs: VisibleNeeds) =>
  async (projectId: string, viewer: Viewer, date: Day | null = null): Promise<VisibleResult | undefined> => {
    return visibleOf(needs)(projectId, await needs.store.readOpening(projectId), viewer, date);
  };

/** The same from what was read already. */
export const visibleOf =
  (needs: VisibleNeeds) =>
  async (projectId: string, opening: Opening, viewer: Viewer, date: Day | null = null): Promise<VisibleResult | undefined> => {
    const record = await recordOfToday(needs, projectId, opening);
    if (!record) return undefined;
    const hidden = await hiddenFrom(needs, viewer, record);
    const without = async (some: ReadonlySet<string>): Promise<Shown> =>
      date !== null && date !== record.result.statusDate
        ? onDay(needs, projectId, some, date)
        : kept(needs, projectId, some.size === 0 ? record : await withoutHidden(needs, projectId, some), some);
    const shown = await without(hidden);
    const common = new Set(issuesBehind(record));
    // Who may not see all gets the weather of what everybody sees, whichever issues are hidden from them.
    const told =
      hidden.size === 0 || hidden.size === common.size
        ? shown.result
        : withWeatherOf(shown.result, (await without(common)).result);
    const seeCosts = viewer.as === 'user' ? viewer.caller.capabilities.seeCosts : viewer.seeCosts;
    return {
      ...shown,
      result: seeCosts ? told : hideCosts(told),
      criteria: record.criteria,
      partlyHidden: [...hidden].some((id) => id !== UNNAMED),
      timeZone: record.timeZone,
    };
  };

/** A result with the weather and the groups of another one of the same project and day. */
function withWeatherOf(result: ShownResult, { weather, axes, deliverables }: ShownResult): ShownResult {
  const byId = new Map(deliverables.map((deliverable) => [deliverable.id, deliverable]));
  return {
    ...result,
    weather,
    axes,
    deliverables: result.deliverables.map((deliverable) => {
      const common = byId.get(deliverable.id) ?? deliverable;
      return { ...deliverable, weather: common.weather, group: common.group };
    }),
  };
}

/** What the engine needs, without the issues that the viewer may not see. Throws Failure('not-synchronised') before the first reading. */
export const visibleInput =
  (needs: VisibleNeeds) =>
  async (projectId: string, viewer: Viewer): Promise<ProjectInput> => {
    const record = await recordOfToday(needs, projectId, await needs.store.readOpening(projectId));
    if (!record) throw new Failure('not-synchronised');
    const { input } = await readInput(needs)(projectId);
    return restrictTo(input, await hiddenFrom(needs, viewer, record));
  };

/** What is stored; computed anew first where a day has begun since, or another version of the app computed it. */
export async function recordOfToday(
  needs: Pick<Needs, 'now' | 'newId' | 'store'>,
  projectId: string,
  { record, outdated }: Opening,
): Promise<ResultRecord | undefined> {
  const isCurrent =
    record?.result.methodVersion === METHOD_VERSION && record.result.statusDate === todayIn(needs.now(), record.timeZone);
  if (isCurrent || !(record ?? outdated)) return record;
  await recompute(needs)(projectId);
  return (await needs.store.readOpening(projectId)).record;
}

async function hiddenFrom(needs: Pick<Needs, 'jira'>, viewer: Viewer, record: ResultRecord): Promise<ReadonlySet<string>> {
  const doubtful = issuesBehind(record);
  if (doubtful.length === 0) return new Set();
  if (viewer.as === 'app') return new Set(doubtful);
  const as: Actor = 'user';
  const named = doubtful.filter((id) => id !== UNNAMED);
  const [visible, seesUnnamed] = await Promise.all([needs.jira.visibleAmong(as, named), countsAll(needs, as, record)]);
  return new Set([...named.filter((id) => !visible.has(id)), ...(seesUnnamed ? [] : [UNNAMED])]);
}

/** Whether Jira counts for somebody all the issues that it counts and does not name for the app. */
const countsAll = async (needs: Pick<Needs, 'jira'>, as: Actor, { counted, result }: ResultRecord): Promise<boolean> =>
  counted === undefined || (await needs.jira.countIssues(as, result.project.id)) >= counted;

/** A result that is kept, its lists read from the store. */
function kept(needs: Pick<Needs, 'store'>, projectId: string, record: ResultRecord, hidden: ReadonlySet<string>): Shown {
  return {
    result: record.result,
    lists: () => needs.store.readLists(projectId, record, hidden),
    listsOfIssue: (issueId) => needs.store.readListsOfIssue(projectId, record, hidden, issueId),
  };
}

/** Today's figures without some issues: computed once for all who may not see the same ones. */
export async function withoutHidden(
  needs: Pick<Needs, 'now' | 'store'>,
  projectId: string,
  hidden: ReadonlySet<string>,
): Promise<ResultRecord> {
  const stored = await needs.store.readRestricted(projectId, hidden);
  if (!stored) throw new Failure('not-synchronised');
  if (stored.record) return stored.record;
  const { input, meta } = await readInput(needs)(projectId);
  const visible = restrictTo(input, hidden);
  const result = computeProject(visible, stored.stamp.statusDate);
  return needs.store.writeRestricted(projectId, hidden, stored.stamp, recordOf(result, visible, meta), issueListsOf(result));
}

/** Figures of another day, computed from the history. */
async function onDay(
  needs: Pick<Needs, 'now' | 'store'>,
  projectId: string,
  hidden: ReadonlySet<string>,
  date: Day,
): Promise<Shown> {
  const { input, meta } = await readInput(needs)(projectId);
  // Seen from a past day, what came since is known, not a flaw of the data.
  const readOn = todayIn(needs.now(), meta.timeZone);
  const result: ProjectResult = computeProject({ ...restrictTo(input, hidden), readOn }, date);
  const lists = issueListsOf(result);
  return {
    result: shownOf(result),
    lists: () => Promise.resolve(lists),
    listsOfIssue: (issueId) =>
      Promise.resolve(Object.entries(lists).flatMap(([name, ids]) => (ids.includes(issueId) ? [name] : []))),
  };
}
