import type { Known } from '../../domain/known';
import type { Reason } from '../../domain/reason';
import type { Locale } from '../../words/locales';
import type { AdfNode } from '../adf/adf';
import { bulletList, panel, paragraph } from '../adf/block';
import { strong } from '../adf/inline';
import type { PageContext } from './page-context';

/** Reasons that are a state of the project or a choice, and no gap in its data. */
const NO_GAP: ReadonlySet<Reason> = new Set<Reason>([
  'hidden',
  'complete',
  'before-start',
  'not-started',
  'nothing-spent',
  'deadline-passed',
  'budget-exhausted',
  'too-little-history',
]);

/** Why the main figures are unknown and how to get them; nothing where all are known. */
export function missingAdvice({ result, messages, options }: PageContext): readonly AdfNode[] {
  const { cost, work, finish, deliverables } = result;
  if (deliverables.length === 0) return [];
  const figures: readonly Known<unknown>[] = [
    finish.announced,
    finish.baselineCurrent,
    ...[cost, work].flatMap((measures) => [
      measures.budgetAtCompletion,
      measures.plannedValue,
      measures.earnedValue,
      measures.actualCost,
      measures.estimateAtCompletion.announced,
    ]),
  ];
  const reasons = figures.flatMap((figure) =>
    figure.known || NO_GAP.has(figure.because) ? [] : [figure.because],
  );
  const advice = [...new Set(reasons)].map((reason) => messages.reasons[reason]);
  if (advice.length === 0) return [];
  const items = advice.map(({ because, mend }) => [`${capital(because, options.locale)}. ${mend}.`]);
  return [panel('note', paragraph(strong(messages.page.missing)), bulletList(...items))];
}

function capital(text: string, locale: Locale): string {
  return `${text.slice(0, 1).toLocaleUpperCase(locale)}${text.slice(1)}`;
}
