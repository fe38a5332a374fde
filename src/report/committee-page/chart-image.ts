import type { AdfNode } from '../adf/adf';
import { mediaSingle } from '../adf/media';
import { committeeCharts } from './committee-charts';
import type { CommitteeChartName } from './committee-charts';
import type { PageContext } from './page-context';

/** A chart's image with its finding as caption and its figures as text alternative; nothing where none is attached. */
export function chartImage({ result, options }: PageContext, name: CommitteeChartName): readonly AdfNode[] {
  const media = options.charts[name];
  const chart = committeeCharts(result, options.locale, options.seeCosts).find((candidate) => candidate.name === name);
  if (media === undefined || chart === undefined) return [];
  const { title, description } = chart.scene;
  return [mediaSingle(media, `${title}. ${description}`, title)];
}
