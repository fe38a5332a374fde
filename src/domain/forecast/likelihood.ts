import type { Known } from '../known';

/** Where an announced value lies among the percentiles; later and dearer is safer. */
export type Likelihood = 'below-p50' | 'p50' | 'p80' | 'p95';

interface Percentiles {
  readonly p50: Known<number>;
  readonly p80: Known<number>;
  readonly p95: Known<number>;
}

/** The greatest probability with which a day or a cost is announced; null where any of them is unknown. */
export function likelihoodOf(announced: Known<number>, { p50, p80, p95 }: Percentiles): Likelihood | null {
  if (!announced.known || !p50.known || !p80.known || !p95.known) return null;
  if (announced.value >= p95.value) return 'p95';
  if (announced.value >= p80.value) return 'p80';
  return announced.value >= p50.value ? 'p50' : 'below-p50';
}
