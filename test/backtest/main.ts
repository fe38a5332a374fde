import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { backtest, type Backtest } from './backtest';
import { readRecordedProject, RECORD } from './read-input';
import { percent, tableOf } from './outcome-table';

function print({ project, projectEnded, subjects, finish, cost, refusals }: Backtest): void {
  console.log(
    `${project}: ${projectEnded ? 'ended' : 'not ended on the last day of the record'}; forecast: ${subjects.join(', ') || 'nothing has ended'}`,
  );
  console.log('\nFinish, at each month end (error in working days)');
  console.table(tableOf(finish, (days) => days.toFixed(1)));
  if (Object.keys(cost).length === 0)
    console.log('\nFinal cost: none is known, so none is held against a forecast');
  else {
    console.log('\nFinal cost, at each month end (error as a share of the actual cost)');
    console.table(tableOf(cost, percent));
  }
  const reasons = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .map(([reason, count]) => `${reason} ${count}`)
      .join(', ') || 'none';
  console.log(
    `\nThe simulation was refused: finish ${reasons(refusals.finish)}; cost ${reasons(refusals.cost)}`,
  );
}

/** `npm run backtest [-- --data <folder>] [--project <KEY>] [--json <file>]`. */
async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { data: text, project: text, json: text } });
  const result = backtest(await readRecordedProject(values.data ?? RECORD, values.project?.toUpperCase()));
  print(result);
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(result, null, 2)}\n`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
