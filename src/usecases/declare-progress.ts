import type { IssueView } from '../contract/api';
import { isoOf } from '../domain/calendar/day';
import type { DeclaredProgress, Deliverable } from '../domain/plan/project-plan';
import { Failure } from '../failure';
import type { Caller, Needs } from './needs';
import { recompute, todayIn } from './recompute';
import { readingOf, showIssue } from './show-issue';

export interface Declared {
  readonly projectId: string;
  readonly issueId: string;
  readonly remainingSeconds?: number | undefined;
  readonly percent?: number | undefined;
  readonly note?: string | undefined;
}

/**
 * What somebody says is left to do on an issue: set in Jira in their name, kept as a record, mirrored in the issue's property, and
 * counted at once. Throws Failure('forbidden') for those who may neither edit the issue nor log work on it.
 */
export const declareProgress =
  (needs: Pick<Needs, 'now' | 'newId' | 'jira' | 'store' | 'queue'>) =>
  async (request: Declared, caller: Caller): Promise<IssueView> => {
    const { projectId, issueId } = request;
    if (!(await needs.jira.mayDeclareOn(issueId, caller.accountId))) throw new Failure('forbidden');
    const reading = await readingOf(needs, projectId);
    if (request.remainingSeconds !== undefined) await needs.jira.setRemaining('user', issueId, request.remainingSeconds);
    await record(needs, request, caller, reading.timeZone);
    await countAtOnce(needs, request, caller);
    return showIssue(needs)({ projectId, issueId }, caller);
  };

async function record(
  needs: Pick<Needs, 'now' | 'newId' | 'jira' | 'store'>,
  request: Declared,
  caller: Caller,
  timeZone: string,
): Promise<void> {
  const { projectId, issueId } = request;
  const now = needs.now();
  const day = todayIn(now, timeZone);
  const { percent = null, remainingSeconds = null, note = null } = request;
  const by = caller.accountId;
  await needs.store.appendDeclaration({
    projectId,
    issueId,
    at: new Date(now).toISOString(),
    day,
    by,
    percent,
    remainingSeconds,
    note,
  });
  await needs.jira.mirrorDeclaration('user', issueId, { percent, remainingSeconds, declaredOn: isoOf(day), by });
}

/** Reads the issue again as the app, as all facts are read, and computes; before the first reading there is nothing to compute. */
async function countAtOnce(
  needs: Pick<Needs, 'now' | 'newId' | 'jira' | 'store'>,
  request: Declared,
  caller: Caller,
): Promise<void> {
  const { projectId, issueId } = request;
  const [meta, computed] = await Promise.all([needs.store.readMeta(projectId), needs.store.readStamp(projectId)]);
  if (!meta || !computed) return;
  const { issue } = await needs.jira.readIssue('app', issueId, meta);
  const facts = await needs.store.openFacts(projectId, 'live');
  await facts.put([issue]);
  await facts.close();
  if (request.percent !== undefined) {
    await addPhysicalProgress(needs, projectId, issue.key, {
      day: todayIn(needs.now(), meta.timeZone),
      percent: request.percent,
      by: caller.accountId,
      note: request.note ?? null,
    });
  }
  await recompute(needs)(projectId);
}

/** Progress declared on the issue that a deliverable is made of is the deliverable's physical progress. */
async function addPhysicalProgress(
  needs: Pick<Needs, 'store'>,
  projectId: string,
  key: string,
  progress: DeclaredProgress,
): Promise<void> {
  const record = await needs.store.readPlan(projectId);
  const concerned = (deliverable: Deliverable): boolean => 'issue' in deliverable.source && deliverable.source.issue === key;
  if (!record.plan.deliverables.some(concerned)) return;
  const deliverables = record.plan.deliverables.map((deliverable) =>
    concerned(deliverable) ? { ...deliverable, progress: [...deliverable.progress, progress] } : deliverable,
  );
  await needs.store.writePlan(projectId, { ...record, plan: { ...record.plan, deliverables } });
}
