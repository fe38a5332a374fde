import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../../src');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);
const textOf = (name: string): string => readFileSync(join(root, name), 'utf8');

test('every kind of value that leaves through the gate is among those of the law on money', () => {
  const kinds = sources.flatMap((name) =>
    [...textOf(name).matchAll(/export const ([A-Z_]+): Fields</g)].map(([, kind]) => kind),
  );
  const law = readFileSync(join(__dirname, 'money-law.test.ts'), 'utf8');
  expect(kinds.length).toBeGreaterThan(5);
  expect(kinds.filter((kind) => !law.includes(`seenBy(by, ${String(kind)},`))).toEqual([]);
});

test('money is hidden in the access room alone', () => {
  const hiders = sources.filter((name) => /unknown\('hidden'\)/.test(textOf(name)));
  expect(hiders.filter((name) => !name.startsWith('domain/access/')).sort()).toEqual([
    'domain/risk/project-risks.ts',
    'report/committee-page/page-figures.ts',
  ]);
});
