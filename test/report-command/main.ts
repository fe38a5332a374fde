import { readOptions } from './report-options';

const say = (line: string) => {
  process.stderr.write(`${line}\n`);
};

async function main(): Promise<void> {
  try {
    const options = readOptions(process.argv.slice(2));
    // The app and its site take a second to load: not for an option that is refused.
    const { runReport } = await import('./run-report');
    await runReport(options, say);
  } catch (error) {
    const refused = error instanceof Error && error.name === 'Refused';
    say(
      refused
        ? error.message
        : `The report failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    process.exitCode = 1;
  }
}

void main();
