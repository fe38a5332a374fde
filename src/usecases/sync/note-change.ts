import type { NotedChanges } from '../../contract/stored/notes';
import { changesOf, unlessRefused } from './ask-for-changes';
import type { Ports } from '../ports/ports';

/** Something that changed in Jira. */
export interface JiraChange {
  /** Null where the event does not name it. */
  readonly projectId: string | null;
  readonly issueIds: readonly string[];
  readonly deletedIssueId: string | null;
  /** An issue that moved here from another project. */
  readonly movedFrom: { readonly projectId: string; readonly issueId: string } | null;
  /** Versions of the project changed. */
  readonly meta: boolean;
}

const NOTHING: NotedChanges = { issueIds: [], goneIds: [], meta: false };
/** Milliseconds after which a queued sync surely finds this note, however long writing it takes. */
const SURELY_LATER = 60_000;

/** Notes what changed in Jira and queues a change sync. Projects that nobody has opened are ignored. */
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
 * Stores a note and queues a change sync. Where the queue takes nothing, as in a bulk edit, the note waits
 * for the next change or hourly sync.
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

/** The projects that an event concerns; events of links name issues and no project. */
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
