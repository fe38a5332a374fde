import type { FigureId } from '../../domain/indicators/catalogue';
import { figureAt, type Basis } from '../../domain/indicators/figure-at';
import type { Known } from '../../domain/known';
import type { AdfNode } from '../adf/adf';
import { expand, paragraph } from '../adf/block';
import { strong } from '../adf/inline';
import { table, type Cell } from '../adf/table';
import { tableSteps } from '../column-steps';
import { methodGaps } from '../method-gaps';
import { partialTotals } from '../partial-totals';
import { leftOutOf, outsideFigure } from '../project-rows';
import { reconciled } from '../reconciled';
import { deliverableTitle } from './deliverable-title';
import { issueLink } from './issue-link';
import type { PageContext } from './page-context';
import type { Measures } from '../../domain/measures/measures';
import type { ProjectResult } from '../../domain/project/project-result';

const COLUMNS = ['BAC', 'AC', 'ETC', 'EAC', 'VAC'] as const satisfies readonly FigureId[];

/** Most rows of a table: Confluence does not store a longer page. */
const MOST_ROWS = 200;

/**
 * A table of budget, cost, estimates and variance: each deliverable, the work outside, what sums leave out,
 * and the project. In money where the page shows it, else in person-days; printed figures add up.
 */
export function rowsTable(context: PageContext): readonly AdfNode[] {
  const { messages, options, result } = context;
  if (result.deliverables.length === 0 || result.deliverables.length > MOST_ROWS) return [];
  const { column, budget: words } = messages.page;
  const basis: Basis = options.seeCosts && result.cost.estimateAtCompletion.announced.known ? 'cost' : 'work';
  const printed = reconciled(result, tableSteps(result));
  const columns = [
    { head: column.deliverable, width: 170 },
    ...COLUMNS.map((id) => ({ head: messages.indicator[id].label, width: 90, figures: true })),
    { head: column.method, width: 140 },
  ];
  const partial = partialTotals(printed, basis, COLUMNS, options.locale);
  return [
    expand(
      words.byDeliverable,
      table(columns, tableRows(context, printed, basis)),
      ...(partial === null ? [] : [paragraph(partial)]),
    ),
  ];
}

/** The rows of the table; each names the method of its estimate at completion. */
function tableRows(context: PageContext, printed: ProjectResult, basis: Basis): readonly (readonly Cell[])[] {
  const { estimateMethod, rows } = context.messages.page.budget;
  const methodOf = ({ estimateAtCompletion }: Measures): string =>
    estimateAtCompletion.announced.known ? estimateMethod[estimateAtCompletion.method] : '';
  const row = (
    name: Cell,
    figure: (id: FigureId) => Known<number> | undefined,
    method: string,
  ): readonly Cell[] => [name, ...COLUMNS.map((id) => amountText(context, basis, id, figure(id))), method];
  const isAnyLeftOut = COLUMNS.some((id) => leftOutOf(printed, basis, id) !== undefined);
  return [
    ...printed.deliverables.map((one) =>
      row(deliverableTitle(one), (id) => figureAt(one, basis, id), methodOf(one[basis])),
    ),
    row(rows.outside, (id) => outsideFigure(printed.outside, basis, id), methodOf(printed.outside[basis])),
    ...(isAnyLeftOut ? [row(rows.leftOut, (id) => leftOutOf(printed, basis, id), '')] : []),
    row(strong(rows.total), (id) => figureAt(printed, basis, id), methodOf(printed[basis])),
  ];
}

/** The difference between each method of the whole and the sum of the rows, a line each. */
export function methodGapLines(context: PageContext): readonly AdfNode[] {
  const { messages, options, result } = context;
  const printed = reconciled(result, tableSteps(result));
  const bases = options.seeCosts ? (['cost', 'work'] as const) : (['work'] as const);
  const lines = bases.flatMap((basis) =>
    methodGaps(printed, basis).map(({ method, gap }): readonly Cell[] => [
      messages.page.budget.methodGap(messages.indicator[method].name, messages.indicator.EAC.name),
      amountText(context, basis, 'VAC', { known: true, value: gap }),
    ]),
  );
  if (lines.length === 0) return [];
  const columns = [
    { head: messages.page.column.method, width: 600 },
    { head: messages.indicator.EAC.label, width: 160, figures: true },
  ];
  return [table(columns, lines)];
}

/** A note on the share of the remaining work that has a rate, where some has none. */
export function ratedShare(context: PageContext): readonly AdfNode[] {
  const { result, options, messages, format } = context;
  const { remainingRated, unrated } = result;
  if (!options.seeCosts || !remainingRated.known || remainingRated.value >= 1) return [];
  const share = messages.page.budget.rated(format.percentDown(remainingRated.value));
  return [
    unrated.length === 0
      ? paragraph(share)
      : paragraph(share, ' ', messages.page.budget.unrated, issueLink(context, unrated), '.'),
  ];
}

function amountText(
  { format }: PageContext,
  basis: Basis,
  id: FigureId,
  value: Known<number> | undefined,
): string {
  if (!value) return '';
  if (id !== 'VAC') return format.known(value, basis === 'cost' ? format.money : format.personDayTenths);
  return format.known(value, basis === 'cost' ? format.signedMoney : format.signedPersonDayTenths);
}
