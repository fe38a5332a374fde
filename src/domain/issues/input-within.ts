import type { Day } from '../calendar/day';
import { isOutside, issueWithin } from './issue-within';
import type { Issue } from './issue';
import { lifeOf, type Life } from './life-of-project';
import { planWithin, versionsWithin } from './plan-within';
import type { ProjectInput } from './project-input';

/** What holds a day of work outside the life of a project. */
export interface OutsideLife {
  readonly issueIds: ReadonlySet<string>;
  /** Baseline items, baselines, milestones and versions by name. */
  readonly named: readonly string[];
}

/** An input less its days of work outside the life of its project, and what held them. */
export interface InputWithin extends Pick<ProjectInput, 'plan' | 'issues' | 'versions'> {
  readonly life: Life;
  readonly outside: OutsideLife;
}

/**
 * Takes days of work that cannot be true out of an input, here and nowhere else. A cached life is that of a
 * larger input, of which this is a part. Linear in what was read.
 */
export function inputWithin(input: ProjectInput, statusDate: Day, cached?: Life): InputWithin {
  const life = cached ?? lifeOf(input, statusDate);
  const plan = planWithin(input.plan, life, statusDate);
  const versions = versionsWithin(input.versions, life);
  const issues = input.issues.map((issue) => issueWithin(issue, life));
  const changed = input.issues.filter((issue, place) => issues[place] !== issue);
  return {
    life,
    issues,
    plan: plan.kept,
    versions: versions.kept,
    outside: {
      issueIds: idsOutside(changed, life, statusDate),
      named: [...plan.outside, ...versions.outside],
    },
  };
}

/** Ids of those of some issues that hold a day of work outside a life. */
export function idsOutside(issues: readonly Issue[], life: Life, statusDate: Day): ReadonlySet<string> {
  return new Set(issues.filter((issue) => isOutside(issue, life, statusDate)).map(({ id }) => id));
}
