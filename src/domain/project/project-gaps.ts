import type { Day } from '../calendar/day';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { known, unknown, type Known } from '../known';
import { budgetOf, plannedSpanOf } from '../baseline/planned-value';
import type { ProjectFacts } from '../facts/project-facts';
import type { ProjectResult } from './project-result';
import type { GapRates } from '../measures/gap-rates';
import { gapRate } from '../measures/gap-rate';
import type { Baseline } from '../plan/baseline';

/** What the gaps of a project are drawn from, besides its plan. */
export interface GapInputs extends Pick<ProjectResult, 'cost' | 'work' | 'finish'> {
  /** Ids of deliverables that the sums in money leave out: the initial budget is without them, too. */
  readonly unmeasured: readonly string[];
  /** EAC of the other deliverables and of work without a budget. */
  readonly measuredEstimate: Known<number>;
  /** Whether any work has started. */
  readonly started: boolean;
  /** Whether no work is open, or all is accepted. */
  readonly complete: boolean;
}

/**
 * Gap rates (taux d'écart) of a project. Estimated: calendar days and budget of the initial baseline, less
 * deliverables that the sums leave out. Observed: the announced finish and the EAC of the same work.
 * `no-baseline`, `no-baseline-dates`, `before-start`, and as `gapRate`.
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
 * Calendar days from the initial start to a finish, both included and each moved back to a working day;
 * `before-start` where none is left.
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

/** Whether the result is actual: all is complete, and the announced day has come. */
function isOver({ complete, finish }: GapInputs, statusDate: Day): boolean {
  return complete && finish.announced.known && finish.announced.value <= statusDate;
}
