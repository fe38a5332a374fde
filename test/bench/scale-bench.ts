import type { Bench, BenchRow } from './bench';
import { measuredInProcess } from './measured-in-process';

/** What the generator makes of so many issues: ten worklogs each. */
const ISSUES = 100_000;
/**
 * Of the 1,024 MB that the function has which reads and computes; the store of the local site lies in the
 * same heap.
 */
const HEAP_MEGABYTES = 900;

/**
 * A project as large as any: read to its end within the platform's limits, and opened from what is stored.
 */
export const scaleBench: Bench = {
  name: 'scale',
  onRequest: true,
  about:
    `a generated project of ${ISSUES.toLocaleString('en')} issues and ten worklogs each, read at 100 ms a call and opened; the site refuses ` +
    'what is beyond Forge’s limits of time and size and Jira’s of load; Jira in a process of its own, memory that of the app’s with the store in it',
  run: async () => ({
    rows: await measuredInProcess<readonly BenchRow[]>('measure-scale.ts', [ISSUES], HEAP_MEGABYTES),
  }),
};
