import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import uncopied from '../uncopied-data.json';

const ROOT = resolve(__dirname, '../..');
const HELPER = 'test/uncopied-data.ts';
const SELF = relative(ROOT, __filename);

interface Source {
  readonly file: string;
  readonly text: string;
}

const sources: readonly Source[] = readdirSync(resolve(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
  .map((name) => ({ file: `test/${name}`, text: readFileSync(resolve(ROOT, 'test', name), 'utf8') }))
  .filter(({ file }) => file !== SELF)
  .sort((one, other) => (one.file < other.file ? -1 : 1));

/** Every use of the one way to skip, with the text of its call. */
const uses = sources
  .filter(({ file }) => file !== HELPER)
  .flatMap(({ file, text }) =>
    [...text.matchAll(/\bdescribeUncopied\(([^)]*)/g)].map(([, call = '']) => ({ file, call })),
  );

describe('on a machine with nothing beside the project', () => {
  test('just these suites skip themselves, each for data that may not be copied', () => {
    const found = uses.map(({ file, call }) => {
      const [, data, name] = /^\s*'([^']+)',\s*'([^']+)'/.exec(call) ?? [];
      return { file, data, name };
    });
    expect(found).toEqual(uncopied.suites);
  });

  test('every data set that may not be copied is needed by one of them, and says why', () => {
    expect([...new Set(uncopied.suites.map(({ data }) => data))].sort()).toEqual(
      Object.keys(uncopied.data).sort(),
    );
    for (const { because } of Object.values(uncopied.data)) expect(because).toMatch(/\w{3}/);
  });

  test('no test is skipped in another way', () => {
    const skipping = /\b(describe|test|it)(\.\w+)*\.(skip|todo|only|failing)\b|\b[xf](describe|it|test)\s*\(/;
    expect(
      sources.filter(({ file, text }) => file !== HELPER && skipping.test(text)).map(({ file }) => file),
    ).toEqual([]);
  });

  test('no test looks beside the project but through the one function that does', () => {
    const looking = /['"`][^'"`\n]*\.\.\/shared\/(data|spec)|['"]shared['"]/;
    const comments = /\/\*[\s\S]*?\*\/|\/\/.*$/gm;
    const found = sources.filter(
      ({ file, text }) => file !== HELPER && looking.test(text.replace(comments, '')),
    );
    expect(found.map(({ file }) => file).filter((file) => !file.startsWith('test/bench/'))).toEqual([]);
  });
});
