import type { z } from 'zod';
import { currencyDigits } from '../domain/money/currency-digits';
import { EMPTY_PLAN } from '../domain/plan/project-plan';

type Context = z.core.$RefinementCtx;
type Path = readonly (string | number)[];

/** Refuses the second of two rows with the same name, at the path of the name; rows without a name pass. */
export const eachOnce =
  <Row>(path: Path, nameOf: (row: Row) => string | undefined) =>
  (rows: readonly Row[], context: Context): void => {
    const seen = new Set<string>();
    rows.forEach((row, place) => {
      const name = nameOf(row);
      if (name === undefined) return;
      if (seen.has(name))
        context.addIssue({
          code: 'custom',
          path: [place, ...path],
          message: `${name} appears twice: each may appear once`,
        });
      seen.add(name);
    });
  };

/** The amounts of a project's export, as far as the decimals of a currency limit them. */
interface Amounts {
  readonly currency?: string | undefined;
  readonly rates?: readonly { readonly perHour: string }[] | undefined;
  readonly costs?: readonly { readonly amount: string }[] | undefined;
  readonly baselines?: readonly { readonly deliverables: Readonly<Record<string, Item>> }[] | undefined;
  readonly risks?: readonly object[] | undefined;
}

interface Item {
  readonly budget?: readonly { readonly amount: string }[] | undefined;
}

/**
 * Refuses amounts with more decimals than the project's currency (of a new project where none is given),
 * unless they are zeros.
 */
export function amountsFit(project: Amounts, context: Context): void {
  const currency = project.currency ?? EMPTY_PLAN.currency;
  const digits = currencyDigits(currency);
  for (const [path, amount] of amountsOf(project)) {
    const decimals = amount.split('.')[1] ?? '';
    if (!/[^0]/.test(decimals.slice(digits))) continue;
    context.addIssue({
      code: 'custom',
      path: [...path],
      message: `an amount with at most ${String(digits)} decimals expected, as ${currency} has`,
    });
  }
}

function amountsOf({
  rates = [],
  costs = [],
  baselines = [],
  risks = [],
}: Amounts): readonly (readonly [Path, string])[] {
  const budgets = baselines.flatMap(({ deliverables }, place) =>
    Object.entries(deliverables).flatMap(([id, { budget = [] }]) =>
      budget.map(
        ({ amount }, line) =>
          [['baselines', place, 'deliverables', id, 'budget', line, 'amount'], amount] as const,
      ),
    ),
  );
  const impacts = risks.flatMap((risk, place) =>
    'title' in risk && 'impactMoney' in risk && typeof risk.impactMoney === 'string'
      ? [[['risks', place, 'impactMoney'], risk.impactMoney] as const]
      : [],
  );
  return [
    ...rates.map(({ perHour }, place) => [['rates', place, 'perHour'], perHour] as const),
    ...costs.map(({ amount }, place) => [['costs', place, 'amount'], amount] as const),
    ...budgets,
    ...impacts,
  ];
}
