import type { ProjectFacts } from '../facts/project-facts';
import type { Split } from '../issues/share-issues';
import { partsOf, shareOf } from '../issues/parts';

/** The issues that are split on the status day, in order, with the share of each deliverable. */
export function splitsOf(facts: ProjectFacts): readonly Split[] {
  const { plan, index, group, states } = facts;
  const splits: Split[] = [];
  group.forEach((partList, position) => {
    if (partList <= plan.deliverables.length || states[position]?.exists !== true) return;
    splits.push({
      issueId: index.issues[position]?.id ?? '',
      parts: partsOf(facts, position).map((part) => ({
        deliverable: plan.deliverables[part.group]?.id ?? '',
        share: shareOf(part),
      })),
    });
  });
  return splits;
}
