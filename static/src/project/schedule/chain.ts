import type { DeliverableView, ResultView } from '../../../../src/contract/views';
import type { MilestoneResult } from '../../../../src/domain/milestones/milestone-result';
import type { Activity } from '../../../../src/domain/schedule/timetable';

/** A choice of open work: what decides the end, what decides a milestone, or what bears the least delay. */
export type Chain =
  | { readonly kind: 'critical' }
  | { readonly kind: 'least-free' }
  | { readonly kind: 'milestone'; readonly milestone: MilestoneResult };

/** At most so many activities by float are in a view. */
const LEAST_FREE = 100;

/** The chains of a project; a milestone that is reached has none. */
export function chainsOf({ milestones }: Pick<ResultView, 'milestones'>): readonly Chain[] {
  const ahead = milestones.filter(({ actual }) => actual === null);
  return [
    { kind: 'critical' },
    ...ahead.map((milestone) => ({ kind: 'milestone' as const, milestone })),
    { kind: 'least-free' },
  ];
}

/** The key of a chain among others. */
export const chainKey = (chain: Chain): string =>
  chain.kind === 'milestone' ? `milestone ${chain.milestone.id}` : chain.kind;

/**
 * The activities of a chain from first to last, or by float, the least first. Of a long chain the view has
 * only the first ones.
 */
export function activitiesOf(chain: Chain, { criticalPath, timetable }: ResultView): readonly Activity[] {
  if (chain.kind === 'least-free') {
    return timetable.told.toSorted((one, other) => one.totalFloat - other.totalFloat).slice(0, LEAST_FREE);
  }
  const ids = chain.kind === 'critical' ? criticalPath.issueIds : chain.milestone.driving.issueIds;
  const byId = new Map(timetable.told.map((activity) => [activity.issueId, activity]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Number of issues on a chain, also of those that the view leaves out. */
export function lengthOf(chain: Chain, { criticalPath, timetable }: ResultView): number {
  if (chain.kind === 'least-free') return timetable.activities;
  return chain.kind === 'critical' ? criticalPath.issueIds.length : chain.milestone.driving.issues;
}

/**
 * The deliverable with the latest announced finish among those that a milestone awaits; null: it awaits none,
 * or one has no known finish.
 */
export function lastAnnounced(
  milestone: MilestoneResult,
  { deliverables }: ResultView,
): DeliverableView | null {
  const awaited = deliverables.filter(({ id }) => milestone.driving.deliverables.includes(id));
  if (awaited.some(({ finish }) => !finish.announced.known)) return null;
  const dayOf = ({ finish }: DeliverableView): number =>
    finish.announced.known ? finish.announced.value : -Infinity;
  return awaited.reduce<DeliverableView | null>(
    (last, one) => (last && dayOf(last) >= dayOf(one) ? last : one),
    null,
  );
}
