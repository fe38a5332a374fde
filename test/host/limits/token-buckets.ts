/** A bucket of tokens for each operation: full, it holds a second's calls; it fills as the clock goes on. */
export function tokenBuckets(now: () => number) {
  const buckets = new Map<string, { readonly tokens: number; readonly at: number }>();
  const left = (name: string, rate: number): number => {
    const bucket = buckets.get(name);
    if (bucket === undefined) return rate;
    return Math.min(rate, bucket.tokens + (Math.max(0, now() - bucket.at) / 1000) * rate);
  };
  return {
    /** Whole tokens that are left. */
    left: (name: string, rate: number) => Math.floor(left(name, rate)),
    take: (name: string, rate: number) => void buckets.set(name, { tokens: left(name, rate) - 1, at: now() }),
    /** When the next call may come; null: now. */
    nextAt: (name: string, rate: number) =>
      left(name, rate) >= 1 ? null : now() + ((1 - left(name, rate)) / rate) * 1000,
  };
}
