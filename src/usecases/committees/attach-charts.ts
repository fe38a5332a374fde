import type { ProjectResult } from '../../domain/project/project-result';
import type { MediaReference } from '../../report/adf/media';
import { svgOf } from '../../report/chart/svg';
import {
  COMMITTEE_CHART_SCALE,
  committeeCharts,
  type CommitteeChartName,
} from '../../report/committee-page/committee-charts';
import type { Locale } from '../../words/locales';
import type { Actor } from '../ports/actor';
import type { Ports } from '../ports/ports';

interface ChartOrder {
  readonly as: Actor;
  readonly result: ProjectResult;
  readonly options: { readonly locale: Locale; readonly seeCosts: boolean };
}

/**
 * Draws the charts of a committee page and attaches them to it. Answers the references for the page's images.
 */
export async function attachCharts(
  ports: Pick<Ports, 'confluence' | 'drawPng'>,
  { as, result, options }: ChartOrder,
  pageId: string,
): Promise<Readonly<Partial<Record<CommitteeChartName, MediaReference>>>> {
  const charts: Partial<Record<CommitteeChartName, MediaReference>> = {};
  for (const { name, fileName, scene } of committeeCharts(result, options.locale, options.seeCosts)) {
    const id = await ports.confluence.attachImage(
      as,
      pageId,
      fileName,
      await ports.drawPng(svgOf(scene), COMMITTEE_CHART_SCALE),
    );
    const [width, height] = [scene.width * COMMITTEE_CHART_SCALE, scene.height * COMMITTEE_CHART_SCALE];
    charts[name] = { id, collection: `contentId-${pageId}`, width, height };
  }
  return charts;
}
