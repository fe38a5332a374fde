import type { Baseline, BaselineItem } from '../../domain/plan/baseline';
import type { ProjectExport } from '../../contract/jalon-export';
import { isoOf } from '../../domain/calendar/day';
import { exportedMarks, marksOf, optionalDay, optionalIso } from './exchanged-days';
import { requiredDay } from '../../domain/calendar/required-day';

type Row = NonNullable<ProjectExport['baselines']>[number];
type ReadMoney = (text: string, at: string) => number;
type WriteMoney = (amount: number) => string;

/** A baseline of an export. `money` reads an amount, given its path, which begins with `path`. */
export function baselineOf(row: Row, path: string, money: ReadMoney): Baseline {
  const { apart: restricted } = row;
  return {
    name: row.name,
    day: requiredDay(row.date),
    reason: row.reason ?? null,
    author: row.author ?? null,
    ...marksOf(row.imported),
    items: itemsOf(row.deliverables, path, money),
    ...(restricted
      ? {
          apart: {
            behind: restricted.behind,
            open: itemsOf(restricted.deliverables, `${path}.apart`, money),
          },
        }
      : {}),
  };
}

function itemsOf(deliverables: Row['deliverables'], path: string, money: ReadMoney): Baseline['items'] {
  const items: Record<string, BaselineItem> = {};
  for (const [id, { start, finish, budget = [] }] of Object.entries(deliverables)) {
    const lines = budget.map(({ amount, accrual }, index) => ({
      amount: money(amount, `${path}.deliverables.${id}.budget.${index}.amount`),
      accrual,
    }));
    items[id] = { start: optionalDay(start), finish: optionalDay(finish), budget: lines };
  }
  return items;
}

/** A baseline as an export holds it. */
export function exportedBaseline(
  { name, day, reason, author, imported, items, apart: restricted }: Baseline,
  money: WriteMoney,
): Row {
  const row = {
    name,
    date: isoOf(day),
    reason,
    author,
    ...exportedMarks(imported),
    deliverables: exportedItems(items, money),
  };
  if (!restricted) return row;
  const { behind, open } = restricted;
  return { ...row, apart: { behind: [...behind], deliverables: exportedItems(open, money) } };
}

function exportedItems(items: Baseline['items'], money: WriteMoney): Row['deliverables'] {
  const deliverables: Row['deliverables'] = {};
  for (const [id, { start, finish, budget }] of Object.entries(items)) {
    const lines = budget.map(({ amount, accrual }) => ({ amount: money(amount), accrual }));
    deliverables[id] = { start: optionalIso(start), finish: optionalIso(finish), budget: lines };
  }
  return deliverables;
}
