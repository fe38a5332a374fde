import type { Day } from '../calendar/day';
import { workingCalendarOf } from '../calendar/working-calendar';
import type { ProjectInput } from '../issues/project-input';
import { VELOCITY_DAYS } from '../facts/recent-work';
import type { Change, Issue, Worklog } from '../issues/issue';
import { isWithin, lifeOf } from '../issues/life-of-project';
import { baselineFor } from '../issues/restrict-to';
import { ratesOf } from '../progress/rates';

/**
 * The input reduced to what the figures of one day are drawn from: the last change of each field, sums of
 * time by person, rate and period, no summaries, anonymous shares on issues that were not read. It gives no
 * other days, curves or simulations.
 */
export function compactInput(input: ProjectInput, statusDate: Day): ProjectInput {
  const rateOf = ratesOf(input.plan);
  const velocityFrom = workingCalendarOf(input.plan.calendar).after(statusDate, -VELOCITY_DAYS);
  const life = lifeOf(input, statusDate);
  const spanOf = (day: Day): number =>
    !isWithin(life, day) ? 3 : day > statusDate ? 2 : day > velocityFrom ? 1 : 0;
  const sameSum = (one: Worklog, other: Worklog): boolean =>
    one.author === other.author &&
    spanOf(one.day) === spanOf(other.day) &&
    rateOf(one.author, one.day) === rateOf(other.author, other.day);
  const issues = input.issues.map((issue) => compactIssue(issue, sameSum));
  const named = new Set(issues.flatMap(({ id, key }) => [id, key]));
  const shares = input.plan.shares.map((entry) => (named.has(entry.issue) ? entry : { ...entry, issue: '' }));
  // The names behind baselines are for those who keep them.
  const baselines = input.plan.baselines.map((baseline) => baselineFor(baseline, new Set()));
  return { ...input, issues, plan: { ...input.plan, shares, baselines } };
}

function compactIssue(issue: Issue, sameSum: (one: Worklog, other: Worklog) => boolean): Issue {
  const worklogs: Worklog[] = [];
  for (const worklog of issue.worklogs) {
    const place = worklogs.findIndex((sum) => sameSum(sum, worklog));
    const sum = worklogs[place];
    if (sum) worklogs[place] = { ...sum, seconds: sum.seconds + worklog.seconds };
    else worklogs.push(worklog);
  }
  const unread = issue.worklogTotal - issue.worklogs.length;
  return {
    ...issue,
    summary: '',
    changes: lastChanges(issue.changes),
    worklogs,
    worklogTotal: worklogs.length + unread,
  };
}

const lastChanges = (changes: readonly Change[]): readonly Change[] =>
  changes.filter((change, place) => !changes.slice(place + 1).some(({ field }) => field === change.field));
