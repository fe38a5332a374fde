import { known, unknown, type Known } from '../../src/domain/known';
import type { Day } from '../../src/domain/calendar/day';
import { dayFrom } from '../../src/domain/calendar/day-arithmetic';
import { day } from './sample-day';
import type { MilestoneResult } from '../../src/domain/milestones/milestone-result';

/** One reached, two late, one without a forecast. */
export const MILESTONES: readonly MilestoneResult[] = [
  milestone('J-1', 'Lancement', '2025-10-06', '2025-10-06', '2025-10-06', 0, 0, null),
  milestone(
    'J-2',
    'Validation de la conception',
    '2026-01-30',
    '2026-02-17',
    null,
    12,
    4,
    'Choix du fournisseur d’identité reporté',
  ),
  milestone(
    'J-3',
    'Ouverture pilote (3 communes)',
    '2026-04-30',
    '2026-05-13',
    null,
    8,
    0,
    'Effet de l’architecture',
  ),
  milestone('J-4', 'Mise en service', '2026-06-30', null, null, null, null, null),
];

function milestone(
  id: string,
  name: string,
  committed: string,
  forecast: string | null,
  actual: string | null,
  slip: number | null,
  last: number | null,
  reason: string | null,
): MilestoneResult {
  const knownOr = (value: number | null): Known<number> =>
    value === null ? unknown('no-dates') : known(value);
  return {
    id,
    name,
    committed: day(committed),
    forecast: forecast === null ? unknown('no-dates') : known(day(forecast)),
    actual: actual === null ? null : day(actual),
    slipSinceOrigin: knownOr(slip),
    slipSinceLast: knownOr(last),
    revisions: slip === null || slip === 0 ? 0 : 2,
    reason,
    trend: trendOf(
      day(committed),
      forecast === null ? null : day(forecast),
      actual === null ? null : day(actual),
    ),
    meanRevision: slip === null || slip === 0 ? unknown('too-little-history') : known(slip / 2),
    driving: {
      deliverables: [],
      finish: unknown('no-contract-date'),
      totalFloat: unknown('no-contract-date'),
      issues: 0,
      issueIds: [],
    },
  };
}

/** Committed in September, revised in December and January, told again on the cut-off day. */
function trendOf(committed: Day, forecast: Day | null, actual: Day | null): MilestoneResult['trend'] {
  const start = { on: day('2025-09-01'), day: committed, kind: 'commitment', toReplan: false } as const;
  if (actual !== null) return [start, { on: actual, day: actual, kind: 'actual', toReplan: false }];
  if (forecast === null) return [start];
  const [cutOff, halfway] = [day('2026-02-27'), dayFrom(Math.round((committed + forecast) / 2))];
  const overdue = forecast < cutOff;
  return [
    start,
    { on: day('2025-12-01'), day: halfway, kind: 'forecast', toReplan: false },
    { on: day('2026-01-15'), day: forecast, kind: 'avenant', toReplan: false },
    { on: cutOff, day: overdue ? cutOff : forecast, kind: 'forecast', toReplan: overdue },
  ];
}
