import type { Day } from '../calendar/day';
import { dayFrom, laterOf } from '../calendar/day-arithmetic';
import { yearsAfter } from '../calendar/day-of-date';
import type { ProjectInput } from './project-input';

/**
 * The days on which the work of a project can be, both included. Other days are typing errors, such as the
 * year 0206.
 */
export interface Life {
  readonly from: Day;
  readonly to: Day;
}

/** Years before the first issue, and after today. */
const BEFORE = 5;
const AFTER = 10;
/** Years before today at which a project without issues may have started. */
const OLDEST = 20;
/**
 * The first day of 1970. No tracker is older, so that an earlier day of creation does not date the project.
 */
const FIRST_CREATION = 0;

/**
 * From five years before the first issue (before the day twenty years ago without issues) to ten years after
 * the day of the last sync, or the status day if that is later.
 */
export function lifeOf({ issues, readOn }: Pick<ProjectInput, 'issues' | 'readOn'>, statusDate: Day): Life {
  const today = laterOf(statusDate, readOn ?? statusDate);
  let first = Infinity;
  for (const { created } of issues) if (created >= FIRST_CREATION && created < first) first = created;
  const begun = first === Infinity ? yearsAfter(today, -OLDEST) : dayFrom(Math.min(first, today));
  return { from: yearsAfter(begun, -BEFORE), to: yearsAfter(today, AFTER) };
}

/** Whether work can be on a day. */
export const isWithin = ({ from, to }: Life, day: Day): boolean => day >= from && day <= to;
