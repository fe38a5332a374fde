import fc from 'fast-check';

/**
 * The one way to fast-check for tests. A run of the suite meets the same cases every time; `PROPERTY_SEED`
 * and `PROPERTY_RUNS` of the environment look further (`npm run test:properties`), `PROPERTY_TIMES` so many
 * times as far as usual (`npm run test:long`). A property that fails prints its seed and the path to the
 * smallest case found in time; with both, `PROPERTY_PATH` goes straight to that case and no further.
 */
const { PROPERTY_SEED: seed, PROPERTY_RUNS: runs, PROPERTY_TIMES: times, PROPERTY_PATH: path } = process.env;
const isLong = runs !== undefined || times !== undefined;

fc.configureGlobal({
  seed: seed === undefined ? 20_261_122 : wholeNumber('PROPERTY_SEED', seed),
  numRuns: runsOr(100),
});
const A_DAY = 24 * 3_600_000;
if (isLong) jest.setTimeout(A_DAY);

/**
 * How long a test of properties may take, in milliseconds: so long in the usual run, without a bound that
 * matters in a longer one.
 */
export const patience = (usual: number): number => (isLong ? A_DAY : usual);

interface Runs {
  readonly numRuns: number;
  readonly plugins: [] | [ReturnType<typeof fc.interruptAfterTimeLimit>];
  readonly path?: string;
  readonly endOnFailure?: true;
}

/**
 * Parameters of a property too dear for the usual number of runs; `PROPERTY_RUNS` overrides it,
 * `PROPERTY_TIMES` multiplies it. The search for the smallest case ends after so many seconds, before Jest
 * gives the test up, so that what failed is told.
 */
export const runsOf = (usual: number, seconds = 200): Runs => ({
  numRuns: runsOr(usual),
  plugins: isLong ? [] : [fc.interruptAfterTimeLimit(seconds * 1000, { failOnInterrupt: true })],
  ...(path === undefined ? {} : { path, endOnFailure: true }),
});

/** Of cases that are counted out, so many in the usual run, spread evenly; all of them in a longer one. */
export function someOf<T>(cases: readonly T[], usual: number): readonly T[] {
  const step = isLong ? 1 : Math.max(1, Math.ceil(cases.length / usual));
  return cases.filter((_, at) => at % step === 0);
}

/** Of cases that are all known, a tenth by the seed; all of them in a long run. */
export function tenthOf<T>(cases: readonly T[]): readonly T[] {
  if (isLong) return cases;
  const size = Math.ceil(cases.length / 10);
  const ranks = fc.shuffledSubarray([...cases.keys()], { minLength: size, maxLength: size });
  return (fc.sample(ranks, 1)[0] ?? []).map((rank) => cases[rank] as T);
}

export { fc };

function runsOr(usual: number): number {
  if (runs !== undefined) return wholeNumber('PROPERTY_RUNS', runs);
  return times === undefined ? usual : usual * wholeNumber('PROPERTY_TIMES', times);
}

function wholeNumber(name: string, text: string): number {
  if (!/^-?\d+$/.test(text)) throw new Error(`${name} is no whole number: ${text}`);
  return Number(text);
}
