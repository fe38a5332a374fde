import { RESULT } from '../../domain/access/result-fields';
import { seenBy } from '../../domain/access/seen-by';
import type { ResultView } from '../../contract/views';
import type { IssueLists, ResultRecord } from '../../contract/stored/result-record';
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
import { issueListsOf, resultViewOf } from '../figures/issue-lists';
import type { Ports } from '../ports/ports';
import { readInput, recompute, recordOf, todayIn } from '../figures/recompute';
import { seenIssues } from './seen-issues';
import { listsSeenBy } from './seen-lists';
import { withSeenNames } from './seen-names';
import { viewerOf } from './viewer-of';
import type { WeatherReading } from '../../domain/health/weather-reading';

/** A result as one caller may see it. */
export interface VisibleResult {
  readonly result: ResultView;
  readonly criteria: Readonly<Record<string, number>>;
  /**
   * Some issues are left out of every sum because the caller may not see them; those of another project count
   * here only where sources name that project.
   */
  readonly partlyHidden: boolean;
  /**
   * A source may select issues of any project. Whether it does is not shown to those who may not see them.
   */
  readonly reachesAnywhere: boolean;
  readonly timeZone: string;
  /** The issue lists behind the result, read on demand. */
  readonly lists: () => Promise<IssueLists>;
  /** Names of the lists that contain an issue. */
  readonly listsOfIssue: (issueId: string) => Promise<readonly string[]>;
}

type InitialState = Pick<Awaited<ReturnType<Ports['store']['readInitialState']>>, 'record' | 'outdated'>;
type VisiblePorts = Pick<Ports, 'now' | 'newId' | 'jira' | 'store'>;
type Seen = Pick<VisibleResult, 'result' | 'lists' | 'listsOfIssue'>;

/**
 * The result of a project on a day (null: today) for an onlooker: the stored one where it is of that day and
 * the onlooker may see every issue behind it, else computed without the others. Undefined before the first
 * sync has ended.
 */
export const visibleResult =
  (ports: VisiblePorts) =>
  async (
    projectId: string,
    onlooker: Onlooker,
    date: Day | null = null,
  ): Promise<VisibleResult | undefined> => {
    return visibleOf(ports)(projectId, await ports.store.readInitialState(projectId), onlooker, date);
  };

/** The same from the initial state, which is read already. */
export const visibleOf =
  (ports: VisiblePorts) =>
  async (
    projectId: string,
    initial: InitialState,
    onlooker: Onlooker,
    date: Day | null = null,
  ): Promise<VisibleResult | undefined> => {
    const record = await recordOfToday(ports, projectId, initial);
    if (!record) return undefined;
    const hidden = await hiddenFrom(ports, onlooker, record);
    const without = async (some: ReadonlySet<string>): Promise<Seen> =>
      date !== null && date !== record.result.statusDate
        ? onDay(ports, projectId, some, date)
        : kept(
            ports,
            projectId,
            some.size === 0 ? record : await withoutHidden(ports, projectId, some),
            some,
          );
    const seen = await without(hidden);
    // Who may not see all of the project gets the weather that all of its readers may see, whichever issues
    // are hidden from them.
    const common = isOwnHidden(record, hidden) ? new Set([...hidden, ...record.restrictedIds]) : hidden;
    const weighed =
      common.size === hidden.size ? seen.result : withWeatherOf(seen.result, (await without(common)).result);
    const named = await withSeenNames(ports, onlooker, record, weighed);
    const viewer = onlooker.as === 'user' ? viewerOf(onlooker.caller) : onlooker.viewer;
    return {
      ...seen,
      lists: async () => listsSeenBy(viewer, await seen.lists()),
      result: seenBy(viewer, RESULT, named),
      criteria: record.criteria,
      partlyHidden: isOwnHidden(record, hidden) || [...hidden].some((id) => projectUnder(id) !== undefined),
      reachesAnywhere: record.doubts?.anywhere ?? false,
      timeZone: record.timeZone,
    };
  };

/**
 * Whether issues of the project itself are hidden. Whether those of other projects are depends on where
 * sources may look, not on what they select.
 */
const isOwnHidden = ({ restrictedIds }: ResultRecord, hidden: ReadonlySet<string>): boolean =>
  restrictedIds.some((id) => id !== UNNAMED && hidden.has(id));

