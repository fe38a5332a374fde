import type { ProjectResult } from '../../domain/project/project-result';
import type { ChartOptions } from '../chart/chart-options';
import { curveUnitOf } from '../chart/curve-data';
import { milestoneTrend } from '../chart/milestone-trend';
import { milestoneStrip, milestoneStripHeight } from '../chart/milestone-strip';
import { paletteOf } from '../chart/palette';
import { sCurve } from '../chart/s-curve';
import type { Scene } from '../chart/scene';
import { slipsChart, slipsOf } from '../chart/slips';
import type { Locale } from '../../words/locales';

export const COMMITTEE_CHARTS = ['s-curve', 'slips', 'milestones', 'milestone-trend'] as const;
export type CommitteeChartName = (typeof COMMITTEE_CHARTS)[number];

/** A chart of the committee page, to be attached under its file name at twice its size. */
export interface CommitteeChart {
  readonly name: CommitteeChartName;
  readonly fileName: string;
  readonly scene: Scene;
}

/** Width of charts on a page in CSS pixels; at `COMMITTEE_CHART_SCALE` they are sharp in print. */
const WIDTH = 760;
export const COMMITTEE_CHART_SCALE = 2;
const MOST_SLIPS = 8;
/** Height at which the square of days fills the chart. */
const TREND_HEIGHT = 590;

/**
 * The charts of a page: the S-curve always, slips and milestones (strip and trend) where there are any. In
 * light mode, for paper.
 */
export function committeeCharts(
  result: ProjectResult,
  locale: Locale,
  seeCosts: boolean,
): readonly CommitteeChart[] {
  const size = (height: number): ChartOptions => ({
    locale,
    width: WIDTH,
    height,
    palette: paletteOf('light'),
  });
  const slips = Math.min(slipsOf(result.deliverables).length, MOST_SLIPS);
  const curve = sCurve(result, seeCosts ? curveUnitOf(result) : 'effort', size(420));
  return [
    chart('s-curve', curve),
    ...(slips > 0 ? [chart('slips', slipsChart(result, size(115 + slips * 34)))] : []),
    ...(result.milestones.length > 0
      ? [
          chart(
            'milestones',
            milestoneStrip(result, size(milestoneStripHeight(result.milestones.length, WIDTH))),
          ),
          chart('milestone-trend', milestoneTrend(result, size(TREND_HEIGHT))),
        ]
      : []),
  ];
}

function chart(name: CommitteeChartName, scene: Scene): CommitteeChart {
  return { name, fileName: `jalon-${name}.png`, scene };
}
