import { useCallback } from 'react';
import type { ResultView } from '../../../src/contract/views';
import type { ChartOptions } from '../../../src/report/chart/chart-options';
import { milestoneTrend } from '../../../src/report/chart/milestone-trend';
import { FittedChart } from '../figures/fitted-chart';

/** Lower than wide: the names need room at the right of the square. */
const RATIO = 0.62;
const HIGHEST = 560;
const heightAt = (width: number): number => Math.min(HIGHEST, Math.round(width * RATIO) + 60);

/** Diagramme temps-temps of the milestones, as wide as its place. */
export function TrendChart({ result }: { readonly result: ResultView }) {
  const draw = useCallback((options: ChartOptions) => milestoneTrend(result, options), [result]);
  return <FittedChart heightAt={heightAt} draw={draw} />;
}
