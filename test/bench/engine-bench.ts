import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rounded, type Bench, type BenchRow } from './bench';
import { largeProject } from './large-project';
import { greatestOf, leastOf, repeated, withShippedProgram } from './shipped-program';

const ITEMS = 100_000;
const PAGE = 1000;
const RUNS = 5;

/** The engine alone on a generated project, against reading it as JSON. */
export const engineBench: Bench = {
  name: 'engine',
  about:
    `indicators and critical path of ${ITEMS.toLocaleString('en-GB')} generated issues, by the code as it ships (bundled, minified), ` +
    `each in ${RUNS} new processes: the least of the processor times of all threads; the greatest peak of memory, as told in measure-engine.ts`,
  run: async () => ({ rows: [await indicatorsRow(), await criticalPathRow()] }),
};

async function indicatorsRow(): Promise<BenchRow> {
  const folder = await mkdtemp(join(tmpdir(), 'jalon-bench-'));
  try {
    await writePages(folder);
    const runs = await withShippedProgram('measure-engine', (run) => repeated(RUNS, () => run(folder)));
    const [compute, parse] = [leastOf(runs, 'compute'), leastOf(runs, 'parse')];
    const [peakMegabytes, parsedMegabytes] = [
      greatestOf(runs, 'peakMegabytes'),
      leastOf(runs, 'parsedMegabytes'),
    ];
    return {
      data: `all indicators of ${ITEMS} items with ${ITEMS * 10} worklogs, first call`,
      figures: {
        milliseconds: Math.round(compute),
        jsonParseMilliseconds: Math.round(parse),
        timesJsonParse: rounded(compute / parse),
        peakMegabytes,
        parsedMegabytes,
        peakTimesParsed: rounded(peakMegabytes / parsedMegabytes),
      },
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function writePages(folder: string): Promise<void> {
  const { issues, ...project } = largeProject(ITEMS);
  await writeFile(join(folder, 'project.json'), JSON.stringify(project));
  for (let first = 0; first < issues.length; first += PAGE)
    await writeFile(join(folder, `issues-${first}.json`), JSON.stringify(issues.slice(first, first + PAGE)));
}

async function criticalPathRow(): Promise<BenchRow> {
  const runs = await withShippedProgram('measure-critical-path', (run) =>
    repeated(RUNS, () => run(String(ITEMS))),
  );
  const [first, firstParse] = [leastOf(runs, 'first'), leastOf(runs, 'firstParse')];
  const [next, nextParse] = [leastOf(runs, 'next'), leastOf(runs, 'nextParse')];
  return {
    data: `critical path of ${ITEMS} activities with ${ITEMS * 3} links`,
    figures: {
      milliseconds: Math.round(next),
      jsonParseMilliseconds: Math.round(nextParse),
      timesJsonParse: rounded(next / nextParse),
      firstMilliseconds: Math.round(first),
      firstTimesJsonParse: rounded(first / firstParse),
    },
  };
}
