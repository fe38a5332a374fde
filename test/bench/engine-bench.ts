import { benchCriticalPath, benchIndicators } from '../domain/bench/engine-bench';
import { rounded, type Bench } from './bench';

const ITEMS = 100_000;

/** The engine alone on generated issues, against reading them as JSON. */
export const engineBench: Bench = {
  name: 'engine',
  about: `indicators and critical path of ${ITEMS.toLocaleString('en-GB')} generated issues`,
  run: () =>
    Promise.resolve({
      rows: [benchIndicators(ITEMS), benchCriticalPath(ITEMS)].map(({ what, compute, parse, ratio }) => ({
        data: what,
        figures: { milliseconds: Math.round(compute), jsonParseMilliseconds: Math.round(parse), timesJsonParse: rounded(ratio) },
      })),
    }),
};
