import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';
import { LOCALES, localeRow } from '../../src/words/locales';
import { countedIn } from '../../src/words/plural';
import { messagesFor } from '../../src/words/messages';

const WORDS = 'src/words';

/** Files of the product that may name a language, with the reason. */
const NAMES_ONE: Readonly<Record<string, string>> = {
  'src/domain/calendar/day-in-zone.ts': 'Intl, asked for digits that a machine reads',
  'src/domain/money/currency-digits.ts': 'Intl, asked for the digits of a currency',
  'src/domain/plan/propose-outcome.ts': 'an ending of words, and no language',
  'static/src/form/entry.ts': 'Intl, asked for the digits of a currency',
};

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

/** Texts of a file that name a language, by themselves or in a tag such as `fr-FR`. */
function namedIn(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteral(node) &&
      LOCALES.some((locale) => node.text === locale || node.text.startsWith(`${locale}-`))
    ) {
      found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('it.tsx', text, ts.ScriptTarget.ES2022, true));
  return found;
}

describe('a language is a row, a folder and a line', () => {
  test('nothing outside the words names one', () => {
    const files = [...filesOf('src'), ...filesOf('static/src')].filter((file) => !file.startsWith(WORDS));
    expect(files.length).toBeGreaterThan(300);
    const naming = files.filter((file) => namedIn(readFileSync(file, 'utf8')).length > 0);
    expect(naming.toSorted()).toEqual(Object.keys(NAMES_ONE).toSorted());
  });

  test.each([["locale === 'fr' ? a : b"], ["z.enum(['fr', 'en'])"], ["new Intl.NumberFormat('fr-FR')"]])(
    'it is seen where something does: %s',
    (text) => expect(namedIn(text)).not.toEqual([]),
  );

  test.each(LOCALES)('%s has the rooms of English, each with a text of the same name', async (locale) => {
    const rooms = (of: string): readonly string[] => readdirSync(join(WORDS, of)).toSorted();
    expect(rooms(locale)).toEqual(rooms('en'));
    for (const room of rooms('en')) {
      const theirs = (await import(`../../src/words/${locale}/${room}`)) as object;
      const english = (await import(`../../src/words/en/${room}`)) as object;
      expect(Object.keys(theirs)).toEqual(Object.keys(english));
    }
  });

  test('each version of the method says as much in each', () => {
    const [first, ...others] = LOCALES.map((locale) => Object.entries(messagesFor(locale).methodChanges));
    for (const other of others) {
      expect(other.map(([version, changes]) => [version, changes.length])).toEqual(
        first?.map(([version, changes]) => [version, changes.length]),
      );
    }
    for (const [, changes] of others.flat())
      for (const change of changes) expect(change).toMatch(/^\p{Lu}.*\.$/u);
  });
});

const ENGLISH = "export const room = { title: 'Risks', open: (count: number) => `${count} open` };";

/** French rooms, and what the compiler says of each against the English one; null: nothing. */
const FRENCH = {
  complete: ["{ title: 'Risques', open: (count) => `${count} ouverts` }", null],
  'without a key': ["{ title: 'Risques' }", /'open' is missing/],
  'with a key that is not English': [
    "{ title: 'Risques', open: () => '', closed: 'Clos' }",
    /'closed' does not exist/,
  ],
  'with a value of another kind': ["{ title: 'Risques', open: (count: string) => count }", /not assignable/],
} as const;

/** Faults that the compiler finds in each of the French rooms, by its name. */
function faultsByRoom(): Readonly<Record<string, string>> {
  const head = `import type { Texts } from '${join(process.cwd(), WORDS, 'texts')}';\nimport type { room } from './en';\n`;
  const files = new Map([['/en.ts', ENGLISH]]);
  for (const [name, [text]] of Object.entries(FRENCH)) {
    files.set(`/${name}.ts`, `${head}export const fr: Texts<typeof room> = ${text};`);
  }
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.getSourceFile = (name, target, ...rest) => {
    const text = files.get(name);
    return text === undefined
      ? getSourceFile(name, target, ...rest)
      : ts.createSourceFile(name, text, target);
  };
  const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([...files.keys()], options, host));
  const said = (room: string): string =>
    diagnostics
      .filter(({ file }) => file?.fileName === `/${room}.ts`)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
      .join(' ');
  return Object.fromEntries(Object.keys(FRENCH).map((room) => [room, said(room)]));
}

describe('French is checked against English: a room', () => {
  const faults = faultsByRoom();

  test.each(Object.entries(FRENCH))('%s', (room, [, fault]) => {
    if (fault === null) expect(faults[room]).toBe('');
    else expect(faults[room]).toMatch(fault);
  });
});

describe('a number has the form of its language', () => {
  test.each([
    ['fr', 0, 'one'],
    ['fr', 1, 'one'],
    ['fr', 1.5, 'one'],
    ['fr', 2, 'other'],
    ['fr', 1_000_000, 'other'],
    ['en', 0, 'other'],
    ['en', 1, 'one'],
    ['en', 2, 'other'],
  ] as const)('%s: %d is %s', (locale, count, form) => {
    expect(countedIn(localeRow(locale))(count, { one: 'one', other: 'other' })).toBe(form);
  });

  test('a language of more forms uses them', () => {
    const counted = countedIn({ ...localeRow('en'), tag: 'pl' });
    const forms = { one: 'plik', few: 'pliki', other: 'plików' };
    expect([1, 2, 5].map((count) => counted(count, forms))).toEqual(['plik', 'pliki', 'plików']);
  });
});
