import { dayOf, isoOf, type Day } from '../calendar/day';
import { isAmount } from '../money/money';
import type { Change, Issue } from './issue';
import { isWithin, type Life } from './life-of-project';
import { valueOn } from './value-on';

/**
 * An issue less days of work outside the life of its project: start, due and resolution dates, now and in its
 * history, and worklogs with their part of the time spent. The issue itself where there are none.
 */
export function issueWithin(issue: Issue, life: Life): Issue {
  const { start, due, resolved, worklogs } = issue;
  const within = (day: Day | null): Day | null => (day !== null && isWithin(life, day) ? day : null);
  const [first, last] = [worklogs[0], worklogs.at(-1)];
  const timed =
    (first === undefined || isWithin(life, first.day)) && (last === undefined || isWithin(life, last.day));
  const dated = within(start) === start && within(due) === due && within(resolved) === resolved;
  const changes = changesWithin(issue.changes, life);
  if (timed && dated && changes === issue.changes) return issue;
  return {
    ...issue,
    start: within(start),
    due: within(due),
    resolved: within(resolved),
    changes,
    ...timeWithin(issue, life),
  };
}

/** Worklogs are in the order of their days. */
function timeWithin(
  { worklogs, worklogTotal, spent }: Issue,
  life: Life,
): Pick<Issue, 'worklogs' | 'worklogTotal' | 'spent'> {
  const kept = worklogs.filter(({ day }) => isWithin(life, day));
  const lost = worklogs.reduce(
    (sum, { day, seconds }) => (isWithin(life, day) || !isAmount(seconds) ? sum : sum + seconds),
    0,
  );
  return {
    worklogs: kept,
    worklogTotal: worklogTotal - (worklogs.length - kept.length),
    spent: spent === null ? null : spent - lost,
  };
}

function changesWithin(changes: readonly Change[], life: Life): readonly Change[] {
  const isDated = ({ field }: Change): boolean => field === 'due' || field === 'start';
  if (
    !changes.some(
      (change) => isDated(change) && !(isPossible(change.from, life) && isPossible(change.to, life)),
    )
  )
    return changes;
  const possible = (value: string | null): string | null => (isPossible(value, life) ? value : null);
  return changes.map((change) =>
    isDated(change) ? { ...change, from: possible(change.from), to: possible(change.to) } : change,
  );
}

/** Dates in histories are ISO texts; text that is no date counts as none elsewhere. */
function isPossible(iso: string | null, life: Life): boolean {
  const day = iso === null ? undefined : dayOf(iso);
  return day === undefined || isWithin(life, day);
}

/**
 * Whether an issue holds a day of work outside the life of its project: dates as of the end of a day,
 * worklogs and resolution as of now.
 */
export function isOutside(issue: Issue, life: Life, day: Day): boolean {
  const { resolved, worklogs } = issue;
  const then = (field: 'start' | 'due'): string | null => {
    const now = issue[field];
    return valueOn(issue, field, day, now === null ? null : isoOf(now));
  };
  return (
    (resolved !== null && !isWithin(life, resolved)) ||
    worklogs.some((worklog) => !isWithin(life, worklog.day)) ||
    !isPossible(then('start'), life) ||
    !isPossible(then('due'), life)
  );
}
