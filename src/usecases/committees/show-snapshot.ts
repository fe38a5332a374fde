import type { AskedOf } from '../../contract/call';
import type { committeeCalls } from '../../contract/committees';
import type { SnapshotView, Snapshot, SnapshotBody } from '../../contract/snapshot';
import { seenBy } from '../../domain/access/seen-by';
import { TOTALS } from '../../domain/access/totals-fields';
import { UNNAMED } from '../../domain/issues/not-read';
import { Failure } from '../../failure';
import type { Caller, Ports } from '../ports/ports';
import { hiddenAmong } from '../access/hidden-from';
import { viewerOf } from '../access/viewer-of';
import { restrictedSince } from '../figures/snapshot-body';

/**
 * A snapshot as the caller may see it: without the issues that are hidden from them now, or deleted, as
 * nobody knows any more who may see these. Withheld where its figures count issues that were restricted later
 * and are hidden from the caller.
 */
export const showSnapshot =
  (ports: Pick<Ports, 'jira' | 'store'>) =>
  async (request: AskedOf<typeof committeeCalls.showSnapshot>, caller: Caller): Promise<SnapshotView> => {
    const snapshot = await ports.store.readSnapshot(request.projectId, request.id);
    if (!snapshot) throw new Failure('invalid-request', 'id');
    const { body, ...row } = snapshot;
    const visible = body ? await visibleTotals(ports, request.projectId, row, body) : NOT_KNOWN;
    const { totals } = visible;
    return { ...row, ...visible, totals: totals && seenBy(viewerOf(caller), TOTALS, totals) };
  };

type VisibleTotals = Pick<SnapshotView, 'totals' | 'withheld' | 'partlyHidden'>;
const NOT_KNOWN: VisibleTotals = { totals: null, withheld: 'unknown-behind', partlyHidden: false };

async function visibleTotals(
  ports: Pick<Ports, 'jira' | 'store'>,
  projectId: string,
  { day }: Pick<Snapshot, 'day'>,
  { figures, behind, open, leavesOut }: SnapshotBody,
): Promise<VisibleTotals> {
  const { record } = await ports.store.readInitialState(projectId);
  if (!record) return NOT_KNOWN;
  const since = restrictedSince(day, behind, record);
  const named = behind.filter((id) => id !== UNNAMED);
  const hidden = await hiddenAmong(ports, [...named, ...since]);
  const sees = (id: string): boolean => !hidden.has(id);
  if (!since.every(sees)) return { totals: null, withheld: 'restricted-later', partlyHidden: false };
  if (!open) return { totals: figures.totals, withheld: null, partlyHidden: leavesOut };
  const seesAll = named.every(sees);
  // Issues that Jira counted and did not name may be hidden from anybody.
  const complete = seesAll && named.length === behind.length;
  return { totals: complete ? figures.totals : open.totals, withheld: null, partlyHidden: !seesAll };
}
