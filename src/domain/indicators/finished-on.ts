import type { Day } from '../calendar/day';
import { partsOf } from '../plan/holding';
import type { Deliverable } from '../plan/project-plan';
import { doneSince } from '../progress/done-since';
import type { ProjectFacts } from '../facts/project-facts';

/** The day on which the last issue of each group was done; undefined while one that is not cancelled is open, or where there is none. */
export function finishedOn(facts: ProjectFacts): readonly (Day | undefined)[] {
  const last = facts.tallies.map<Day | undefined>(() => undefined);
  facts.index.issues.forEach((issue, position) => {
    const state = facts.states[position];
    if (!state?.exists || state.cancelled || state.category !== 'done') return;
    const day = doneSince(issue, facts.statusDate);
    if (day === undefined) return;
    for (const { group } of partsOf(facts, position)) if (day > (last[group] ?? -Infinity)) last[group] = day;
  });
  return last.map((day, rank) => {
    const deliverable = facts.plan.deliverables[rank];
    if (deliverable?.earning === 'physical') return physicallyFinished(deliverable, facts.statusDate);
    const tally = facts.tallies[rank];
    return tally && tally.done < tally.issues ? undefined : day;
  });
}

/** Since when 100 % has been declared without being taken back. */
function physicallyFinished({ progress }: Deliverable, day: Day): Day | undefined {
  const declared = progress.filter((one) => one.day <= day);
  if ((declared.at(-1)?.percent ?? 0) < 100) return undefined;
  const before = declared.findLastIndex(({ percent }) => percent < 100);
  return declared[before + 1]?.day;
}
