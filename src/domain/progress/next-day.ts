import type { Day } from '../calendar/day';
import { dayFrom } from '../calendar/day-arithmetic';
import type { Change, Worklog } from '../issues/issue';
import type { IssueHistory } from './history-state';

/** Later than every day. */
export const NEVER = dayFrom(2 ** 30);

/**
 * The next day after a day on which something happens to an issue (creation, resolution, change, worklog);
 * `NEVER` after the last.
 */
export function nextDayOf({ issue, nextChange, nextWorklog }: IssueHistory, day: Day): Day {
  const { created, resolved, changes, worklogs } = issue;
  let next = created > day ? created : NEVER;
  if (resolved !== null && resolved > day && resolved < next) next = resolved;
  const change = nextChange < changes.length ? (changes[nextChange] as Change).day : NEVER;
  const worklog = nextWorklog < worklogs.length ? (worklogs[nextWorklog] as Worklog).day : NEVER;
  return dayFrom(Math.min(next, change, worklog));
}
