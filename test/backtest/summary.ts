import type { Trial } from './replay';

/** How a method did over all trials. */
export interface MethodSummary {
  readonly forecasts: number;
  readonly refused: number;
  /** Share of the forecasts that the actual did not exceed; null without any. */
  readonly kept: number | null;
  /** Median of the absolute errors: working days, or a share of the actual cost; null without any. */
  readonly medianError: number | null;
}

/** Trials by method, in the order in which methods first appear. */
export function summaryOf(
  trials: readonly Trial[],
  about: Trial['about'],
): Readonly<Record<string, MethodSummary>> {
  const methods = new Map<string, Trial[]>();
  for (const trial of trials.filter((one) => one.about === about))
    methods.set(trial.method, [...(methods.get(trial.method) ?? []), trial]);
  return Object.fromEntries([...methods].map(([method, own]) => [method, summarised(own)]));
}

/** A day's rounding of the last bits is no exceedance. */
const TOLERANCE = 1e-9;

function summarised(trials: readonly Trial[]): MethodSummary {
  const errors = trials.flatMap(({ error }) => error ?? []);
  const kept = errors.filter((error) => error >= -TOLERANCE).length;
  return {
    forecasts: errors.length,
    refused: trials.length - errors.length,
    kept: errors.length === 0 ? null : kept / errors.length,
    medianError: medianOf(errors.map(Math.abs)),
  };
}

function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
