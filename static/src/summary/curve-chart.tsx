import { useCallback } from 'react';
import type { ResultView } from '../../../src/contract/views';
import type { ChartOptions } from '../../../src/report/chart/chart-options';
import { curveUnitOf, type CurveUnit } from '../../../src/report/chart/curve-data';
import { sCurve } from '../../../src/report/chart/s-curve';
import { FittedChart } from '../figures/fitted-chart';

const RATIO = 0.5;
const LOWEST = 240;
const heightAt = (width: number): number => Math.max(LOWEST, Math.round(width * RATIO));

/** The S-curve, as wide as its place. */
export function CurveChart({
  result,
  unit = curveUnitOf(result),
}: {
  readonly result: ResultView;
  readonly unit?: CurveUnit;
}) {
  const draw = useCallback((options: ChartOptions) => sCurve(result, unit, options), [result, unit]);
  return <FittedChart heightAt={heightAt} draw={draw} />;
}
