import type { ShownResult } from '../contract/api';
import type { ResultIssues, ResultRecord } from '../contract/stored';
import type { Day } from '../domain/calendar/day';
import { computeProject, type ProjectInput } from '../domain/indicators/compute-project';
import type { ProjectResult } from '../domain/indicators/project-result';
import { restrictTo } from '../domain/plan/restrict-to';
import { Failure } from '../failure';
import { hideCosts } from './hide-costs';
import type { Actor, Caller, Needs } from './needs';
import { issuesOf, readInput, recompute, shownOf, todayIn } from './recompute';

/** A result as one caller may see it. */
export interface VisibleResult {
  readonly result: ShownResult;
  readonly issues: ResultIssues;
  readonly criteria: Readonly<Record<string, number>>;
  /** Some issues were left out of every sum because the caller may not see them. */
  readonly partlyHidden: boolean;
  readonly timeZone: string;
}

/** Who looks at a result: a person, or the app on nobody's behalf, which then leaves out all that not everybody may see. */
export type Viewer = { readonly as: 'user'; readonly caller: Caller } | { readonly as: 'app'; readonly seeCosts: boolean };

/**
 * The result of a project on a day (null: today) for a viewer. What is stored is taken as it stands where it is of that day and the
 * viewer may see every issue behind it; else it is computed without the issues that they may not see. Undefined before the first
 * reading has ended.
 */
export const visibleResult =
  (needs: Pick<Needs, 'now' | 'newId' | 'jira' | 'store'>) =>
  async (projectId: string, viewer: Viewer, date: Day | null = null): Promise<VisibleResult | undefined> => {
    const stored = await ofToday(needs, projectId);
    if (!stored) return undefined;
    const { record } = stored;
    const hidden = await hiddenFrom(needs, viewer, record);
    const asStored = hidden.size === 0 && (date === null || date === record.result.statusDate);
    const shown = asStored
      ? { result: record.result, issues: stored.issues }
      : date === null
        ? await withoutHidden(needs, projectId, hidden, record)
        : await computed(needs, projectId, hidden, date);
    const seeCosts = viewer.as === 'user' ? viewer.caller.capabilities.seeCosts : viewer.seeCosts;
    return {
      result: seeCosts ? shown.result : hideCosts(shown.result),
      issues: shown.issues,
      criteria: record.criteria,
      partlyHidden: hidden.size > 0,
      timeZone: record.timeZone,
    };
  };

/** What the engine needs, without the issues that the viewer may not see. Throws Failure('not-synchronised') before the first reading. */
export const visibleInput =
  (needs: Pick<Needs, 'jira' | 'store'>) =>
  async (projectId: string, viewer: Viewer): Promise<ProjectInput> => {
    const record = await needs.store.readResult(projectId);
    if (!record) throw new Failure('not-synchronised');
    const { input } = await readInput(needs)(projectId);
    return restrictTo(input, await hiddenFrom(needs, viewer, record));
  };

/** What is stored; computed anew first where a day has begun since. */
async function ofToday(
  needs: Pick<Needs, 'now' | 'newId' | 'store'>,
  projectId: string,
): Promise<{ readonly record: ResultRecord; readonly issues: ResultIssues } | undefined> {
  const stored = await needs.store.readResultWithIssues(projectId);
  if (!stored || stored.record.result.statusDate === todayIn(needs.now(), stored.record.timeZone)) return stored;
  await recompute(needs)(projectId);
  return needs.store.readResultWithIssues(projectId);
}

async function hiddenFrom(needs: Pick<Needs, 'jira'>, viewer: Viewer, record: ResultRecord): Promise<ReadonlySet<string>> {
  const doubtful = [...new Set([...record.restrictedIds, ...record.foreignIds])];
  if (doubtful.length === 0) return new Set();
  if (viewer.as === 'app') return new Set(doubtful);
  const as: Actor = 'user';
  const visible = await needs.jira.visibleAmong(as, doubtful);
  return new Set(doubtful.filter((id) => !visible.has(id)));
}

/** Today's figures without some issues: computed once for all who may not see the same ones. */
async function withoutHidden(
  needs: Pick<Needs, 'now' | 'store'>,
  projectId: string,
  hidden: ReadonlySet<string>,
  record: ResultRecord,
): Promise<{ readonly result: ShownResult; readonly issues: ResultIssues }> {
  const kept = await needs.store.readRestricted(projectId, hidden);
  if (kept?.of === record.stamp) return kept;
  const shown = await computed(needs, projectId, hidden, record.result.statusDate);
  await needs.store.writeRestricted(projectId, hidden, { of: record.stamp, ...shown });
  return shown;
}

async function computed(
  needs: Pick<Needs, 'now' | 'store'>,
  projectId: string,
  hidden: ReadonlySet<string>,
  date: Day,
): Promise<{ readonly result: ShownResult; readonly issues: ResultIssues }> {
  const { input, meta } = await readInput(needs)(projectId);
  // Seen from a past day, what came since is known, not a flaw of the data.
  const readOn = todayIn(needs.now(), meta.timeZone);
  const result: ProjectResult = computeProject({ ...restrictTo(input, hidden), readOn }, date);
  return { result: shownOf(result), issues: issuesOf(result) };
}
