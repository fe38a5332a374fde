import type { CheckView, ResultView } from '../../../../src/contract/views';
import { type Verdict, verdictOf } from '../../../../src/domain/health/verdict';

const ORDER: readonly Verdict[] = ['fails', 'unknown', 'passes', 'told'];

/** A check with its number in the DCMA's list. */
export interface NumberedCheck {
  readonly number: number;
  readonly check: CheckView;
  readonly verdict: Verdict;
}

/** The checks, failed ones first, each verdict in the DCMA's order. */
export function checksToShow({
  scheduleHealth,
}: Pick<ResultView, 'scheduleHealth'>): readonly NumberedCheck[] {
  const numbered = scheduleHealth.map((check, index) => ({
    number: index + 1,
    check,
    verdict: verdictOf(check),
  }));
  return ORDER.flatMap((verdict) => numbered.filter((one) => one.verdict === verdict));
}

/** How many checks have each verdict. */
export function tallyOf(checks: readonly NumberedCheck[]): Readonly<Record<Verdict, number>> {
  const count = (verdict: Verdict): number => checks.filter((one) => one.verdict === verdict).length;
  return { fails: count('fails'), passes: count('passes'), told: count('told'), unknown: count('unknown') };
}
