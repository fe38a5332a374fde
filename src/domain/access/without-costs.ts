import { openFindings } from '../health/confidence';
import { reservedCause, reservedCosts } from '../health/reserved-cause';
import { FOG } from '../health/weather';
import { unknown } from '../known';
import type { Finding } from '../health/finding';
import type { ProjectResult } from '../project/project-result';
import { withoutRiskMoney } from '../risk/hidden-risks';
import { HIDDEN_MEASURES } from './hidden-measures';
import type { WeatherReading } from '../health/weather-reading';
import type { CurvePoint } from '../measures/curve';
import type { DeliverableResult, WithoutCosts } from '../project/deliverable-result';

const HIDDEN = unknown('hidden');

/** The figures of a project as a whole; also what a snapshot keeps of them. */
type Totals = Pick<ProjectResult, 'cost' | 'schedule' | 'finish' | 'axes' | 'weather' | 'withoutCosts'>;

type TotalsWithoutCosts = Pick<ProjectResult, 'cost' | 'schedule' | 'finish' | 'axes' | 'weather'>;

type Part = Pick<DeliverableResult, 'cost' | 'confidence' | 'doubtful' | 'weather' | 'withoutCosts'>;

/** What a result holds, as it is computed and as it travels. */
type Whole = Totals &
  Pick<ProjectResult, 'gaps' | 'remainingRated' | 'risks' | 'curve' | 'doubtful'> & {
    readonly deliverables: readonly Part[];
    readonly outside: Pick<ProjectResult['outside'], 'actualCost' | 'cost'>;
    readonly confidence: { readonly value: number; readonly findings: readonly Pick<Finding, 'rule' | 'share'>[] };
  };

/**
 * A result without money, which is `hidden`, for those who may not see costs. Two projects that differ in money alone come out as the same, but for the
 * weather of costs and what follows from it: the weather of the whole and of deliverables, and the groups of these.
 */
export function withoutCosts<R extends Whole>(result: R): R {
  const { gaps, outside, curve, risks, confidence, doubtful } = result;
  const open = openOf(result, { confidence: confidence.value, doubtful });
  return {
    ...result,
    ...totalsWithoutCosts(result, open.doubtful),
    gaps: { ...gaps, budget: HIDDEN },
    remainingRated: HIDDEN,
    deliverables: result.deliverables.map(partWithoutCosts),
    outside: { ...outside, actualCost: HIDDEN, cost: HIDDEN_MEASURES },
    risks: withoutRiskMoney(risks),
    curve: curveWithoutCosts(curve),
    confidence: { ...confidence, value: open.confidence, findings: openFindings(confidence.findings) },
    doubtful: open.doubtful,
  };
}

/** The same of the figures of the whole alone; `doubtful` as it is without costs. */
export function totalsWithoutCosts(totals: Totals, doubtful: boolean): TotalsWithoutCosts {
  const { schedule, finish, axes, weather } = totals;
  const open = openOf(totals, { confidence: 0, doubtful });
  return {
    cost: HIDDEN_MEASURES,
    schedule: totals.withoutCosts?.schedule ?? schedule,
    finish: { ...finish, earnedSchedule: totals.withoutCosts?.finishByEarnedSchedule ?? finish.earnedSchedule },
    weather: reservedCause(weather, open.weather),
    axes: { ...axes, cost: reservedCosts(axes.cost, doubtful), risks: reservedRisks(axes.risks) },
  };
}

function partWithoutCosts<P extends Part>(part: P): P {
  const { confidence, doubtful, weather } = openOf(part, part);
  return {
    ...part,
    ...{ cost: HIDDEN_MEASURES, confidence, doubtful },
    weather: part.weather && reservedCause(part.weather, weather),
  };
}

/** What is told without costs; of a result that does not say so, all but a weather that costs decided. */
function openOf(
  { withoutCosts: open, weather }: { readonly weather: WeatherReading | null; readonly withoutCosts?: WithoutCosts },
  told: Omit<WithoutCosts, 'weather'>,
): WithoutCosts {
  const byCosts = weather === null || weather.cause === 'cost' || weather.cause === 'overrun';
  return open ?? { confidence: told.confidence, doubtful: told.doubtful, weather: byCosts ? FOG : weather };
}

/** How risks weigh in money is not told, and so not how they weigh together; that there are none is no secret. */
const reservedRisks = (reading: WeatherReading): WeatherReading =>
  reading.cause === 'no-risks-recorded' ? reading : { weather: 'fog', cause: 'reserved' };

/** The curve of the work; empty where only money has one. */
function curveWithoutCosts(curve: readonly CurvePoint[]): readonly CurvePoint[] {
  const none = { plannedValue: null, earnedValue: null, actualCost: null };
  const isDrawn = curve.some(({ work }) => Object.values(work).some((value) => value !== null));
  return isDrawn ? curve.map((point) => ({ ...point, cost: none })) : [];
}
