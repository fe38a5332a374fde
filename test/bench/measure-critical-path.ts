import { linkList } from '../../src/domain/schedule/link-list';
import { networkOf } from '../../src/domain/schedule/network';
import { scheduleNetwork } from '../../src/domain/schedule/schedule-network';
import { processorTime } from './processor-time';

const RUNS = 9;

/**
 * Run by the engine bench in a process of its own: processor times of the critical path of `size` activities
 * with three links each, and of JSON.parse of the same network; of the first run, and the least of the next
 * ones.
 */
function main(size: number): void {
  const activities = Array.from({ length: size }, (_, id) => ({
    id: String(id),
    days: id % 13,
    blocks: [1, 7, 31].map((step) => String(id + step)),
  }));
  const text = JSON.stringify(activities);
  const runs = Array.from({ length: RUNS }, () => {
    const [parse, parsed] = processorTime(() => JSON.parse(text) as typeof activities);
    const [compute] = processorTime(() => scheduleOf(parsed));
    return { parse, compute };
  });
  const [first, ...next] = runs;
  const figures = {
    first: first?.compute,
    firstParse: first?.parse,
    next: Math.min(...next.map(({ compute }) => compute)),
    nextParse: Math.min(...next.map(({ parse }) => parse)),
  };
  process.stdout.write(JSON.stringify(figures));
}

/** What `JSON.parse` left, to dates and floats; links over the end are left out. */
function scheduleOf(
  activities: readonly { readonly days: number; readonly blocks: readonly string[] }[],
): unknown {
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

main(Number(process.argv[2]));
