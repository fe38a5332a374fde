import { RESULT } from '../../domain/access/result-fields';
import { seenBy } from '../../domain/access/seen-by';
import type { ShownResult } from '../../contract/views';
import type { IssueLists, ResultRecord } from '../../contract/stored';
import type { Day } from '../../domain/calendar/day';
import type { ProjectInput } from '../../domain/issues/project-input';
import { computeProject } from '../../domain/project/compute-project';
import { METHOD_VERSION } from '../../domain/project/method';
import type { ProjectResult } from '../../domain/project/project-result';
import { UNNAMED } from '../../domain/issues/not-read';
import { projectUnder } from '../../domain/issues/reach';
import { restrictTo } from '../../domain/issues/restrict-to';
import { planFor } from '../../domain/plan/unseen-issues';
import { Failure } from '../../failure';
import { hiddenFrom, type Onlooker } from './hidden-from';
import { issueListsOf, shownOf } from '../figures/issue-lists';
import type { Needs } from '../ports/ports';
import { readInput, recompute, recordOf, todayIn } from '../figures/recompute';
import { seenIssues } from './seen-issues';
import { listsSeenBy } from './seen-lists';
import { withSeenNames } from './seen-names';
import { viewerOf } from './viewer-of';
import type { WeatherReading } from '../../domain/health/weather-reading';

/** A result as one caller may see it. */
export interface VisibleResult {
  readonly result: ShownResult;
  readonly criteria: Readonly<Record<string, number>>;
  /** Some issues are left out of every sum because the caller may not see them; of other projects, where sources name one of these. */
  readonly partlyHidden: boolean;
  /** A source may find issues in any project: nobody is told whether it did where they may not see them. */
  readonly reachesAnywhere: boolean;
  readonly timeZone: string;
  /** The issue lists behind the result, read when they are asked for. */
  readonly lists: () => Promise<IssueLists>;
  /** Names of the lists that an issue is in. */
  readonly listsOfIssue: (issueId: string) => Promise<readonly string[]>;
}

type Opening = Pick<Awaited<ReturnType<Needs['store']['readOpening']>>, 'record' | 'outdated'>;
type VisibleNeeds = Pick<Needs, 'now' | 'newId' | 'jira' | 'store'>;
type Shown = Pick<VisibleResult, 'result' | 'lists' | 'listsOfIssue'>;

/**
 * The result of a project on a day (null: today) for an onlooker. What is stored is taken as it is where it is of that day and the
 * onlooker may see every issue behind it; else it is computed without the issues that they may not see. Undefined before the first
 * reading has ended.
 */
export const visibleResult =
  (needs: VisibleNeeds) =>
  async (projectId: string, onlooker: Onlooker, date: Day | null = null): Promise<VisibleResult | undefined> => {
    return visibleOf(needs)(projectId, await needs.store.readOpening(projectId), onlooker, date);
  };

/** The same from what was read already. */
export const visibleOf =
  (needs: VisibleNeeds) =>
  async (
    projectId: string,
    opening: Opening,
    onlooker: Onlooker,
    date: Day | null = null,
  ): Promise<VisibleResult | undefined> => {
    const record = await recordOfToday(needs, projectId, opening);
    if (!record) return undefined;
    const hidden = await hiddenFrom(needs, onlooker, record);
    const without = async (some: ReadonlySet<string>): Promise<Shown> =>
      date !== null && date !== record.result.statusDate
        ? onDay(needs, projectId, some, date)
        : kept(needs, projectId, some.size === 0 ? record : await withoutHidden(needs, projectId, some), some);
    const shown = await without(hidden);
    // Who may not see all of the project gets the weather of what all of its readers see, whichever issues are hidden from them.
    const common = isOwnHidden(record, hidden) ? new Set([...hidden, ...record.restrictedIds]) : hidden;
    const told = common.size === hidden.size ? shown.result : withWeatherOf(shown.result, (await without(common)).result);
    const named = await withSeenNames(needs, onlooker, record, told);
    const viewer = onlooker.as === 'user' ? viewerOf(onlooker.caller) : onlooker.viewer;
    return {
      ...shown,
      lists: async () => listsSeenBy(viewer, await shown.lists()),
      result: seenBy(viewer, RESULT, named),
      criteria: record.criteria,
      partlyHidden: isOwnHidden(record, hidden) || [...hidden].some((id) => projectUnder(id) !== undefined),
      reachesAnywhere: record.doubts?.anywhere ?? false,
      timeZone: record.timeZone,
    };
  };

/** Whether issues of the project itself are hidden: those of others are told of by where sources may find some, not by what they found. */
const isOwnHidden = ({ restrictedIds }: ResultRecord, hidden: ReadonlySet<string>): boolean =>
  restrictedIds.some((id) => id !== UNNAMED && hidden.has(id));

/** A result with the weather and the groups of another one of the same project and day. */
function withWeatherOf(result: ShownResult, other: ShownResult): ShownResult {
  const { weather, axes, deliverables } = other;
  const byId = new Map(deliverables.map((deliverable) => [deliverable.id, deliverable]));
  return {
    ...result,
    ...{ weather, axes, ...openWeatherOf(result, other) },
    deliverables: result.deliverables.map((deliverable) => {
      const common = byId.get(deliverable.id) ?? deliverable;
      return { ...deliverable, weather: common.weather, group: common.group, ...openWeatherOf(deliverable, common) };
    }),
  };
}

/** What is told without costs, with the weather that goes with that of another result. */
function openWeatherOf<W extends { readonly weather: WeatherReading }>(
  { withoutCosts: own }: { readonly withoutCosts?: W },
  { withoutCosts: other }: { readonly withoutCosts?: W },
): { readonly withoutCosts?: W } {
  return own && other ? { withoutCosts: { ...own, weather: other.weather } } : {};
}

/** What the engine needs, without the issues that the onlooker may not see, nor their names. Throws Failure('not-synchronised') before the first reading. */
export const visibleInput =
  (needs: VisibleNeeds) =>
  async (projectId: string, onlooker: Onlooker): Promise<ProjectInput> => {
    const record = await recordOfToday(needs, projectId, await needs.store.readOpening(projectId));
    if (!record) throw new Failure('not-synchronised');
    const { input } = await readInput(needs)(projectId);
    const visible = restrictTo(input, await hiddenFrom(needs, onlooker, record));
    const sees = onlooker.as === 'app' ? () => false : await seenIssues(needs, visible.plan, record);
    return { ...visible, plan: planFor(visible.plan, sees) };
  };

/** What is stored; computed anew first where a day has begun since, or another version of the app computed it. */
export async function recordOfToday(
  needs: Pick<Needs, 'now' | 'newId' | 'store'>,
  projectId: string,
  { record, outdated }: Opening,
): Promise<ResultRecord | undefined> {
  const isCurrent =
    record?.doubts !== undefined &&
    record.result.methodVersion === METHOD_VERSION &&
    record.result.statusDate === todayIn(needs.now(), record.timeZone);
  if (isCurrent || !(record ?? outdated)) return record;
  await recompute(needs)(projectId);
  return (await needs.store.readOpening(projectId)).record;
}

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
  const computed = { record: recordOf(result, visible, meta), lists: issueListsOf(result) };
  return needs.store.writeRestricted(projectId, hidden, stored.stamp, computed);
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
