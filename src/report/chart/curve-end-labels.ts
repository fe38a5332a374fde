import type { Known } from '../../domain/known';
import { isCompact } from './chart-options';
import type { CurveContext } from './curve-context';

/** Texts at the end of each line of the curve; none where the line is not drawn. */
export interface EndLabels {
  readonly planned: readonly string[];
  readonly earned: readonly string[];
  readonly actual: readonly string[];
}

/** Names of the lines, with today's value and gaps where there is room. */
export function endLabelsOf(context: CurveContext): EndLabels {
  const { data, messages, options } = context;
  const words = messages.chart;
  const drawn = {
    planned: data.planned.length > 0,
    earned: data.earned.length > 0,
    actual: data.actual.length > 0,
  };
  if (isCompact(options)) {
    return {
      planned: drawn.planned ? [words.plannedShort] : [],
      earned: drawn.earned ? [words.earnedShort] : [],
      actual: drawn.actual ? [words.actualShort] : [],
    };
  }
  return {
    planned: drawn.planned ? [words.planned] : [],
    earned: drawn.earned ? [named(context, words.earned, data.earnedNow), ...gapsOf(context)] : [],
    actual: drawn.actual ? [named(context, words.actual, data.actualNow)] : [],
  };
}

function named({ formatAmount }: CurveContext, name: string, value: Known<number>): string {
  return value.known ? `${name} ${formatAmount(value.value)}` : name;
}

function gapsOf({ data, result, messages, format }: CurveContext): readonly string[] {
  const { earnedNow, plannedNow } = data;
  const { scheduleVarianceTime } = result.schedule;
  const signedValue = data.unit === 'money' ? format.signedShortMoney : format.signedPersonDays;
  const inValue =
    earnedNow.known && plannedNow.known
      ? [messages.chart.curve.gap(signedValue(earnedNow.value - plannedNow.value))]
      : [];
  const late = scheduleVarianceTime.known && Math.round(scheduleVarianceTime.value) !== 0;
  const inTime = late ? [messages.chart.curve.gapDays(format.slip(scheduleVarianceTime.value))] : [];
  return [...inValue, ...inTime];
}
