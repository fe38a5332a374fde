import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { HELP } from '../host/command-line';
import { USAGE } from '../report-command/report-options';

const ROOT = resolve(__dirname, '../..');
const readme = readFileSync(resolve(ROOT, 'README.md'), 'utf8');
const { scripts, dependencies, devDependencies } = JSON.parse(
  readFileSync(resolve(ROOT, 'package.json'), 'utf8'),
) as Readonly<Record<'scripts' | 'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>;

const all = (pattern: RegExp) => [...readme.matchAll(pattern)].map(([, found = '']) => found);

describe('the README', () => {
  test('names only scripts that exist', () => {
    expect(all(/npm run ([a-z:]+)/g).filter((name) => scripts[name] === undefined)).toEqual([]);
    expect([scripts['start'], scripts['test']]).not.toContain(undefined);
  });

  test('shows only files that exist', () => {
    const files = [
      ...all(/\]\(([^)]+)\)/g),
      'manifest.yml',
      'src/README.md',
      '.ci/run',
      'LICENSE',
      'CHANGELOG.md',
    ];
    expect(files.filter((file) => !existsSync(resolve(ROOT, file)))).toEqual([]);
  });

  test.each([
    ['npm start -- ', HELP],
    ['npm run report -- ', USAGE],
  ])('gives "%s" only options that it knows', (command, help) => {
    const lines = readme.split('\n').filter((line) => line.startsWith(command));
    const options = lines.flatMap((line) => [...line.matchAll(/--[a-z]+/g)].map(([option]) => option));
    expect(lines).not.toHaveLength(0);
    expect(options.filter((option) => !help.includes(option))).toEqual([]);
  });

  test('says of each library, and of no other, why it is here', () => {
    const [, section = ''] = readme.split('## Libraries');
    const named = [...section.matchAll(/^\| `([^`]+)`\s+\| \S.*\|$/gm)].map(([, name]) => name);
    expect(named).toEqual([...Object.keys(dependencies), ...Object.keys(devDependencies)]);
  });
});
