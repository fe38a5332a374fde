import { benchCriticalPath, benchIndicators } from './engine-bench';

/** `npx tsx test/domain/bench/run.ts [items]`: figures of the engine as ratios within one run. */
const items = Number(process.argv[2] ?? 100_000);
for (const bench of [benchIndicators(items), benchCriticalPath(items)])
  console.info(`${bench.what}: ${bench.compute.toFixed(0)} ms / ${bench.parse.toFixed(0)} ms = ${bench.ratio.toFixed(2)}`);
