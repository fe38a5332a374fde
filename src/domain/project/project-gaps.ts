import type { Day } from '../calendar/day';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { known, unknown, type Known } from '../known';
import { budgetOf, plannedSpanOf } from '../baseline/planned-value';
import type { Baseline } from '../plan/project-plan';
import type { ProjectFacts } from '../facts/project-facts';
import type { ProjectResult } from './project-result';
import type { GapRates } from '../measures/gap-rates';
import { gapRate } from '../measures/gap-rate';

/** What the gaps of a project are drawn from, beside its plan. */
export interface GapInputs extends Pick<ProjectResult, 'cost' | 'work' | 'finish'> {
  /** Ids of deliverables that the sums in money leave out: their budgets leave the initial estimate too. */
  readonly unmeasured: readonly string[];
  /** Where the rest of them lands. */
  readonly measuredEstimate: Known<number>;
  /** Whether anything has been begun. */
  readonly started: boolean;
  /** Whether no work is open, or all is accepted. */
  readonly complete: boolean;
}

/**
 * Taux d'écart calendaire and budgétaire of a project, as fractions. Estimated is the initial baseline,
 * whole: its calendar days from the first start to the last finish, both included and on working days
 * (`daysOf`), and its budgets, less those of deliverables that the sums leave out. Observed is the announced
 * finish and where the same deliverables and all work without a budget land. Unknown without a baseline
 * (`no-baseline`), without its dates (`no-baseline-dates`), for a finish before its start (`before-start`),
 * and as `gapRate` says.
 */
export function projectGapsOf({ original, statusDate, calendar }: ProjectFacts, inputs: GapInputs): GapRates {
  const { finish, unmeasured } = inputs;
  if (!original)
    return {
      edition: null,
      observed: 'forecast',
      calendar: unknown('no-baseline'),
      budget: unknown('no-baseline'),
    };
  const span = initialSpanOf(original);
  const inScoping = !inputs.started && (!span.known || statusDate < span.value.start);
  return {
    edition: { name: original.name, day: original.day },
    observed: isOver(inputs, statusDate) ? 'actual' : 'forecast',
    calendar: gapRate(
      daysOf(span, plannedFinish(span), calendar),
      daysOf(span, finish.announced, calendar),
      inScoping,
    ),
    budget: gapRate(known(initialBudgetOf(original, unmeasured)), inputs.measuredEstimate, inScoping),
  };
}

type Span = Known<{ readonly start: Day; readonly finish: Day }>;

function initialSpanOf(baseline: Baseline): Span {
  const spans = Object.values(baseline.items).flatMap((item) => plannedSpanOf(item) ?? []);
  const [first, ...others] = spans;
  if (!first) return unknown('no-baseline-dates');
  return known(
    others.reduce(
      ({ start, finish }, other) => ({
        start: other.start < start ? other.start : start,
        finish: other.finish > finish ? other.finish : finish,
      }),
      first,
    ),
  );
}

const plannedFinish = (span: Span): Known<Day> => (span.known ? known(span.value.finish) : span);

/**
 * Calendar days from the initial start to a finish, both included, each moved back to the last working day on
 * or before it; a finish before that start measures no duration.
 */
function daysOf(span: Span, finish: Known<Day>, calendar: WorkingCalendar): Known<number> {
  if (!span.known) return span;
  if (!finish.known) return finish;
  const days = calendar.after(finish.value, 0) - calendar.after(span.value.start, 0) + 1;
  return days > 0 ? known(days) : unknown('before-start');
}

function initialBudgetOf(baseline: Baseline, leftOut: readonly string[]): number {
  return Object.entries(baseline.items).reduce(
    (sum, [id, item]) => (leftOut.includes(id) ? sum : sum + budgetOf(item)),
    0,
  );
}

/** Whether the finish is found rather than foreseen: all is complete, and the announced day has come. */
function isOver({ complete, finish }: GapInputs, statusDate: Day): boolean {
  return complete && finish.announced.known && finish.announced.value <= statusDate;
}
