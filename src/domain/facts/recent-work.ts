import type { Day } from '../calendar/day';
import type { Worklog } from '../issues/issue';
import { partsOf, shareOf } from '../issues/parts';
import { isYetToCome } from '../issues/value-on';
import { isAmount } from '../money/money';
import type { GroupedIssues } from '../progress/absent-work';

/** Working days over which the present velocity is measured. */
export const VELOCITY_DAYS = 20;

/** Seconds logged after one day and by the end of another, corrections included, by group. */
export function workSince(from: Day, to: Day, grouped: GroupedIssues): Float64Array {
  const { index, states, groups } = grouped;
  const work = new Float64Array(groups);
  index.issues.forEach((issue, position) => {
    const { worklogs } = issue;
    if (states[position]?.exists !== true && !isYetToCome(issue, to)) return;
    let logged = 0;
    for (let place = worklogs.length - 1; place >= 0; place -= 1) {
      const { day, seconds } = worklogs[place] as Worklog;
      if (day <= from) break;
      if (day <= to && isAmount(seconds)) logged += seconds;
    }
    if (logged === 0) return;
    for (const part of partsOf(grouped, position))
      work[part.group] = (work[part.group] ?? 0) + logged * shareOf(part);
  });
  return work;
}
