import type { SyncView, SyncState } from '../../contract/sync';
import type { Ports } from '../ports/ports';
import type { VisibleResult } from '../access/visible-result';

/**
 * The state of the sync as the caller may know it: who may not see every issue is not shown how many there
 * are. Before the first figures nobody knows what is hidden, so Jira is asked how many the caller sees.
 * Everybody sees the share.
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
