import type { ProjectRisks, RiskResult } from '../../domain/risk/risk-result';
import type { AdfNode } from '../adf/adf';
import { heading, paragraph } from '../adf/block';
import { table, type Cell } from '../adf/table';
import type { PageContext } from './page-context';
import { formatted } from './formatted';

/** Most risks shown, the most critical first: a committee discusses few. */
const MOST = 10;

/** Risks: what may still go wrong, what it would cost, who is responsible. */
export function risksSection(context: PageContext): readonly AdfNode[] {
  const { result, messages } = context;
  const { open, recorded } = result.risks;
  const words = messages.page.risks;
  const title = heading(2, messages.page.section.risks);
  if (recorded === 0) return [title, paragraph(words.none)];
  if (open.length === 0) return [title, paragraph(words.noneOpen(recorded))];
  return [
    title,
    paragraph(exposureText(context, result.risks)),
    risksTable(context, open.slice(0, MOST)),
    ...(open.length > MOST ? [paragraph(words.more(open.length - MOST))] : []),
  ];
}

function exposureText(context: PageContext, { exposureDays, exposureMoney }: ProjectRisks): string {
  const { messages, format, options } = context;
  const days = format.known(exposureDays, (value) => format.workingDays(Math.round(value)));
  const money = options.seeCosts ? formatted(context, exposureMoney, format.money) : null;
  return messages.page.risks.exposure(days, money);
}

function risksTable(context: PageContext, risks: readonly RiskResult[]): AdfNode {
  const { messages, options } = context;
  const { column } = messages.page;
  const money = options.seeCosts;
  const columns = [
    { head: column.risk, width: money ? 180 : 240 },
    { head: column.probability, width: 70, figures: true },
    { head: column.impactDays, width: 80, figures: true },
    ...(money ? [{ head: column.impactMoney, width: 80, figures: true }] : []),
    { head: column.criticality, width: 80 },
    { head: column.owner, width: 90 },
    { head: column.due, width: 70, figures: true },
    { head: column.response, width: money ? 110 : 130 },
  ];
  return table(
    columns,
    risks.map((risk) => rowOf(context, risk)),
  );
}

function rowOf(context: PageContext, risk: RiskResult): readonly Cell[] {
  const { messages, format, options } = context;
  const { id, title, probability, impactDays, impactMoney, criticality, owner, due, response } = risk;
  const isUnsaid = !impactMoney.known && impactMoney.because === 'no-risk-cost';
  return [
    `${id} ${title}`,
    format.percent(probability),
    format.workingDays(impactDays),
    ...(options.seeCosts ? [formatted(context, impactMoney, format.money)] : []),
    isUnsaid
      ? messages.page.risks.atLeast(messages.criticality[criticality])
      : messages.criticality[criticality],
    owner === null ? '' : (options.names.get(owner) ?? owner),
    due === null ? '' : format.shortDay(due),
    response ?? '',
  ];
}
