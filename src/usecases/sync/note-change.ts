import type { NotedChanges } from '../../contract/stored/notes';
import { changesOf, unlessRefused } from './ask-for-changes';
import type { Ports } from '../ports/ports';

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
  (ports: Pick<Ports, 'now' | 'jira' | 'store' | 'queue'>) =>
  async ({ projectId, issueIds, deletedIssueId, movedFrom, meta }: JiraChange): Promise<void> => {
    if (movedFrom) await note(ports, movedFrom.projectId, { ...NOTHING, goneIds: [movedFrom.issueId] });
    if (deletedIssueId !== null) {
      if (projectId !== null) await note(ports, projectId, { ...NOTHING, goneIds: [deletedIssueId] });
    } else if (projectId !== null) await note(ports, projectId, { ...NOTHING, issueIds, meta });
    else
      for (const [place, ids] of await placesOf(ports, issueIds))
        await note(ports, place, { ...NOTHING, issueIds: ids });
  };

/**
 * Leaves a note in the store and has it read. Where the queue takes nothing, as in a bulk edit, the note
 * stands: it is read with those for which it did, or by the sweep.
 */
async function note(
  ports: Pick<Ports, 'now' | 'store' | 'queue'>,
  projectId: string,
  changes: NotedChanges,
): Promise<void> {
  const { sync, pending } = await ports.store.readWaiting(projectId);
  if (!sync) return;
  const at = ports.now();
  await ports.store.writeNote(projectId, { at, ...changes });
  if ((pending?.dueAt ?? 0) > at + SURELY_LATER) return;
  await unlessRefused(ports.queue.push({ ...changesOf(projectId), isDue: false }));
}

/** Events of links name issues and no project. */
async function placesOf(
  ports: Pick<Ports, 'jira'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const places = new Map<string, string[]>();
  if (ids.length === 0) return places;
  for (const [id, projectId] of await ports.jira.projectsOfIssues('app', ids)) {
    places.set(projectId, [...(places.get(projectId) ?? []), id]);
  }
  return places;
}
