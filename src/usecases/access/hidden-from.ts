import type { ResultRecord } from '../../contract/stored/result-record';
import type { Viewer } from '../../domain/access/viewer';
import { UNNAMED } from '../../domain/issues/not-read';
import { projectUnder } from '../../domain/issues/reach';
import { Failure } from '../../failure';
import type { Caller, Ports } from '../ports/ports';
import { issuesBehind } from '../figures/snapshot-body';
import { viewerOf } from './viewer-of';

/**
 * Who looks at a result: a person, or the app for everybody, which leaves out all that not everybody may see.
 */
export type Onlooker =
  { readonly as: 'user'; readonly caller: Caller } | { readonly as: 'app'; readonly viewer: Viewer };

/**
 * What an onlooker may not see of a result: ids of issues, and whole other projects (`otherProject`). That a
 * hidden source is gone is shown to those who can mend it.
 */
export async function hiddenFrom(
  ports: Pick<Ports, 'jira'>,
  onlooker: Onlooker,
  record: ResultRecord,
): Promise<ReadonlySet<string>> {
  const lost = record.doubts?.goneRoots ?? [];
  const behind = issuesBehind(record);
  if (onlooker.as === 'app') return new Set([...behind, ...lost]);
  const hidden = viewerOf(onlooker.caller).rights.has('manage') ? [] : lost;
  const current = new Set([...record.restrictedIds, ...record.foreignIds]);
  const asked = behind.filter((id) => id !== UNNAMED && current.has(id));
  const [visible, unseen, seesUnnamed] = await Promise.all([
    ports.jira.visibleAmong('user', asked),
    hiddenAmong(
      ports,
      behind.filter((id) => !current.has(id)),
    ),
    countsAll(ports, record),
  ]);
  const unnamed = current.has(UNNAMED) && !seesUnnamed ? [UNNAMED] : [];
  return new Set([...asked.filter((id) => !visible.has(id)), ...unseen, ...unnamed, ...hidden]);
}

/** Of some issues and other projects, those that the caller may not see, or that no longer exist. */
export async function hiddenAmong(
  ports: Pick<Ports, 'jira'>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const issues = ids.filter((id) => id !== UNNAMED && projectUnder(id) === undefined);
  const [visible, ...browsed] = await Promise.all([
    issues.length === 0 ? new Set() : ports.jira.seenAmong('user', issues),
    ...ids.map((id) => isProjectSeen(ports, projectUnder(id))),
  ]);
  // Issues that Jira counts and does not name may be hidden from anybody.
  return new Set(ids.filter((id, at) => !(projectUnder(id) === undefined ? visible.has(id) : browsed[at])));
}

async function isProjectSeen(ports: Pick<Ports, 'jira'>, keyOrId: string | undefined): Promise<boolean> {
  if (keyOrId === undefined) return false;
  try {
    await ports.jira.readProject('user', keyOrId);
    return true;
  } catch (error) {
    if (error instanceof Failure && (error.code === 'forbidden' || error.code === 'jira-refused'))
      return false;
    throw error;
  }
}

/** Whether the caller may see all the issues that Jira counts and does not name for the app. */
const countsAll = async (ports: Pick<Ports, 'jira'>, { counted, result }: ResultRecord): Promise<boolean> =>
  counted === undefined || (await ports.jira.countIssues('user', result.project.id)) >= counted;
