import type { ShownSnapshot, SnapshotBody, SnapshotTotals } from '../contract/snapshot';
import { HIDDEN_MEASURES } from '../domain/indicators/hidden-measures';
import { UNNAMED } from '../domain/plan/not-read';
import { Failure } from '../failure';
import type { Caller, Needs } from './needs';

/**
 * Figures that were kept, as the caller may see them: without the issues behind them that are hidden from the caller by now, deleted ones
 * included, since nobody can tell any more who might see these.
 */
export const showSnapshot =
  (needs: Pick<Needs, 'jira' | 'store'>) =>
  async (request: { readonly projectId: string; readonly id: string }, { capabilities }: Caller): Promise<ShownSnapshot> => {
    const snapshot = await needs.store.readSnapshot(request.projectId, request.id);
    if (!snapshot) throw new Failure('invalid-request', 'id');
    const { body, ...row } = snapshot;
    if (!body) return { ...row, totals: null, partlyHidden: false };
    const { totals, partlyHidden } = await visibleTotals(needs, body);
    return { ...row, totals: capabilities.seeCosts ? totals : { ...totals, cost: HIDDEN_MEASURES }, partlyHidden };
  };

async function visibleTotals(
  needs: Pick<Needs, 'jira'>,
  { figures, behind, open, leavesOut }: SnapshotBody,
): Promise<{ readonly totals: SnapshotTotals; readonly partlyHidden: boolean }> {
  if (!open) return { totals: figures.totals, partlyHidden: leavesOut };
  const named = behind.filter((id) => id !== UNNAMED);
  const visible = await needs.jira.projectsOfIssues('user', named);
  const seesAll = named.every((id) => visible.has(id));
  // Nobody can tell any more who might see what Jira counted and did not name.
  const whole = seesAll && named.length === behind.length;
  return { totals: whole ? figures.totals : open.totals, partlyHidden: !seesAll };
}
