import type { AskedOf } from '../../contract/call';
import type { issueCommitmentCalls } from '../../contract/commitments';
import type { IssueView } from '../../contract/views';
import type { Declaration } from '../../contract/stored';
import { isoOf } from '../../domain/calendar/day';
import type { Issue } from '../../domain/issues/issue';
import type { Deliverable } from '../../domain/plan/project-plan';
import { Failure } from '../../failure';
import { afterSave } from './after-save';
import type { Caller, Needs } from '../ports/ports';
import { recompute, todayIn } from '../figures/recompute';
import { readingOf, showIssue } from '../views/show-issue';

type Declared = AskedOf<typeof issueCommitmentCalls.declareProgress>;

/**
 * What somebody says is left to do on an issue: kept as a record, set in Jira in their name, mirrored in the issue's property, and
 * counted at once. Throws Failure('forbidden') for those who may neither edit the issue nor log work on it.
 */
export const declareProgress =
  (needs: Pick<Needs, 'now' | 'newId' | 'jira' | 'store' | 'queue'>) =>
  async (request: Declared, caller: Caller): Promise<IssueView> => {
    const { projectId, issueId } = request;
    if (!(await needs.jira.mayDeclareOn(issueId, caller.accountId))) throw new Failure('forbidden');
    const reading = await readingOf(needs, projectId);
    // Before Jira is written: what the store does not take must not be half done.
    const declared = declarationOf(request, caller, needs.now(), reading.timeZone);
    await needs.store.appendDeclaration(declared);
    if (request.remainingSeconds !== undefined) {
      // Jira does not tell the app of its own writes: a full reading that is past this issue reads it again at its end.
      await needs.store.writeNote(projectId, { at: needs.now(), issueIds: [issueId], goneIds: [], meta: false });
      await needs.jira.setRemaining('user', issueId, request.remainingSeconds);
    }
    // As the app, as all facts are read.
    const { issue } = await needs.jira.readIssue('app', issueId, reading);
    if (declared.percent !== null) await addPhysicalProgress(needs, issue, { ...declared, percent: declared.percent });
    return afterSave(async () => {
      const { percent, remainingSeconds, day, by } = declared;
      await needs.jira.mirrorDeclaration('user', issueId, { percent, remainingSeconds, declaredOn: isoOf(day), by });
      await countAtOnce(needs, projectId, issue);
      return showIssue(needs)({ projectId, issueId }, caller);
    });
  };

function declarationOf(request: Declared, { accountId }: Caller, now: number, timeZone: string): Declaration {
  const { projectId, issueId, percent = null, remainingSeconds = null, note = null } = request;
  const at = new Date(now).toISOString();
  return { projectId, issueId, at, day: todayIn(now, timeZone), by: accountId, percent, remainingSeconds, note };
}

/** Takes in the issue as it is now, and computes; before the first reading there is nothing to compute. */
async function countAtOnce(needs: Pick<Needs, 'now' | 'newId' | 'store'>, projectId: string, issue: Issue): Promise<void> {
  if (!(await needs.store.readStamp(projectId))) return;
  const facts = await needs.store.openFacts(projectId, 'live');
  await facts.put([issue]);
  await facts.close();
  await recompute(needs)(projectId);
}

/** How often progress is added to a plan that others save at the same moment. */
const TRIES = 3;

/** Progress declared on the issue that a deliverable is made of is the deliverable's physical progress. */
async function addPhysicalProgress(
  needs: Pick<Needs, 'store'>,
  issue: Pick<Issue, 'id' | 'key'>,
  declared: Declaration & { readonly percent: number },
  tries = TRIES,
): Promise<void> {
  const { projectId, day, percent, by, note } = declared;
  const record = await needs.store.readPlan(projectId);
  const concerned = ({ source }: Deliverable): boolean =>
    'issue' in source && (source.id === undefined ? source.issue === issue.key : source.id === issue.id);
  if (!record.plan.deliverables.some(concerned)) return;
  const deliverables = record.plan.deliverables.map((deliverable) =>
    concerned(deliverable) ? { ...deliverable, progress: [...deliverable.progress, { day, percent, by, note }] } : deliverable,
  );
  try {
    await needs.store.writePlan(projectId, { ...record, plan: { ...record.plan, deliverables } });
  } catch (error) {
    if (tries === 1 || !(error instanceof Failure) || error.code !== 'conflict') throw error;
    await addPhysicalProgress(needs, issue, declared, tries - 1);
  }
}
