import type { PlanRecord } from '../../contract/stored/plan-record';
import type { ProjectMeta } from '../../contract/stored/project-meta';
import type { ResultRecord, ResultVersion } from '../../contract/stored/result-record';
import type { Day } from '../../domain/calendar/day';
import { requiredDayInZone } from '../../domain/calendar/required-day';
import { chosenOrders, withChosenLinks } from '../../domain/issues/chosen-links';
import { UNNAMED } from '../../domain/issues/not-read';
import type { ProjectInput } from '../../domain/issues/project-input';
import { computeProject } from '../../domain/project/compute-project';
import { METHOD_VERSION } from '../../domain/project/method';
import type { ProjectResult } from '../../domain/project/project-result';
import type { Issue } from '../../domain/issues/issue';
import { Failure } from '../../failure';
import { doubtsOf } from './doubts-of';
import { issueListsOf, resultViewOf } from './issue-lists';
import { keepDay } from './keep-day';
import type { Ports } from '../ports/ports';
import { neverReadOf } from '../../domain/issues/never-read';

/** Today's day in a time zone. */
export const todayIn = (now: number, timeZone: string): Day => requiredDayInZone(now, timeZone);

/** The engine's input from what is stored. */
export function inputOf(meta: ProjectMeta, plan: PlanRecord, issues: readonly Issue[]): ProjectInput {
  const { project, versions, components, statuses, linkTypes, jqlSelections, lastSelections, notRead } = meta;
  const linked = withChosenLinks(issues, chosenOrders(plan.plan.linkTypes, linkTypes));
  const known = { versions, components, statuses, linkTypes };
  return { project, plan: plan.plan, issues: linked, ...known, jqlSelections, lastSelections, notRead };
}

/**
 * Reads the engine's input of a project. Throws Failure('not-synchronised') before the first sync has ended.
 */
export const readInput =
  (ports: Pick<Ports, 'store'>) =>
  async (projectId: string): Promise<{ readonly input: ProjectInput; readonly meta: ProjectMeta }> => {
    const [meta, plan, issues] = await Promise.all([
      ports.store.readMeta(projectId),
      ports.store.readPlan(projectId),
      ports.store.readFacts(projectId),
    ]);
    if (!meta) throw new Failure('not-synchronised');
    return { input: inputOf(meta, plan, issues), meta };
  };

/**
 * Computes a project as of today from what is stored, and stores what differs. A stored result of a day that
 * is over is first kept as the snapshot of that day.
 */
export const recompute =
  (ports: Pick<Ports, 'now' | 'newId' | 'store'>) =>
  async (projectId: string): Promise<ResultVersion> => {
    // Read first: what changes meanwhile has another version, and is computed again.
    const inputVersion = await ports.store.readInputVersion(projectId);
    const { input, meta } = await readInput(ports)(projectId);
    const today = todayIn(ports.now(), meta.timeZone);
    await keepDay(ports)(input, today);
    const result = computeProject(input, today);
    const hasLostRoots = result.goneSources.some(({ source }) => 'issue' in source);
    const before = hasLostRoots ? (await ports.store.readInitialState(projectId)).record : undefined;
    const version: ResultVersion = {
      stamp: ports.newId(),
      storedAt: ports.now(),
      inputVersion,
      methodVersion: METHOD_VERSION,
      statusDate: result.statusDate,
      projectIssues: result.projectIssues,
    };
    const record = recordOf(result, input, meta, before);
    await ports.store.writeResult(projectId, version, record, issueListsOf(result));
    return version;
  };

/**
 * The version of the last result, where it is of today, of what is stored now and by today's method: nothing
 * is to be computed.
 */
export const currentVersion =
  (ports: Pick<Ports, 'now' | 'store'>) =>
  async (projectId: string, timeZone: string): Promise<ResultVersion | undefined> => {
    const [version, inputVersion] = await Promise.all([
      ports.store.readVersion(projectId),
      ports.store.readInputVersion(projectId),
    ]);
    const isCurrent =
      version?.inputVersion === inputVersion &&
      version.methodVersion === METHOD_VERSION &&
      version.statusDate === todayIn(ports.now(), timeZone);
    return isCurrent ? version : undefined;
  };

/** A result as it is stored; `before` is the record of the last one, which knows sources that are gone. */
export function recordOf(
  result: ProjectResult,
  input: ProjectInput,
  meta: ProjectMeta,
  before?: ResultRecord,
): Omit<ResultRecord, 'slices'> {
  const restricted = input.issues.filter((issue) => issue.restricted && issue.projectId === input.project.id);
  const { issueIds, unnamed } = neverReadOf(input);
  return {
    result: resultViewOf(result),
    timeZone: meta.timeZone,
    startField: meta.startField,
    epicField: meta.epicField,
    restrictedIds: [...restricted.map(({ id }) => id), ...issueIds, ...(unnamed > 0 ? [UNNAMED] : [])],
    restrictedCreated: restricted.map(({ created }) => created),
    ...(unnamed > 0 ? { counted: result.projectIssues + issueIds.length + unnamed } : {}),
    foreignIds: meta.foreignIds,
    doubts: doubtsOf(input, before),
    criteria: Object.fromEntries(input.plan.deliverables.map(({ id, criteria }) => [id, criteria.length])),
  };
}
