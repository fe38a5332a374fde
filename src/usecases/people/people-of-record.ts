import type { PlanRecord } from '../../contract/stored/plan-record';
import {
  FORMER_MEMBER,
  renamedDeliverable,
  renamedPlan,
  renamedRisk,
  type Renaming,
} from '../../domain/plan/people-of-plan';

/** Columns of the registers of an export that name people by account. */
const PEOPLE = new Set(['accountId', 'approver', 'author', 'by', 'owner', 'person']);

/** Accounts that the stored plan names, what was removed from it included. */
export function accountsOfRecord(record: PlanRecord): readonly string[] {
  const found = new Set<string>();
  renamedRecord(record, (accountId) => {
    found.add(accountId);
    return accountId;
  });
  found.delete(FORMER_MEMBER);
  return [...found];
}

/** The stored plan without these accounts. Registers of an export lose them in whatever column they are. */
export function recordWithout(record: PlanRecord, accounts: ReadonlySet<string>): PlanRecord {
  const nameOf: Renaming = (accountId) => (accounts.has(accountId) ? null : accountId);
  return { ...renamedRecord(record, nameOf), registers: rowsRenamed(record, () => true, nameOf) };
}

const renamedRecord = (record: PlanRecord, nameOf: Renaming): PlanRecord => ({
  ...record,
  plan: renamedPlan(record.plan, nameOf),
  removed: record.removed.map((one) => ({
    ...one,
    deliverable: renamedDeliverable(one.deliverable, nameOf),
  })),
  removedRisks: record.removedRisks.map((one) => ({ ...one, risk: renamedRisk(one.risk, nameOf) })),
  registers: rowsRenamed(record, (column) => PEOPLE.has(column), nameOf),
});

/** The registers of an export, whose rows are of any shape, with the texts of some columns renamed. */
function rowsRenamed(
  { registers }: PlanRecord,
  isNaming: (column: string) => boolean,
  nameOf: Renaming,
): PlanRecord['registers'] {
  const renamed = (value: unknown, column: string): unknown => {
    if (typeof value === 'string') return isNaming(column) ? nameOf(value) : value;
    if (Array.isArray(value)) return value.map((one) => renamed(one, column));
    return typeof value === 'object' && value !== null ? inside(value) : value;
  };
  const inside = (row: object): Readonly<Record<string, unknown>> =>
    Object.fromEntries(Object.entries(row).map(([column, value]) => [column, renamed(value, column)]));
  return Object.fromEntries(Object.entries(registers).map(([name, rows]) => [name, rows.map(inside)]));
}
