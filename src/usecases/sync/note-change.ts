import type { NotedChanges } from '../../contract/stored';
import { changesOf, unlessRefused } from './ask-for-changes';
import type { Needs } from '../ports/ports';

/** Something that happened in Jira. */
export interface JiraChange {
  /** Null where the event does not say. */
  readonly projectId: string | null;
  readonly issueIds: readonly string[];
  readonly deletedIssueId: string | null;
  /** An issue that moved here from another project. */
  readonly movedFrom: { readonly projectId: string; readonly issueId: string } | null;
  /** Versions of the project changed. */
  readonly meta: boolean;
}

const NOTHING: NotedChanges = { issueIds: [], goneIds: [], meta: false };
/** A reading that begins no sooner lists what is noted now, however long the noting takes. */
const SURELY_LATER = 60_000;

/** Has what changed in Jira read again, soon. Projects that nobody opened are left alone. */
export const noteChange =
  (needs: Pick<Needs, 'now' | 'jira' | 'store' | 'queue'>) =>
  async ({ projectId, issueIds, deletedIssueId, movedFrom, meta }: JiraChange): Promise<void> => {
    if (movedFrom) await note(needs, movedFrom.projectId, { ...NOTHING, goneIds: [movedFrom.issueId] });
    if (deletedIssueId !== null) {
      if (projectId !== null) await note(needs, projectId, { ...NOTHING, goneIds: [deletedIssueId] });
    } else if (projectId !== null) await note(needs, projectId, { ...NOTHING, issueIds, meta });
    else for (const [place, ids] of await placesOf(needs, issueIds)) await note(needs, place, { ...NOTHING, issueIds: ids });
  };

/**
 * Leaves a note in the store and has it read. Where the queue takes nothing, as in a bulk edit, the note stands: it is read with those for
 * which it did, or by the sweep.
 */
async function note(needs: Pick<Needs, 'now' | 'store' | 'queue'>, projectId: string, changes: NotedChanges): Promise<void> {
  const { sync, inbox } = await needs.store.readWaiting(projectId);
  if (!sync) return;
  const at = needs.now();
  await needs.store.writeNote(projectId, { at, ...changes });
  if ((inbox?.dueAt ?? 0) > at + SURELY_LATER) return;
  await unlessRefused(needs.queue.push({ ...changesOf(projectId), isDue: false }));
}

/** Events of links name issues and no project. */
async function placesOf(needs: Pick<Needs, 'jira'>, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const places = new Map<string, string[]>();
  if (ids.length === 0) return places;
  for (const [id, projectId] of await needs.jira.projectsOfIssues('app', ids)) {
    places.set(projectId, [...(places.get(projectId) ?? []), id]);
  }
  return places;
}
