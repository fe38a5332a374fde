import type { ProjectExport } from '../../../../src/contract/jalon-export';
import { AVENANT_DAY } from './decided-changes';
import { accountOf, personOf } from './people';
import { HOURS_A_DAY, PLANNED_DELIVERABLES } from './plan-work';
import type { PlannedDeliverable } from './phases/planned-deliverable';

type Baseline = NonNullable<ProjectExport['baselines']>[number];

/** Euros an hour at which the work was sold, by role: the average of the market, contingencies included. */
const SOLD_PER_HOUR: Readonly<Record<string, number>> = {
  'Chef de projet': 106,
  Architecte: 109,
  Analyste: 86,
  Ergonome: 88,
  Développeur: 78,
  Testeur: 69,
  Intégrateur: 72,
  'Référent métier': 50,
};

/** What the initial contract held of the present scope, where the avenant added to it. */
const INITIAL_SHARE: Readonly<Record<string, number>> = {
  'L-07': 0.9,
  'L-11': 0.75,
  'L-14': 0.9,
  'L-19': 0.95,
};

/** The initial contract, and the avenant that added road reports and accessibility and moved the opening. */
export function baselines(): Baseline[] {
  return [
    {
      name: 'Contrat initial',
      date: '2025-09-19',
      reason: 'Notification du marché',
      author: 'camille-roussel',
      deliverables: Object.fromEntries(
        PLANNED_DELIVERABLES.flatMap((one) =>
          one.initial ? [[one.id, itemOf(one, one.initial, INITIAL_SHARE[one.id] ?? 1)] as const] : [],
        ),
      ),
    },
    {
      name: 'Avenant n° 1',
      date: AVENANT_DAY,
      reason:
        'Ajout du signalement de voirie et de la mise en accessibilité ; ouverture au public reportée d’un mois à la demande de la MOA',
      author: 'nadia-ferrand',
      deliverables: Object.fromEntries(
        PLANNED_DELIVERABLES.map((one) => [one.id, itemOf(one, one.current, 1)]),
      ),
    },
  ];
}

function itemOf(
  one: PlannedDeliverable,
  [start, finish]: readonly [string, string],
  share: number,
): Baseline['deliverables'][string] {
  const work = { amount: `${String(hundreds(workPriceOf(one) * share))}.00`, accrual: 'linear' as const };
  const purchases =
    one.purchases === undefined
      ? []
      : [{ amount: `${String(one.purchases)}.00`, accrual: one.purchasedAt ?? ('start' as const) }];
  return { start, finish, budget: [work, ...purchases] };
}

/** Price in euros of the planned work of a deliverable. */
function workPriceOf({ work }: PlannedDeliverable): number {
  return work.reduce(
    (sum, [worker, days]) =>
      sum + days * HOURS_A_DAY * (SOLD_PER_HOUR[personOf(accountOf(worker)).role ?? ''] ?? 0),
    0,
  );
}

const hundreds = (amount: number) => Math.round(amount / 100) * 100;
