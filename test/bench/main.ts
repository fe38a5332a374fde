import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import type { Bench, BenchResult } from './bench';
import { billBench } from './bill-bench';
import { bundleBench } from './bundle-bench';
import { engineBench } from './engine-bench';
import { forecastBench } from './forecast-bench';
import { manyBench } from './many-bench';
import { reportBench } from './report-bench';
import { scaleBench } from './scale-bench';
import { syncBench } from './sync-bench';
import { whatIfBench } from './what-if-bench';

const BENCHES: readonly Bench[] = [
  billBench,
  bundleBench,
  engineBench,
  forecastBench,
  reportBench,
  manyBench,
  scaleBench,
  syncBench,
  whatIfBench,
];

const machine = () => ({
  node: process.version,
  system: `${process.platform} ${process.arch}`,
  processor: `${cpus()[0]?.model ?? 'unknown'} x ${cpus().length}`,
  memoryGigabytes: Math.round(totalmem() / 2 ** 30),
});

/** `npm run bench [-- <name>] [--json <file>]`. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'string' } },
    allowPositionals: true,
  });
  const unknown = positionals.find((name) => !BENCHES.some((bench) => bench.name === name));
  if (unknown !== undefined)
    throw new Error(
      `No bench is called ${unknown}; there are: ${BENCHES.map(({ name }) => name).join(', ')}.`,
    );
  const chosen = BENCHES.filter(({ name, onRequest }) =>
    positionals.length === 0 ? onRequest !== true : positionals.includes(name),
  );
  console.log(Object.values(machine()).join(', '));
  const results: Record<string, BenchResult> = {};
  for (const bench of chosen) {
    console.log(`\n${bench.name}: ${bench.about}`);
    const result = await bench.run();
    results[bench.name] = result;
    if ('missing' in result) console.log(`  not run, missing: ${result.missing}`);
    else console.table(Object.fromEntries(result.rows.map(({ data, figures }) => [data, figures])));
  }
  if (values.json !== undefined)
    await writeFile(values.json, `${JSON.stringify({ machine: machine(), results }, null, 2)}\n`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
