import type { ShownDeliverable, ShownResult } from '../contract/api';
import type { PlanRecord, ProjectMeta, ResultIssues, ResultRecord, Snapshot } from '../contract/stored';
import type { Day } from '../domain/calendar/day';
import { dayInZone } from '../domain/calendar/day-in-zone';
import { computeProject, type ProjectInput } from '../domain/indicators/compute-project';
import type { DeliverableResult, ProjectResult } from '../domain/indicators/project-result';
import type { Known } from '../domain/known';
import type { Issue } from '../domain/plan/issue';
import { Failure } from '../failure';
import type { Needs } from './needs';

/** The day that it is in a time zone. */
export const todayIn = (now: number, timeZone: string): Day => dayInZone(now, timeZone) ?? (0 as Day);

/** What the engine needs, from what is stored. */
export function inputOf(meta: ProjectMeta, plan: PlanRecord, issues: readonly Issue[]): ProjectInput {
  const { project, versions, statuses, jqlSelections } = meta;
  return { project, plan: plan.plan, issues, versions, statuses, jqlSelections };
}

/** Reads all that the engine needs of a project. Throws Failure('not-synchronised') before the first reading has ended. */
export const readInput =
  (needs: Pick<Needs, 'store'>) =>
  async (
    projectId: string,
  ): Promise<{ readonly input: ProjectInput; readonly meta: ProjectMeta; readonly planRevision: number }> => {
    const [meta, plan, issues] = await Promise.all([
      needs.store.readMeta(projectId),
      needs.store.readPlan(projectId),
      needs.store.readFacts(projectId),
    ]);
    if (!meta) throw new Failure('not-synchronised');
    return { input: inputOf(meta, plan, issues), meta, planRevision: plan.revision };
  };

/** Computes a project as of today from what is stored, stores the result, and keeps the day's snapshot. */
export const recompute =
  (needs: Pick<Needs, 'now' | 'newId' | 'store'>) =>
  async (projectId: string): Promise<ProjectResult> => {
    const { input, meta, planRevision } = await readInput(needs)(projectId);
    const result = computeProject(input, todayIn(needs.now(), meta.timeZone));
    await needs.store.writeResult(
      projectId,
      recordOf(result, input, meta, { storedAt: needs.now(), stamp: needs.newId(), planRevision }),
      issuesOf(result),
    );
    await needs.store.writeSnapshot(snapshotOf(result));
    return result;
  };

/** A result as it travels: without issue ids. */
export function shownOf(result: ProjectResult): ShownResult {
  const { effort, actualCost, issueIds } = result.outside;
  return {
    ...result,
    deliverables: result.deliverables.map(withoutIssues),
    outside: { effort, actualCost, issues: issueIds.length },
  };
}

/** Ids are taken off here, and put back where a page is told. */
function withoutIssues(deliverable: DeliverableResult): ShownDeliverable {
  const shown: Record<string, unknown> & ShownDeliverable = { ...deliverable };
  delete shown['issueIds'];
  return shown;
}

function recordOf(
  result: ProjectResult,
  input: ProjectInput,
  meta: ProjectMeta,
  at: Pick<ResultRecord, 'storedAt' | 'stamp' | 'planRevision'>,
): ResultRecord {
  return {
    result: shownOf(result),
    ...at,
    timeZone: meta.timeZone,
    restrictedIds: input.issues.filter((issue) => issue.restricted).map((issue) => issue.id),
    foreignIds: meta.foreignIds,
    criteria: Object.fromEntries(input.plan.deliverables.map(({ id, criteria }) => [id, criteria.length])),
  };
}

/** Issue ids behind a result. */
export function issuesOf(result: ProjectResult): ResultIssues {
  return {
    deliverables: Object.fromEntries(result.deliverables.map(({ id, issueIds }) => [id, issueIds])),
    outside: result.outside.issueIds,
  };
}

function snapshotOf(result: ProjectResult): Snapshot {
  const { cost, work, finish, axes, weather, issues, done } = result;
  return {
    projectId: result.project.id,
    day: result.statusDate,
    methodVersion: result.methodVersion,
    totals: { cost, work, finish, axes, weather, issues, done },
    deliverables: result.deliverables.map((deliverable) => ({
      id: deliverable.id,
      percentComplete: valueOf(deliverable.work.percentComplete),
      forecastFinish: valueOf(deliverable.finish.announced),
      acceptance: valueOf(deliverable.acceptance),
    })),
  };
}

const valueOf = <T>(value: Known<T>): T | null => (value.known ? value.value : null);
