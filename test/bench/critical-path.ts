import { linkList } from '../../src/domain/schedule/link-list';
import { networkOf } from '../../src/domain/schedule/network';
import { scheduleNetwork } from '../../src/domain/schedule/schedule-network';

/** Times of one run, in milliseconds, and their ratio: machines differ, ratios within one run less so. */
export interface EngineBench {
  readonly what: string;
  readonly parse: number;
  readonly compute: number;
  readonly ratio: number;
}

/** Critical path of `size` activities with three links each, against JSON.parse of the same network. */
export function benchCriticalPath(size: number): EngineBench {
  const activities = Array.from({ length: size }, (_, id) => ({
    id: String(id),
    days: id % 13,
    blocks: [1, 7, 31].map((step) => String(id + step)),
  }));
  const text = JSON.stringify(activities);
  const runs = Array.from({ length: 9 }, () => {
    const [parse, parsed] = timed(() => JSON.parse(text) as typeof activities);
    const [compute] = timed(() => scheduleOf(parsed));
    return { parse, compute };
  });
  const parse = middle(runs.map((run) => run.parse));
  const compute = middle(runs.map((run) => run.compute));
  return {
    what: `${String(size)} activities, ${String(size * 3)} links: critical path / JSON.parse`,
    parse,
    compute,
    ratio: compute / parse,
  };
}

/** What `JSON.parse` left, to dates and floats; links over the end are left out. */
function scheduleOf(activities: readonly { readonly days: number; readonly blocks: readonly string[] }[]): unknown {
  const links = linkList();
  for (let from = 0; from < activities.length; from += 1)
    for (const id of activities[from]?.blocks ?? []) {
      const to = Number(id);
      if (to < activities.length) links.add(from, to);
    }
  const network = networkOf(activities.length, links.before(), links.after());
  return scheduleNetwork(
    network,
    activities.map(({ days }) => days),
  );
}

/** One measurement of a few is a matter of luck; the middle one is not. */
function middle(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[times.length >> 1] ?? 0;
}

function timed<T>(task: () => T): readonly [number, T] {
  const start = performance.now();
  const value = task();
  return [performance.now() - start, value];
}