/** A result with the weather and the groups of another result of the same project and day. */
function withWeatherOf(result: ResultView, other: ResultView): ResultView {
  const { weather, axes, deliverables } = other;
  const byId = new Map(deliverables.map((deliverable) => [deliverable.id, deliverable]));
  return {
    ...result,
    weather,
    axes,
    ...openWeatherOf(result, other),
    deliverables: result.deliverables.map((deliverable) => {
      const common = byId.get(deliverable.id) ?? deliverable;
      return {
        ...deliverable,
        weather: common.weather,
        group: common.group,
        ...openWeatherOf(deliverable, common),
      };
    }),
  };
}

/** What is shown without costs, with the other result's weather; absent unless both have one. */
function openWeatherOf<W extends { readonly weather: WeatherReading }>(
  { withoutCosts: own }: { readonly withoutCosts?: W },
  { withoutCosts: other }: { readonly withoutCosts?: W },
): { readonly withoutCosts?: W } {
  return own && other ? { withoutCosts: { ...own, weather: other.weather } } : {};
}

/**
 * The engine's input, without issues that the onlooker may not see, nor their names. Throws
 * Failure('not-synchronised') before the first sync.
 */
export const visibleInput =
  (ports: VisiblePorts) =>
  async (projectId: string, onlooker: Onlooker): Promise<ProjectInput> => {
    const record = await recordOfToday(ports, projectId, await ports.store.readInitialState(projectId));
    if (!record) throw new Failure('not-synchronised');
    const { input } = await readInput(ports)(projectId);
    const visible = restrictTo(input, await hiddenFrom(ports, onlooker, record));
    const sees = onlooker.as === 'app' ? () => false : await seenIssues(ports, visible.plan, record);
    return { ...visible, plan: planFor(visible.plan, sees) };
  };

/**
 * The stored result; computed again first where it is of an earlier day or from another version of the app.
 */
export async function recordOfToday(
  ports: Pick<Ports, 'now' | 'newId' | 'store'>,
  projectId: string,
  { record, outdated }: InitialState,
): Promise<ResultRecord | undefined> {
  const isCurrent =
    record?.doubts !== undefined &&
    record.result.methodVersion === METHOD_VERSION &&
    record.result.statusDate === todayIn(ports.now(), record.timeZone);
  if (isCurrent || !(record ?? outdated)) return record;
  await recompute(ports)(projectId);
  return (await ports.store.readInitialState(projectId)).record;
}

/** A stored result, whose lists are read from the store. */
function kept(
  ports: Pick<Ports, 'store'>,
  projectId: string,
  record: ResultRecord,
  hidden: ReadonlySet<string>,
): Seen {
  return {
    result: record.result,
    lists: () => ports.store.readLists(projectId, record, hidden),
    listsOfIssue: (issueId) => ports.store.readListsOfIssue(projectId, record, hidden, issueId),
  };
}

/** Today's figures without some issues: computed once for all callers from whom the same ones are hidden. */
export async function withoutHidden(
  ports: Pick<Ports, 'now' | 'store'>,
  projectId: string,
  hidden: ReadonlySet<string>,
): Promise<ResultRecord> {
  const stored = await ports.store.readRestricted(projectId, hidden);
  if (!stored) throw new Failure('not-synchronised');
  if (stored.record) return stored.record;
  const { input, meta } = await readInput(ports)(projectId);
  const visible = restrictTo(input, hidden);
  const result = computeProject(visible, stored.version.statusDate);
  const computed = { record: recordOf(result, visible, meta), lists: issueListsOf(result) };
  return ports.store.writeRestricted(projectId, hidden, stored.version, computed);
}

/** Figures of another day, computed from the history. */
async function onDay(
  ports: Pick<Ports, 'now' | 'store'>,
  projectId: string,
  hidden: ReadonlySet<string>,
  date: Day,
): Promise<Seen> {
  const { input, meta } = await readInput(ports)(projectId);
  // Seen from a past day, what happened later is known and is no flaw of the data.
  const readOn = todayIn(ports.now(), meta.timeZone);
  const result: ProjectResult = computeProject({ ...restrictTo(input, hidden), readOn }, date);
  const lists = issueListsOf(result);
  return {
    result: resultViewOf(result),
    lists: () => Promise.resolve(lists),
    listsOfIssue: (issueId) =>
      Promise.resolve(Object.entries(lists).flatMap(([name, ids]) => (ids.includes(issueId) ? [name] : []))),
  };
}
