import type { ProjectFacts } from '../facts/project-facts';
import type { Finding } from './finding';
import { neverReadOf } from '../issues/never-read';

/** Items of the baseline in force for deliverables that the plan does not have. */
export function unknownItems({ plan, current }: ProjectFacts): Finding {
  const known = new Set(plan.deliverables.map(({ id }) => id));
  const items = Object.keys(current?.items ?? {});
  const names = items.filter((id) => !known.has(id));
  return {
    rule: 'baseline-unknown-deliverable',
    issues: [],
    names,
    share: names.length / Math.max(1, items.length),
  };
}

/**
 * Days of work that cannot be true, over everything with days: existing issues, deliverables, milestones.
 */
export function daysOutOfRange(
  { index, states, group, outside, input }: ProjectFacts,
  existing: number,
): Finding {
  const { issueIds, named } = outside;
  const counts = (position: number): boolean =>
    states[position]?.exists === true && (group[position] ?? -1) >= 0;
  const issues =
    issueIds.size === 0
      ? []
      : index.issues.flatMap(({ id }, position) => (issueIds.has(id) && counts(position) ? [id] : []));
  const dated = existing + input.plan.deliverables.length + input.plan.milestones.length;
  return {
    rule: 'day-out-of-range',
    issues,
    ...(named.length === 0 ? {} : { names: named }),
    share: Math.min(1, (issues.length + named.length) / dated),
  };
}

/** Issues that Jira has and did not give, over all that it has; those never read are in no figure. */
export function issuesNotRead({ input }: ProjectFacts, existing: number): Finding {
  const { issueIds, unnamed } = neverReadOf(input);
  const issues = input.notRead?.issueIds ?? [];
  return {
    rule: 'issues-not-read',
    issues,
    share: (issues.length + unnamed) / (existing + issueIds.length + unnamed),
  };
}
