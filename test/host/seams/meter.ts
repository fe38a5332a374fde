/** Counts what a run costs on Forge (platform.md 5, 6). */
export interface Meter {
  rest(product: 'jira' | 'confluence', operation: string, points: number, status: number): void;
  kvs(operation: string, readBytes: number, writtenBytes: number): void;
  invocation(functionKey: string, milliseconds: number, memoryMegabytes: number): void;
  queueEvent(queue: string, outcome: 'pushed' | 'delivered' | 'failed' | 'refused'): void;
  snapshot(): MeterSnapshot;
  reset(): void;
}

export interface MeterSnapshot {
  readonly rest: Readonly<
    Record<string, { readonly calls: number; readonly points: number; readonly errors: number }>
  >;
  readonly kvs: Readonly<
    Record<string, { readonly calls: number; readonly readBytes: number; readonly writtenBytes: number }>
  >;
  readonly functions: Readonly<
    Record<
      string,
      { readonly invocations: number; readonly seconds: number; readonly gigabyteSeconds: number }
    >
  >;
  /** Points by hour of the site's clock, in UTC as quotas are: `2026-03-02T09`. */
  readonly pointsByHour: Readonly<Record<string, number>>;
  /** Events that were pushed, done, and failed; and pushes that were refused because there were too many. */
  readonly queues: Readonly<
    Record<
      string,
      {
        readonly pushed: number;
        readonly delivered: number;
        readonly failed: number;
        readonly refused: number;
      }
    >
  >;
}
