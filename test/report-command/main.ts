import { readOptions } from './report-options';
import { runReport } from './run-report';

const say = (line: string) => {
  process.stderr.write(`${line}\n`);
};

async function main(): Promise<void> {
  try {
    await runReport(readOptions(process.argv.slice(2)), say);
  } catch (error) {
    const refused = error instanceof Error && error.name === 'Refused';
    say(
      refused ? error.message : `The report failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    process.exitCode = 1;
  }
}

void main();
