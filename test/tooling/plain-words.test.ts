import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as ts from 'typescript';

/**
 * Words that leave the code, and what to write instead: the column _to leave_ of the glossary, as far as a
 * word alone says it.
 */
const INSTEAD: Readonly<Record<string, string>> = {
  told: 'formatted, or a noun for what it is',
  tell: 'format, say or show',
  tells: 'formats, says or shows',
  'at hand': 'cached, or given',
  apart: 'drift, separate, or away from',
  lately: 'recently',
  stamp: 'result version',
  stamped: 'versioned',
  shelf: 'generation',
  shelves: 'generations',
  landing: 'estimate at completion',
  pace: 'velocity of work, rate limiter of calls',
  'begun ahead': 'prefetched',
};

/** Of comments alone: names may have them. */
const INSTEAD_IN_COMMENTS: Readonly<Record<string, string>> = {
  stands: 'is',
  beside: 'with, next to, outside',
};

/**
 * How often each word is still there, by folder. It may only shrink: `TIGHTEN=1` writes what is there now.
 */
const LEFT = 'test/tooling/plain-words-left.json';
type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The words of a name: `readInitialState` is `read initial state`. */
const wordsOf = (name: string): string =>
  name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])|_|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ').toLowerCase();

const findAll = (text: string, words: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(words).flatMap((word) => [...text.matchAll(new RegExp(`\\b${word}\\b`, 'g'))].map(() => word));

/** Every comment of a file, once. */
function commentsOf(source: ts.SourceFile): readonly string[] {
  const { text } = source;
  const found = new Map<number, string>();
  const visit = (node: ts.Node): void => {
    const ranges = [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
    ];
    for (const { pos, end } of ranges) found.set(pos, text.slice(pos, end));
    for (const child of node.getChildren(source)) visit(child);
  };
  visit(source);
  return [...found.values()];
}

/** Words that a file should not have, in its names and comments; what is in quotes is what users read. */
function foundIn(file: string): readonly string[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true, kind);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.push(...findAll(wordsOf(node.text), INSTEAD));
    ts.forEachChild(node, visit);
  };
  visit(source);
  const comments = commentsOf(source).map((comment) =>
    comment.toLowerCase().replaceAll(/\s*\n\s*\*?\s*/g, ' '),
  );
  return [
    ...found,
    ...comments.flatMap((comment) => findAll(comment, { ...INSTEAD, ...INSTEAD_IN_COMMENTS })),
  ];
}

function counted(files: readonly string[]): Counts {
  const counts: Record<string, Record<string, number>> = {};
  for (const file of files) {
    for (const word of foundIn(file)) {
      const folder = (counts[dirname(file)] ??= {});
      folder[word] = (folder[word] ?? 0) + 1;
    }
  }
  return counts;
}

/** Folder and word of every count that is larger in one than in the other. */
const largerIn = (one: Counts, other: Counts): readonly string[] =>
  Object.entries(one).flatMap(([folder, words]) =>
    Object.entries(words).flatMap(([word, count]) => {
      const instead = { ...INSTEAD, ...INSTEAD_IN_COMMENTS }[word] ?? '';
      const before = other[folder]?.[word] ?? 0;
      return count > before
        ? [`${folder}: “${word}” ${String(before)} → ${String(count)}; write: ${instead}`]
        : [];
    }),
  );

const files = ['src', 'static', 'test'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/(^|\/)(node_modules|dist)\//.test(name))
    .map((name) => join(folder, name)),
);
const sorted = (counts: Counts): string =>
  `${JSON.stringify(
    Object.fromEntries(
      Object.entries(counts)
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([folder, words]) => [folder, Object.fromEntries(Object.entries(words).toSorted())]),
    ),
    null,
    2,
  )}\n`;

describe('names and comments are in plain words', () => {
  const now = counted(files);
  if (process.env['TIGHTEN'] === '1') writeFileSync(LEFT, sorted(now));
  const left = JSON.parse(readFileSync(LEFT, 'utf8')) as Counts;

  test('none of the words that leave is used once more', () => {
    expect(files.length).toBeGreaterThan(900);
    expect(largerIn(now, left)).toEqual([]);
  });

  test('what left does not come back: TIGHTEN=1 writes the smaller counts', () => {
    expect(largerIn(left, now)).toEqual([]);
  });
});

describe('the search', () => {
  let folder = '';
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'plain-words-'))));
  afterAll(() => rmSync(folder, { recursive: true }));
  const found = (text: string): readonly string[] => {
    const file = join(folder, 'planted.ts');
    writeFileSync(file, text);
    return foundIn(file);
  };
  const camel = (word: string): string =>
    word.replaceAll(/ ([a-z])/g, (_, letter: string) => letter.toUpperCase());

  test.each(Object.keys(INSTEAD))('sees %s in a name, of a variable, a property and a function', (word) => {
    const name = camel(word);
    const capital = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
    expect(
      found(`const ${name} = { ${name}Of: 1, the${capital}: 2 };\nfunction ${name}Text() { return 0; }`),
    ).toEqual(Array.from({ length: 4 }, () => word));
  });

  test.each(Object.keys({ ...INSTEAD, ...INSTEAD_IN_COMMENTS }))(
    'sees %s in a comment, of a line and over lines',
    (word) => {
      expect(
        found(
          `// It is ${word}.\nconst a = 1;\n/**\n * It is\n * ${word.replace(' ', '\n * ')} there.\n */\nconst b = 2;`,
        ),
      ).toEqual(Array.from({ length: 2 }, () => word));
    },
  );

  test('leaves what users read, and words that only contain one', () => {
    expect(
      found(
        "const a = 'it was told lately'; const b = `landing ${a}`; const space = 1; const tellers = { intelligent: 1 };",
      ),
    ).toEqual([]);
  });
});

describe('the glossary', () => {
  const glossary = readFileSync('src/GLOSSARY.md', 'utf8').toLowerCase();

  test.each(
    Object.keys({ ...INSTEAD, ...INSTEAD_IN_COMMENTS }).filter(
      (word) => !['tells', 'stamped', 'shelves'].includes(word),
    ),
  )('names %s as a word to leave', (word) => expect(glossary).toContain(word));
});
