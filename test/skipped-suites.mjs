// Tells what a run without anything beside the project skipped, and fails where that is not what
// `uncopied-data.json` lists:
//   node test/skipped-suites.mjs <what jest --json wrote>
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const { suites } = read(resolve(ROOT, 'test/uncopied-data.json'));
const skipped = read(process.argv[2]).testResults.flatMap(({ name, assertionResults }) =>
  assertionResults
    .filter(({ status }) => status === 'pending' || status === 'todo' || status === 'disabled')
    .map(({ fullName }) => ({ file: relative(ROOT, name), fullName })),
);
for (const { file, fullName } of skipped) console.log(`Skipped in ${file}: ${fullName}`);

const asListed = (one) =>
  suites.some(({ file, name }) => file === one.file && one.fullName.startsWith(`${name} (skipped, as `));
const wrong = [
  ...skipped
    .filter((one) => !asListed(one))
    .map(({ file, fullName }) => `${file}: ${fullName} is skipped and not listed`),
  ...suites
    .filter(({ file, name }) => !skipped.some((one) => one.file === file && one.fullName.startsWith(name)))
    .map(({ file, name }) => `${file}: ${name} is listed and was not skipped`),
];
for (const line of wrong) console.error(line);
process.exitCode = wrong.length === 0 ? 0 : 1;
