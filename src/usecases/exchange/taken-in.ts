import type { ProjectPlan } from '../../domain/plan/project-plan';
import type { Caller, Ports } from '../ports/ports';
import { todayIn } from '../figures/recompute';
import { seenAmong } from '../access/seen-issues';
import { withMarks } from './imported-entries';
import { keepUnseen } from './keep-unseen';

/** A plan from a file, with its path there. */
interface GivenPlan {
  readonly projectId: string;
  readonly plan: ProjectPlan;
  readonly path: string;
}

/**
 * Makes the plan to store from the given and the stored one: marked as imported by the caller, and completed
 * with what they may not see. The function that it answers throws Failure('invalid-import') as `keepUnseen`
 * does.
 */
export async function takenIn(
  ports: Pick<Ports, 'now' | 'jira' | 'store'>,
  { projectId, plan, path }: GivenPlan,
  { accountId }: Caller,
): Promise<(stored: ProjectPlan) => ProjectPlan> {
  const { plan: before } = await ports.store.readPlan(projectId);
  const shared = before.shares.map(({ issue }) => issue);
  const sees = await seenAmong(ports, shared);
  const { timeZone } = (await ports.store.readMeta(projectId)) ?? (await ports.jira.readServer('user'));
  const importer = { by: accountId, day: todayIn(ports.now(), timeZone) };
  return (stored) => withMarks(keepUnseen(plan, stored, sees, path), stored, importer);
}
