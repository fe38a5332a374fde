import type { AdfNode } from '../adf/adf';
import { mediaSingle } from '../adf/media';
import type { CommitteeChartName } from './committee-charts';
import type { PageContext } from './page-context';

const CAPTIONS = {
  's-curve': 'curve',
  slips: 'slips',
  milestones: 'milestones',
  'milestone-trend': 'milestoneTrend',
} as const;

/**
 * The image of a chart with a caption; its text alternative is the finding with the figures. Nothing where no
 * image is attached.
 */
export function chartImage(
  { charts, options, messages }: PageContext,
  name: CommitteeChartName,
): readonly AdfNode[] {
  const media = options.charts[name];
  const chart = charts.find((candidate) => candidate.name === name);
  if (media === undefined || chart === undefined) return [];
  const { title, description } = chart.scene;
  return [mediaSingle(media, `${title}. ${description}`, messages.page.caption[CAPTIONS[name]])];
}
