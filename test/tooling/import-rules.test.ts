import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** One import that breaks each rule: the rule, the file at fault, what it imports. */
const BREAKS: readonly (readonly [rule: string, file: string, imported: string])[] = [
  [
    'a room of the domain imports none that is built on it',
    'src/domain/calendar/breaks-order.ts',
    '../plan/fine',
  ],
  [
    'a room of the domain imports none that is built on it',
    'src/domain/schedule/breaks-order.ts',
    '../what-if/fine',
  ],
  [
    'a room of the domain imports none that is built on it',
    'src/domain/health/breaks-order.ts',
    '../without-a-place/fine',
  ],
  ['domain imports only itself', 'src/domain/plan/breaks.ts', 'zod'],
  ['domain imports only itself', 'src/domain/money/breaks.ts', '../../report/fine'],
  ['domain imports only itself', 'src/domain/health/breaks.ts', 'date-fns'],
  [
    'domain/calendar imports only the domain and date-fns',
    'src/domain/calendar/breaks.ts',
    'pure-rand/types/RandomGenerator',
  ],
  ['domain imports only itself', 'src/domain/forecast/breaks.ts', 'pure-rand/types/RandomGenerator'],
  ['words import only the domain and the codes of failure', 'src/words/breaks.ts', '../report/fine'],
  ['report imports only the domain, the words and d3', 'src/report/breaks.ts', '../usecases/fine'],
  ['report imports only the domain, the words and d3', 'src/report/chart/breaks.ts', 'node:fs'],
  ['report/png imports only the report, the domain and resvg', 'src/report/png/breaks.ts', 'zod'],
  [
    'contract imports only the domain, the list of languages and Zod',
    'src/contract/breaks.ts',
    '../gateways/fine',
  ],
  ['failure imports only its codes', 'src/failure.ts', './domain/fine'],
  [
    'use cases import only the domain, the words, the report, the contract, failure and util',
    'src/usecases/breaks.ts',
    '@forge/api',
  ],
  [
    'use cases import only the domain, the words, the report, the contract, failure and util',
    'src/usecases/also-breaks.ts',
    '../gateways/fine',
  ],
  [
    'a room of the use cases imports none that is built on it',
    'src/usecases/access/breaks-order.ts',
    '../committees/fine',
  ],
  [
    'gateways import only Forge, Zod, the domain, the contract and failure',
    'src/gateways/breaks.ts',
    '../usecases/fine',
  ],
  ['handlers import only what is in src, Forge and Zod', 'src/handlers/breaks.ts', 'react'],
  [
    'the browser never imports use cases, gateways nor handlers',
    'static/src/project/breaks.ts',
    '../../../src/usecases/fine',
  ],
  [
    'the browser imports only types of the contract',
    'static/src/project/also-breaks.ts',
    '../../../src/contract/fine',
  ],
  ['only static/src/platform.ts imports the bridge', 'static/src/panel/breaks.ts', '@forge/bridge'],
  ['only static/src/ui imports the design system', 'static/src/gadget/breaks.ts', '@atlaskit/tokens'],
  ['what ships never imports what tests it', 'src/handlers/also-breaks.ts', '../../test/host/fine'],
  ['the local site knows of src only the contract', 'test/host/breaks.ts', '../../src/usecases/fine'],
  ['what ships never imports in circles', 'src/usecases/circle-back.ts', './circle'],
  [
    'nor does it import types in circles',
    'src/domain/money/circle-of-types-back.ts',
    'type ./circle-of-types',
  ],
  ['every import is found', 'src/handlers/lost.ts', './nowhere'],
];

/** Files that keep every rule. */
const KEEPS: readonly (readonly [file: string, imported: string | null])[] = [
  ['src/domain/fine.ts', null],
  ['src/domain/plan/fine.ts', '../fine'],
  ['src/domain/what-if/fine.ts', '../plan/fine'],
  ['src/domain/without-a-place/fine.ts', null],
  ['src/report/fine.ts', '../domain/fine'],
  ['src/usecases/fine.ts', '../report/fine'],
  ['src/usecases/committees/fine.ts', '../access/fine'],
  ['src/usecases/access/fine.ts', null],
  ['src/contract/fine.ts', 'zod'],
  ['src/words/fine.ts', '../domain/fine'],
  ['src/gateways/fine.ts', 'zod'],
  ['src/handlers/fine.ts', '../gateways/fine'],
  ['static/src/platform.ts', '@forge/bridge'],
  ['static/src/ui/fine.ts', '@atlaskit/tokens'],
  ['test/host/fine.ts', null],
];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

/** A file that exports what it imports; `type ./file` imports types alone. */
const exporting = (imported: string): string =>
  imported.startsWith('type ')
    ? `export type * from '${imported.slice(5)}';\n`
    : `export * from '${imported}';\n`;

/** Cruises a small tree of files under the project's own rules. */
function violationsOf(
  files: readonly (readonly [file: string, imported: string | null])[],
): readonly Violation[] {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-import-rules-'));
  try {
    for (const [file, imported] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), imported === null ? 'export const fine = 1;\n' : exporting(imported));
    }
    for (const name of ['tsconfig.json', '.dependency-cruiser.cjs'])
      copyFileSync(join(ROOT, name), join(folder, name));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    return cruise(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function cruise(folder: string): readonly Violation[] {
  const program = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const options = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src', 'static', 'test'];
  const output = execFileSync(process.execPath, [program, ...options], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const { summary } = JSON.parse(output) as {
    readonly summary: { readonly violations: readonly Violation[] };
  };
  return summary.violations;
}

describe('the import rules', () => {
  const circles = [
    ['src/usecases/circle.ts', './circle-back'],
    ['src/domain/money/circle-of-types.ts', 'type ./circle-of-types-back'],
  ] as const;
  const violations = violationsOf([
    ...KEEPS,
    ...BREAKS.map(([, file, imported]) => [file, imported] as const),
    ...circles,
  ]);

  test.each(BREAKS)('"%s" refuses that %s imports %s', (rule, file) => {
    expect(violations.filter(({ from }) => from === file).map(({ rule: { name } }) => name)).toContain(rule);
  });

  test.each(KEEPS)('nothing is said of %s', (file) => {
    expect(violations.filter(({ from }) => from === file)).toEqual([]);
  });

  test('every rule is broken once at least', () => {
    const config = jest.requireActual<{ readonly forbidden: readonly { readonly name: string }[] }>(
      join(ROOT, '.dependency-cruiser.cjs'),
    );
    const broken = new Set(BREAKS.map(([rule]) => rule));
    expect(config.forbidden.map(({ name }) => name).filter((name) => !broken.has(name))).toEqual([]);
  });
});
