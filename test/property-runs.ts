import fc from 'fast-check';

/**
 * The one way to fast-check for tests. A run of the suite meets the same cases every time; `PROPERTY_SEED` and `PROPERTY_RUNS` of
 * the environment look further. A property that fails prints its seed and the path to the smallest case found in time.
 */
const { PROPERTY_SEED: seed, PROPERTY_RUNS: runs } = process.env;

fc.configureGlobal({
  seed: seed === undefined ? 20_261_122 : wholeNumber('PROPERTY_SEED', seed),
  numRuns: runsOr(100),
});
if (runs !== undefined) jest.setTimeout(24 * 3_600_000);

/** Jest gives a test up after a minute: the search for the smallest case ends before, so that what failed is told. */
const timeLimit = fc.interruptAfterTimeLimit(50_000, { failOnInterrupt: true });

/** Parameters of a property too dear for the usual number of runs; `PROPERTY_RUNS` overrides it. */
export const runsOf = (usual: number): { readonly numRuns: number; readonly plugins: [] | [typeof timeLimit] } => ({
  numRuns: runsOr(usual),
  plugins: runs === undefined ? [timeLimit] : [],
});

export { fc };

function runsOr(usual: number): number {
  return runs === undefined ? usual : wholeNumber('PROPERTY_RUNS', runs);
}

function wholeNumber(name: string, text: string): number {
  if (!/^-?\d+$/.test(text)) throw new Error(`${name} is no whole number: ${text}`);
  return Number(text);
}
