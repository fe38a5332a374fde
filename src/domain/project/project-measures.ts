import type { Day } from '../calendar/day';
import type { ProjectFacts } from '../facts/project-facts';
import type { DeliverableFigures } from '../facts/deliverable-figures';
import type { SimulatedProject } from '../forecast/simulate-project';
import type { Known } from '../known';
import type { Measures } from '../measures/measures';
import { measuresOf, type MeasureInputs } from '../measures/measures-from-sums';
import { outsideMeasuresOf } from '../measures/outside-measures';
import { projectEstimateOf, type ProjectEstimate } from '../measures/project-estimate';
import type { ProjectSchedule, SpannedSchedule } from '../measures/project-schedule';
import type { ProjectSums } from '../measures/project-sums';
import { noPercentiles, type Percentiles } from '../percentiles';
import type { DeliverableResult } from './deliverable-result';
import { partsIn, type ProjectBaseSums } from './project-base-sums';
import type { ProjectParts } from './project-parts';

/** Measures of a project and of the work outside of its deliverables, in both units. */
export interface ProjectMeasures {
  readonly cost: Measures;
  readonly work: Measures;
  readonly outside: { readonly cost: Measures; readonly work: Measures };
  /** EAC of what the project's sums in money cover and of what has no budget: what BAC is compared with. */
  readonly measuredEstimate: Known<number>;
}

/** What the measures of a project are drawn from. */
interface MeasuredProject {
  readonly base: ProjectBaseSums;
  readonly deliverables: readonly DeliverableResult[];
  readonly schedule: ProjectSchedule;
  readonly simulated: Pick<SimulatedProject, 'money' | 'seconds'>;
}

/**
 * Measures of a project from its sums. Its EAC is that of its rows added up; by probability it is unknown
 * where the sums leave a deliverable out, for the reason why.
 */
export function projectMeasuresOf(
  facts: ProjectFacts,
  parts: ProjectParts,
  { base, deliverables, schedule, simulated }: MeasuredProject,
): ProjectMeasures {
  const { money, hours, outside } = base;
  const { figures } = parts;
  const isWhole = figures.length === 0;
  const costOutside = outsideMeasuresOf(outside.cost, money.budget);
  const workOutside = outsideMeasuresOf(outside.work, hours.budget);
  const rowsIn = (unit: 'cost' | 'work'): readonly Measures[] => deliverables.map((row) => row[unit]);
  const moneyRows = projectEstimateOf(partsIn(figures, 'money'), rowsIn('cost'), costOutside, money);
  const hourRows = projectEstimateOf(partsIn(figures, 'work'), rowsIn('work'), workOutside, hours);
  const measured = (sums: ProjectSums, inUnit: Omit<UnitInputs, 'sums'>): Measures =>
    measuresInUnit(parts, facts.statusDate, { sums, ...inUnit });
  const work = measured(hours, {
    inTime: schedule.effort,
    rest: simulated.seconds,
    rows: isWhole ? undefined : hourRows,
  });
  return {
    cost: measured(money, { inTime: schedule.money, rest: simulated.money, rows: moneyRows }),
    work,
    // Without deliverables everything is outside, and measured as one.
    outside: { cost: costOutside, work: isWhole ? work : workOutside },
    measuredEstimate: moneyRows.measured,
  };
}

/** What measures in one unit are drawn from. */
interface UnitInputs {
  readonly sums: ProjectSums;
  readonly inTime: SpannedSchedule;
  /** What is still to be spent, by probability. */
  readonly rest: Percentiles<number>;
  readonly rows: ProjectEstimate | undefined;
}

function measuresInUnit(
  { figures, nothingOpen }: ProjectParts,
  statusDate: Day,
  { sums, inTime, rest, rows }: UnitInputs,
): Measures {
  return measuresOf({
    coverage: sums.coverage,
    bottomUp: sums.bottomUp,
    circular: figures.length > 0 && figures.every(({ deliverable }) => deliverable.earning === 'effort'),
    workOpen: !nothingOpen,
    ...timeInputs(inTime, statusDate),
    ...(rows && { rows }),
    simulatedRest: unlessPartial(rest, sums, figures),
    budgetAtCompletion: sums.budget,
    plannedValue: sums.plannedOn(statusDate),
    earnedValue: sums.earned,
    actualCost: sums.actual,
  });
}

/** Earned schedule in the unit of some sums, and SPI(t) once the planned finish has passed. */
function timeInputs(
  { span, schedule }: SpannedSchedule,
  day: Day,
): Pick<MeasureInputs, 'schedule' | 'lateIndex'> {
  return {
    schedule,
    ...(span.known && day > span.value.finish ? { lateIndex: schedule.schedulePerformanceTime } : {}),
  };
}

/**
 * The simulation draws on all work, so that it is unknown next to sums that leave a deliverable out: for the
 * reason why it is left out, `no-estimate` where it has no budget in their unit.
 */
function unlessPartial(
  rest: Percentiles<number>,
  { spending }: ProjectSums,
  figures: readonly DeliverableFigures[],
): Percentiles<number> {
  const leftOut = figures.find(({ rank }) => !spending.includes(rank));
  if (!leftOut) return rest;
  const { fraction } = leftOut;
  return noPercentiles(fraction.known ? 'no-estimate' : fraction.because);
}
