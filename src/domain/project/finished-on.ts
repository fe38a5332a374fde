import type { Day } from '../calendar/day';
import { partsOf } from '../issues/parts';
import { acceptedOn } from '../plan/accepted-on';
import { doneSince } from '../progress/done-since';
import { isWorkDone } from '../progress/effort';
import type { Tally } from '../progress/tallies';
import type { ProjectFacts } from '../facts/project-facts';
import type { Deliverable } from '../plan/deliverable';

/**
 * The day on which the last work of each group was done, or on which it was accepted with open work;
 * undefined before. The last issue counts where none bears work.
 */
export function finishedOn(facts: ProjectFacts): readonly (Day | undefined)[] {
  const last = facts.tallies.map<Day | undefined>(() => undefined);
  const isWork = (position: number, group: number): boolean =>
    facts.carriesWork[position] === 1 || facts.tallies[group]?.bearing === 0;
  facts.index.issues.forEach((issue, position) => {
    const state = facts.states[position];
    if (!state?.exists || state.cancelled || state.unclassified || state.category !== 'done') return;
    const day = doneSince(issue, facts.statusDate);
    if (day === undefined) return;
    for (const { group } of partsOf(facts, position))
      if (isWork(position, group) && day > (last[group] ?? -Infinity)) last[group] = day;
  });
  return last.map((day, rank) => {
    const deliverable = facts.plan.deliverables[rank];
    const tally = facts.tallies[rank] as Tally;
    const accepted = deliverable && acceptedOn(deliverable, facts.statusDate);
    if (deliverable?.earning === 'physical')
      return (
        (tally.open === 0 && tally.unclassified === 0
          ? physicallyFinished(deliverable, facts.statusDate)
          : undefined) ?? accepted
      );
    return (isWorkDone(tally) ? day : undefined) ?? accepted;
  });
}

/** The day since which 100 % is declared without interruption. */
function physicallyFinished({ progress }: Deliverable, day: Day): Day | undefined {
  const declared = progress.filter((one) => one.day <= day);
  if ((declared.at(-1)?.percent ?? 0) < 100) return undefined;
  const before = declared.findLastIndex(({ percent }) => percent < 100);
  return declared[before + 1]?.day;
}
