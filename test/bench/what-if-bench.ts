import { rounded, type Bench, type BenchRow } from './bench';
import { leastOf, repeated, withShippedProgram, type Run } from './shipped-program';

const ITEMS = 5000;
const RUNS = 5;
/** Names in measure-what-if.ts, and what they ask. */
const QUESTIONS = {
  'move-issue': 'move the date of an issue',
  'move-contract': 'move a contract date',
  'move-plan': 'move a planned date',
  join: 'add a person',
  'drop-issue': 'drop an issue',
  'drop-deliverable': 'drop a deliverable',
} as const;

/**
 * A question that is asked again and again, as a hand does that moves a date: one frame of a screen is 16 ms.
 */
export const whatIfBench: Bench = {
  name: 'what-if',
  about:
    `an answer on ${ITEMS.toLocaleString('en-GB')} generated issues, by the code as it ships (bundled, minified), each question in ${RUNS} ` +
    'new processes: the least of the processor times of all threads; of the first answer to somebody, and of the middle one of 40 more, ' +
    'once the project is opened and rehearsed (its first questions are asked while the browser is idle; the longest takes so long)',
  run: () => withShippedProgram('measure-what-if', async (run) => ({ rows: await rowsOf(run) })),
};

async function rowsOf(run: Run): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const [name, asked] of Object.entries(QUESTIONS)) {
    const runs = await repeated(RUNS, () => run(String(ITEMS), name));
    const [parse, open] = [leastOf(runs, 'parse'), leastOf(runs, 'open')];
    const [rehearsal, longest] = [leastOf(runs, 'rehearsal'), leastOf(runs, 'longest')];
    const [first, next] = [leastOf(runs, 'first'), leastOf(runs, 'next')];
    rows.push({
      data: asked,
      figures: {
        milliseconds: rounded(next, 1),
        timesJsonParse: rounded(next / parse),
        firstMilliseconds: rounded(first, 1),
        openMilliseconds: Math.round(open),
        rehearsalMilliseconds: Math.round(rehearsal),
        longestRehearsedMilliseconds: Math.round(longest),
        jsonParseMilliseconds: rounded(parse, 1),
      },
    });
  }
  return rows;
}
