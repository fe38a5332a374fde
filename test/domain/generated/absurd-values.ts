import type { Day } from '../../../src/domain/calendar/day';
import { requiredDay } from '../../../src/domain/calendar/required-day';
import type { Issue } from '../../../src/domain/issues/issue';
import type { ProjectInput } from '../../../src/domain/issues/project-input';
import type { ProjectPlan } from '../../../src/domain/plan/project-plan';
import { fc } from '../../property-runs';
import type { Baseline } from '../../../src/domain/plan/baseline';
import type { Milestone } from '../../../src/domain/plan/milestone';

/**
 * The same project twice: with days of work that nobody can have meant, and as if nobody had entered them.
 */
export interface Typed {
  readonly typed: ProjectInput;
  readonly meant: ProjectInput;
}

/** Years with a digit too many, too few or of another century. */
const absurdDay: fc.Arbitrary<Day> = fc
  .constantFrom('0206-02-12', '0001-01-01', '1926-03-02', '2062-03-02', '2226-03-02', '9999-12-31')
  .map((iso) => requiredDay(iso));

/** Makes typing errors of days in a project: at least one, in any place that holds a day of work. */
export function withTypos(input: ProjectInput): fc.Arbitrary<Typed> {
  const place = fc.nat({ max: 1_000 });
  const slip = fc.record({ kind: fc.constantFrom(...KINDS), at: place, day: absurdDay });
  return fc.array(slip, { minLength: 1, maxLength: 5 }).map((slips) =>
    slips.reduce<Typed>(
      ({ typed, meant }, { kind, at, day }) => ({
        typed: EDITS[kind](typed, placesIn(input, at), day),
        meant: EDITS[kind](meant, placesIn(input, at), null),
      }),
      { typed: input, meant: input },
    ),
  );
}

/** Places in a project as it was before any typing error: what these add stands behind. */
interface Places {
  readonly issue: number;
  readonly baseline: number;
  readonly milestone: number;
}

const placesIn = ({ issues, plan }: ProjectInput, at: number): Places => ({
  issue: at % Math.max(1, issues.length),
  baseline: at % Math.max(1, plan.baselines.length),
  milestone: at % Math.max(1, plan.milestones.length),
});

/** Writes a day somewhere; null: as if nobody had. */
type Edit = (input: ProjectInput, at: Places, day: Day | null) => ProjectInput;

const EDITS = {
  due: (input, at, due) =>
    withIssue(input, at, (issue) => ({ ...issue, due, changes: without(issue, 'due') })),
  start: (input, at, start) => withIssue(input, at, (issue) => ({ ...issue, start })),
  resolved: (input, at, resolved) => withIssue(input, at, (issue) => ({ ...issue, resolved })),
  worklog: (input, at, day) => withIssue(input, at, (issue) => (day === null ? issue : logged(issue, day))),
  'planned start': (input, at, start) =>
    withItem(input, at, (item) => ({ ...item, start, finish: start && item.finish })),
  'planned finish': (input, at, finish) =>
    withItem(input, at, (item) => ({ ...item, finish, start: finish && item.start })),
  baseline: (input, at, day) => {
    const { plan } = input;
    const copied = plan.baselines[at.baseline];
    return day === null || !copied
      ? input
      : { ...input, plan: { ...plan, baselines: [...plan.baselines, { ...copied, day }] } };
  },
  milestone: ({ plan, ...input }, at, day) => ({
    ...input,
    plan: day === null ? plan : { ...plan, milestones: [...plan.milestones, milestoneOn(day, at)] },
  }),
  forecast: (input, at, day) =>
    withMilestone(input, at, (one) =>
      day === null
        ? one
        : { ...one, forecasts: [...one.forecasts, { on: input.readOn ?? day, day, reason: null }] },
    ),
  reached: (input, at, actual) => withMilestone(input, at, (one) => ({ ...one, actual })),
} as const satisfies Readonly<Record<string, Edit>>;

const KINDS = Object.keys(EDITS) as readonly (keyof typeof EDITS)[];

function withIssue(input: ProjectInput, at: Places, edit: (issue: Issue) => Issue): ProjectInput {
  return {
    ...input,
    issues: input.issues.map((issue, number) => (number === at.issue ? edit(issue) : issue)),
  };
}

const without = ({ changes }: Issue, field: string): Issue['changes'] =>
  changes.filter((change) => change.field !== field);

function logged(issue: Issue, day: Day): Issue {
  const worklogs = [...issue.worklogs, { author: 'ann', day, seconds: 7_200 }].toSorted(
    (one, other) => one.day - other.day,
  );
  const spent = issue.spent === null ? null : issue.spent + 7_200;
  return { ...issue, worklogs, worklogTotal: issue.worklogTotal + 1, spent };
}

function withItem(
  input: ProjectInput,
  at: Places,
  edit: (item: Baseline['items'][string]) => Baseline['items'][string],
): ProjectInput {
  const { plan } = input;
  const id = Object.keys(plan.baselines[0]?.items ?? {})[0];
  const baselines = plan.baselines.map((baseline, rank): Baseline => {
    const item = id === undefined ? undefined : baseline.items[id];
    return rank !== at.baseline || !item || id === undefined
      ? baseline
      : { ...baseline, items: { ...baseline.items, [id]: edit(item) } };
  });
  return { ...input, plan: { ...plan, baselines } };
}

function withMilestone(
  input: ProjectInput,
  at: Places,
  edit: (milestone: Milestone) => Milestone,
): ProjectInput {
  const { plan } = input;
  const milestones = plan.milestones.map((one, number) => (number === at.milestone ? edit(one) : one));
  return { ...input, plan: { ...plan, milestones } };
}

const milestoneOn = (committed: Day, at: Places): Milestone => ({
  id: `typed ${String(at.milestone)}`,
  name: 'Typed',
  committed,
  forecasts: [],
  actual: null,
});

/** The plan with each budget line and a correction of it in place of the line. */
export const withReductions = (plan: ProjectPlan, by: number): ProjectPlan => ({
  ...plan,
  baselines: plan.baselines.map((baseline) => ({
    ...baseline,
    items: Object.fromEntries(
      Object.entries(baseline.items).map(([id, item]) => [
        id,
        {
          ...item,
          budget: item.budget.flatMap(({ amount, accrual }) => [
            { amount: amount + by, accrual },
            { amount: -by, accrual },
          ]),
        },
      ]),
    ),
  })),
});

/** The issue with each of its worklogs too long by so many seconds, and corrected the same day. */
export const withCorrections = (issue: Issue, by: number): Issue => ({
  ...issue,
  worklogs: issue.worklogs.flatMap((worklog) => [
    { ...worklog, seconds: worklog.seconds + by },
    { ...worklog, seconds: -by },
  ]),
  worklogTotal: issue.worklogTotal + issue.worklogs.length,
});
