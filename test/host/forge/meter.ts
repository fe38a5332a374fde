import type { Meter, MeterSnapshot } from '../seams/meter';

type CountsOf<Kind extends keyof MeterSnapshot> = MeterSnapshot[Kind][string];

/** Counts since the start, or since the last `reset`; `now` is the site's clock. */
export function createMeter(now: () => number): Meter {
  const rest = new Map<string, CountsOf<'rest'>>();
  const kvs = new Map<string, CountsOf<'kvs'>>();
  const functions = new Map<string, CountsOf<'functions'>>();
  const points = new Map<string, number>();
  const queues = new Map<string, CountsOf<'queues'>>();
  return {
    rest: (product, operation, cost, status) => {
      add(rest, `${product} ${operation}`, { calls: 1, points: cost, errors: status >= 400 ? 1 : 0 });
      const hour = new Date(now()).toISOString().slice(0, 13);
      points.set(hour, (points.get(hour) ?? 0) + cost);
    },
    kvs: (operation, readBytes, writtenBytes) => add(kvs, operation, { calls: 1, readBytes, writtenBytes }),
    invocation: (functionKey, milliseconds, memoryMegabytes) => {
      const seconds = milliseconds / 1000;
      add(functions, functionKey, {
        invocations: 1,
        seconds,
        gigabyteSeconds: (seconds * memoryMegabytes) / 1024,
      });
    },
    queueEvent: (queue, outcome) =>
      add(queues, queue, { pushed: 0, delivered: 0, failed: 0, refused: 0, [outcome]: 1 }),
    snapshot: () => ({
      rest: Object.fromEntries(rest),
      kvs: Object.fromEntries(kvs),
      functions: Object.fromEntries(functions),
      queues: Object.fromEntries(queues),
      pointsByHour: Object.fromEntries(points),
    }),
    reset: () => [rest, kvs, functions, queues, points].forEach((counted) => counted.clear()),
  };
}

function add<Counts extends object>(counted: Map<string, Counts>, name: string, amounts: Counts): void {
  const before: Partial<Record<string, number>> = { ...counted.get(name) };
  const sums = Object.entries<number>(amounts as Record<string, number>).map(([unit, n]) => [
    unit,
    (before[unit] ?? 0) + n,
  ]);
  counted.set(name, Object.fromEntries(sums) as Counts);
}
