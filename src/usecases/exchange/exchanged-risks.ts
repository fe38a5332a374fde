import type { RiskRow } from '../../contract/export-risks';
import type { ProjectExport } from '../../contract/jalon-export';
import { dayOf, isoOf, type Day } from '../../domain/calendar/day';
import type { Risk } from '../../domain/plan/risk';

type Row = NonNullable<ProjectExport['risks']>[number];

/** Whether a row has the form that the schema knows and has checked; other rows are kept as they are. */
const hasForm = (row: Row): row is RiskRow => 'title' in row;

/** The rows of an export's register without today's form, kept as they are. */
export function freeRiskRows(rows: readonly Row[]): readonly Readonly<Record<string, unknown>>[] {
  return rows.filter((row) => !hasForm(row));
}

/** Risks of an export's register. `money` reads an amount, given its path. */
export function risksOfExport(
  rows: readonly Row[],
  money: (text: string, at: string) => number,
): readonly Risk[] {
  return rows.flatMap((row, index) => {
    if (!hasForm(row)) return [];
    return [
      {
        id: row.id,
        title: row.title,
        probability: row.probability,
        impactDays: row.impactDays,
        impactMoney: row.impactMoney ? money(row.impactMoney, `risks.${index}.impactMoney`) : null,
        status: row.status ?? 'open',
        owner: row.owner ?? null,
        response: row.response ?? null,
        due: dayOrNull(row.due),
        ...(row.concerns ? { concerns: row.concerns } : {}),
        raised: dayOrNull(row.raised),
        settled: dayOrNull(row.settled),
      },
    ];
  });
}

/** The register as an export holds it: risks first, then the rows without a form. */
export function exportedRisks(
  risks: readonly Risk[],
  free: readonly Readonly<Record<string, unknown>>[],
  money: (amount: number) => string,
): NonNullable<ProjectExport['risks']> {
  const iso = (day: Day | null): string | null => (day === null ? null : isoOf(day));
  const rows = risks.map((risk) => ({
    ...risk,
    impactMoney: risk.impactMoney === null ? null : money(risk.impactMoney),
    due: iso(risk.due),
    raised: iso(risk.raised),
    settled: iso(risk.settled),
  }));
  return [...rows, ...free.map((row) => ({ ...row }))];
}

const dayOrNull = (iso: string | null | undefined): Day | null => (iso ? (dayOf(iso) ?? null) : null);
