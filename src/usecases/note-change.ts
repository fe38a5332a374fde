import type { Needs } from './needs';
import { requestSync } from './request-sync';

/** Something that happened in Jira. */
export interface NotedChange {
  /** Null where the event does not say. */
  readonly projectId: string | null;
  readonly deletedIssueId: string | null;
  /** An issue that moved here from another project. */
  readonly movedFrom: { readonly projectId: string; readonly issueId: string } | null;
}

/** Changes come in bursts: waiting a little reads them together. */
const WAIT_SECONDS = 10;

/** Reads again, soon, a project in which something changed. Projects that nobody opened are left alone. */
export const noteChange =
  (needs: Pick<Needs, 'now' | 'newId' | 'store' | 'queue'>) =>
  async ({ projectId, deletedIssueId, movedFrom }: NotedChange): Promise<void> => {
    if (movedFrom && (await needs.store.readSync(movedFrom.projectId))) {
      await needs.queue.push({ kind: 'forget', projectId: movedFrom.projectId, issueIds: [movedFrom.issueId] });
    }
    if (projectId === null || !(await needs.store.readSync(projectId))) return;
    if (deletedIssueId !== null) await needs.queue.push({ kind: 'forget', projectId, issueIds: [deletedIssueId] });
    else await requestSync(needs)(projectId, { delaySeconds: WAIT_SECONDS });
  };
