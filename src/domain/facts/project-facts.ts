import type { Day } from '../calendar/day';
import { workingCalendarOf, type WorkingCalendar } from '../calendar/working-calendar';
import { baselinesOn } from '../baseline/baseline-in-force';
import { asOwnIssues } from '../issues/as-own-issues';
import { inputWithin, type OutsideLife } from '../issues/input-within';
import type { Issue } from '../issues/issue';
import { indexIssues, type IssueIndex } from '../issues/issue-index';
import type { GoneSource } from '../issues/last-issues';
import type { Life } from '../issues/life-of-project';
import type { Shared } from '../issues/parts';
import type { ProjectInput } from '../issues/project-input';
import { sanitisePlan } from '../issues/sanitise-plan';
import { shareIssues } from '../issues/share-issues';
import type { ProjectPlan } from '../plan/project-plan';
import { ratesOf, type RateOf } from '../progress/rates';
import { curveDaysOf } from './curve-days';
import { firstWorkOf } from './first-work';
import { workFactsOf, type WorkFacts } from './work-facts';
import type { Baseline } from '../plan/baseline';

/** Everything that the indicators of one status day are drawn from. */
export interface ProjectFacts extends WorkFacts {
  readonly input: ProjectInput;
  readonly plan: ProjectPlan;
  readonly statusDate: Day;
  readonly calendar: WorkingCalendar;
  /** The days on which work can lie. */
  readonly life: Life;
  /** The issues of the input, in its order, less days outside of that life. */
  readonly sanitisedIssues: readonly Issue[];
  /** What held days outside of that life. */
  readonly outside: OutsideLife;
  readonly index: IssueIndex;
  /**
   * Number of each issue's list of parts (`partsOf`): rank of its deliverable, number of deliverables outside
   * of all, more where its work is split, -1 for issues that are not of the project.
   */
  readonly group: Int32Array;
  readonly partLists: Shared['partLists'];
  /** Sources that name nothing that Jira still has. */
  readonly goneSources: readonly GoneSource[];
  readonly rateOf: RateOf;
  readonly original: Baseline | undefined;
  readonly current: Baseline | undefined;
  /** Days of the curve, past and to come. */
  readonly days: readonly Day[];
  /** The first day on which time was logged in each group. */
  readonly firstWork: readonly (Day | undefined)[];
}

/**
 * Reads an input once. With cached facts of the same plan, the status day alone is read. Takes whatever comes
 * in: `sanitisePlan` leaves out what is no amount, `inputWithin` days that cannot be true.
 */
export function projectFactsOf(
  input: ProjectInput,
  statusDate: Day,
  cached?: Pick<ProjectFacts, 'calendar' | 'life'>,
): ProjectFacts {
  const within = inputWithin({ ...input, issues: asOwnIssues(input) }, statusDate, cached?.life);
  const plan = sanitisePlan(within.plan);
  const index = indexIssues(within.issues, statusDate);
  const calendar = cached?.calendar ?? workingCalendarOf(plan.calendar);
  const selectable = { ...input, projectId: input.project.id, index, versions: within.versions };
  const shared = shareIssues(plan, selectable, statusDate);
  const rateOf = ratesOf(plan);
  const { original, current } = baselinesOn(plan.baselines, statusDate);
  const firstWork = firstWorkOf(index, shared, plan.deliverables.length + 1);
  const days = cached ? [statusDate] : curveDaysOf(current, firstWork, statusDate);
  const read = { input, plan, statusDate, calendar, index, rateOf, days };
  return {
    ...read,
    life: within.life,
    sanitisedIssues: within.issues,
    outside: within.outside,
    group: shared.group,
    partLists: shared.partLists,
    goneSources: shared.last.gone,
    original,
    current,
    firstWork,
    ...workFactsOf({ ...read, shared }),
  };
}
