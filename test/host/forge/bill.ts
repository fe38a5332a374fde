import { POINTS_AN_HOUR } from '../limits/hourly-quota';
import type { MeterSnapshot } from '../seams/meter';

/** What Forge bills by the month: the free allowance and the price beyond it, in US dollars. */
export interface Tariff {
  readonly unit: 'GB-s' | 'GB';
  readonly free: number;
  readonly price: number;
}

/**
 * Forge's prices of August 2026 for what the app uses (forge-platform-pricing; billing since 1 January 2026).
 */
export const TARIFFS = {
  functions: { unit: 'GB-s', free: 200_000, price: 0.000_025 },
  storeReads: { unit: 'GB', free: 0.1, price: 0.055 },
  storeWrites: { unit: 'GB', free: 0.1, price: 1.09 },
} as const satisfies Readonly<Record<string, Tariff>>;

export type Capability = keyof typeof TARIFFS;

export interface BillLine {
  readonly used: number;
  readonly free: number;
  readonly unit: Tariff['unit'];
  /** US dollars. */
  readonly cost: number;
}

export interface Bill {
  readonly lines: Readonly<Record<Capability, BillLine>>;
  /** US dollars. */
  readonly total: number;
  /** Points of the dearest hour, and what part of the quota they are. */
  readonly points: { readonly total: number; readonly mostAnHour: number; readonly ofQuota: number };
}

/** The dearer of the two readings of GB, as the price list does not say which. */
const GIGABYTE = 1e9;

/**
 * The bill of a month in which this was used, and nothing else. `times` scales a run that stands for a part
 * of the month: the free allowance is given once. Amounts are exact; rounding is for whoever prints them.
 */
export function billOf({ functions, kvs, pointsByHour }: MeterSnapshot, times = 1): Bill {
  const sum = (amounts: readonly number[]) => times * amounts.reduce((total, amount) => total + amount, 0);
  const lines = {
    functions: line('functions', sum(Object.values(functions).map(({ gigabyteSeconds }) => gigabyteSeconds))),
    storeReads: line('storeReads', sum(Object.values(kvs).map(({ readBytes }) => readBytes / GIGABYTE))),
    storeWrites: line(
      'storeWrites',
      sum(Object.values(kvs).map(({ writtenBytes }) => writtenBytes / GIGABYTE)),
    ),
  };
  const hours = Object.values(pointsByHour);
  const mostAnHour = Math.max(0, ...hours);
  return {
    lines,
    total: Object.values(lines).reduce((total, { cost }) => total + cost, 0),
    points: { total: sum(hours), mostAnHour, ofQuota: mostAnHour / POINTS_AN_HOUR },
  };
}

function line(capability: Capability, used: number): BillLine {
  const { unit, free, price } = TARIFFS[capability];
  return { used, free, unit, cost: Math.max(0, used - free) * price };
}
