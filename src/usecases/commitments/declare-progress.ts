import type { AskedOf } from '../../contract/call';
import type { issueCommitmentCalls } from '../../contract/commitments';
import type { IssueView } from '../../contract/views';
import type { Declaration } from '../../contract/stored/declaration';
import { isoOf } from '../../domain/calendar/day';
import type { Issue } from '../../domain/issues/issue';
import { Failure } from '../../failure';
import { afterSave } from './after-save';
import type { Caller, Ports } from '../ports/ports';
import { recompute, todayIn } from '../figures/recompute';
import { readOptionsOf, showIssue } from '../views/show-issue';
import type { Deliverable } from '../../domain/plan/deliverable';

type Declared = AskedOf<typeof issueCommitmentCalls.declareProgress>;

/**
 * Declares the remaining work of an issue: kept as a record, set in Jira in the caller's name, mirrored in
 * the issue's property, and computed at once. Throws Failure('forbidden') for who may neither edit the issue
 * nor log work on it.
 */
export const declareProgress =
  (ports: Pick<Ports, 'now' | 'newId' | 'jira' | 'store' | 'queue'>) =>
  async (request: Declared, caller: Caller): Promise<IssueView> => {
    const { projectId, issueId } = request;
    if (!(await ports.jira.mayDeclareOn(issueId, caller.accountId))) throw new Failure('forbidden');
    const options = await readOptionsOf(ports, projectId);
    // Before Jira is written: where the store refuses, nothing may be half done.
    const declared = declarationOf(request, caller, ports.now(), options.timeZone);
    await ports.store.appendDeclaration(declared);
    if (request.remainingSeconds !== undefined) {
      // Jira sends the app no event of its own writes: a full sync that is past this issue reads it again at
      // its end.
      await ports.store.writeNote(projectId, {
        at: ports.now(),
        issueIds: [issueId],
        goneIds: [],
        meta: false,
      });
      await ports.jira.setRemaining('user', issueId, request.remainingSeconds);
    }
    // Read as the app, as all facts are.
    const { issue } = await ports.jira.readIssue('app', issueId, options);
    if (declared.percent !== null)
      await addPhysicalProgress(ports, issue, { ...declared, percent: declared.percent });
    return afterSave(async () => {
      const { percent, remainingSeconds, day, by } = declared;
      await ports.jira.mirrorDeclaration('user', issueId, {
        percent,
        remainingSeconds,
        declaredOn: isoOf(day),
        by,
      });
      await countAtOnce(ports, projectId, issue);
      return showIssue(ports)({ projectId, issueId }, caller);
    });
  };

function declarationOf(request: Declared, { accountId }: Caller, now: number, timeZone: string): Declaration {
  const { projectId, issueId, percent = null, remainingSeconds = null, note = null } = request;
  const at = new Date(now).toISOString();
  return {
    projectId,
    issueId,
    at,
    day: todayIn(now, timeZone),
    by: accountId,
    percent,
    remainingSeconds,
    note,
  };
}

/** Stores the issue as it is now, and computes; before the first sync there is nothing to compute. */
async function countAtOnce(
  ports: Pick<Ports, 'now' | 'newId' | 'store'>,
  projectId: string,
  issue: Issue,
): Promise<void> {
  if (!(await ports.store.readVersion(projectId))) return;
  const facts = await ports.store.openFacts(projectId, 'live');
  await facts.put([issue]);
  await facts.close();
  await recompute(ports)(projectId);
}

/** How often progress is added to a plan that others save at the same moment. */
const TRIES = 3;

/**
 * Progress declared on the issue that is the source of a deliverable is the deliverable's physical progress.
 */
async function addPhysicalProgress(
  ports: Pick<Ports, 'store'>,
  issue: Pick<Issue, 'id' | 'key'>,
  declared: Declaration & { readonly percent: number },
  tries = TRIES,
): Promise<void> {
  const { projectId, day, percent, by, note } = declared;
  const record = await ports.store.readPlan(projectId);
  const concerned = ({ source }: Deliverable): boolean =>
    'issue' in source && (source.id === undefined ? source.issue === issue.key : source.id === issue.id);
  if (!record.plan.deliverables.some(concerned)) return;
  const deliverables = record.plan.deliverables.map((deliverable) =>
    concerned(deliverable)
      ? { ...deliverable, progress: [...deliverable.progress, { day, percent, by, note }] }
      : deliverable,
  );
  try {
    await ports.store.writePlan(projectId, { ...record, plan: { ...record.plan, deliverables } });
  } catch (error) {
    if (tries === 1 || !(error instanceof Failure) || error.code !== 'conflict') throw error;
    await addPhysicalProgress(ports, issue, declared, tries - 1);
  }
}
