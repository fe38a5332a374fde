import type { SyncView, SyncState } from '../../contract/sync';
import type { Ports } from '../ports/ports';
import type { VisibleResult } from '../access/visible-result';

/**
 * Where the reading stands, as far as the caller may know: how many issues a project has is told to those who
 * may see them all. Before the first figures nobody knows what is hidden from whom, so that Jira is asked how
 * many the caller sees; its share is told to everybody.
 */
export async function syncViewOf(
  ports: Pick<Ports, 'jira'>,
  projectId: string,
  { issuesRead, issuesExpected, ...state }: SyncState,
  visible: VisibleResult | undefined,
): Promise<SyncView> {
  const seesAll = async (): Promise<boolean> =>
    issuesExpected !== null && (await ports.jira.countIssues('user', projectId)) >= issuesExpected;
  const seesIssues = state.phase !== 'ready' && (visible ? !visible.partlyHidden : await seesAll());
  return {
    ...state,
    share: issuesExpected === null || issuesExpected === 0 ? null : Math.min(1, issuesRead / issuesExpected),
    issues: seesIssues ? { read: issuesRead, expected: issuesExpected } : null,
  };
}
