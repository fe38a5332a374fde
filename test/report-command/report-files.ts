import { committeeCharts } from '../../src/report/committee-page/committee-charts';
import { svgOf } from '../../src/report/chart/svg';
import { indicatorsJson } from '../../src/report/indicators-json';
import type { OpenedProject } from './app-calls';
import { pageHtml } from './page-html';
import { publishedPage } from './published-page';
import { readProject } from './read-project';
import type { ReportOptions } from './report-options';
import type { Files } from './written-folder';

/** Everything that the command writes for one project. */
export async function reportFiles(
  project: OpenedProject,
  options: ReportOptions,
  say: (line: string) => void,
): Promise<Files> {
  const result = await readProject(project, options.date, say);
  say(
    `${project.key}: ${result.issues} issues in ${result.deliverables.length} deliverables, writing the committee page`,
  );
  const page = await publishedPage(project, options);
  const keys = new Map(project.site.export.issues.map(({ id, key }) => [id, key]));
  const charts = committeeCharts(result, options.locale, true);
  return new Map<string, string | Uint8Array>([
    ['indicators.json', `${JSON.stringify(indicatorsJson(result, keys), null, 2)}\n`],
    ['page.adf.json', `${JSON.stringify(page.document, null, 2)}\n`],
    ['page.html', pageHtml(page, options.locale)],
    ...charts.map(({ name, scene }) => [`charts/${name}.svg`, svgOf(scene)] as const),
    ...page.images.map(
      ({ fileName, content }) => [`charts/${fileName.replace(/^jalon-/, '')}`, content] as const,
    ),
  ]);
}
