import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const FOLDER = 'src/decisions';
const INDEX = `${FOLDER}/README.md`;
/** A decision is read on one screen. */
const [MOST_LINES, LONGEST_LINE] = [60, 110];

const textOf = (file: string): string => readFileSync(resolve(ROOT, file), 'utf8');
const isThere = (file: string): boolean => existsSync(resolve(ROOT, file));
const decisions = readdirSync(resolve(ROOT, FOLDER)).filter((name) => name !== 'README.md');
const titleOf = (name: string): string => /^# (.+)\n/.exec(textOf(join(FOLDER, name)))?.[1] ?? '';
const numberOf = (name: string): string => name.slice(0, 4);

/** What a text lacks of the form of a decision. */
function lackingIn(text: string): readonly string[] {
  const lines = text.trimEnd().split('\n');
  const [title = '', , status = ''] = lines;
  const day = /^Status: in force since (\d{4}-\d{2}-\d{2})$/.exec(status)?.[1] ?? '';
  const [, ...parts] = text.split(/^## /m);
  const headings = parts.map((part) => part.slice(0, part.indexOf('\n')));
  const asked = [
    ['a title on the first line', /^# \S.*[^.]$/.test(title)],
    ['a status with a day on the third line', !Number.isNaN(Date.parse(day))],
    ['the headings Context, Decision, Consequences', headings.join() === 'Context,Decision,Consequences'],
    ['words under each heading', parts.every((part) => part.trim().includes('\n'))],
    [`at most ${MOST_LINES} lines`, lines.length <= MOST_LINES],
    [
      `at most ${LONGEST_LINE} characters a line`,
      lines.every((line) => Array.from(line).length <= LONGEST_LINE),
    ],
  ] as const;
  return asked.flatMap(([what, isSo]) => (isSo ? [] : [what]));
}

describe('a decision', () => {
  test.each(decisions)('%s has the form of one', (name) => {
    expect(lackingIn(textOf(join(FOLDER, name)))).toEqual([]);
  });

  test('has a number of four digits that no other one has', () => {
    expect(decisions.filter((name) => !/^\d{4}-[a-z0-9-]+[.]md$/.test(name))).toEqual([]);
    expect(new Set(decisions.map(numberOf)).size).toBe(decisions.length);
  });
});

describe('the index of decisions', () => {
  const [listed = '', replaced = ''] = textOf(INDEX).split('## Replaced');

  test('names each decision once, by its number and title, and nothing else', () => {
    const entries = listed.split('\n').filter((line) => line.startsWith('- '));
    const expected = decisions.map((name) => `- ${numberOf(name)} [${titleOf(name)}](${name})`);
    expect(entries.toSorted()).toEqual(expected.toSorted());
  });

  test('says of no decision that is in force that it was replaced', () => {
    const gone = [...replaced.matchAll(/^- (\d{4}) /gm)].map(([, number]) => number);
    expect(gone).not.toHaveLength(0);
    expect(decisions.filter((name) => gone.includes(numberOf(name)))).toEqual([]);
  });
});

describe('what is written about the house', () => {
  const documents = [
    'src/README.md',
    'src/GLOSSARY.md',
    INDEX,
    ...decisions.map((name) => join(FOLDER, name)),
  ];

  test.each(documents)('%s links only to files that are there', (file) => {
    const links = [...textOf(file).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link);
    const within = links.filter((link) => !/^https?:/.test(link));
    expect(within.filter((link) => !isThere(join(dirname(file), link)))).toEqual([]);
  });

  test('src/README.md names only paths that are there', () => {
    const named = [...textOf('src/README.md').matchAll(/`([\w.-]+(?:\/[\w.-]+)*\/?)`/g)].map(
      ([, name = '']) => name,
    );
    const paths = named.filter((name) => name.includes('/') || /[.](cjs|md|mjs|ts|tsx|yml)$/.test(name));
    expect(paths.length).toBeGreaterThan(50);
    expect(
      paths.filter((path) => !isThere(/^(static|test)\/|^[.]/.test(path) ? path : join('src', path))),
    ).toEqual([]);
  });

  test('the glossary has each word once, in the order of the alphabet, with its meaning', () => {
    const rows = [...textOf('src/GLOSSARY.md').matchAll(/^\| ([^|]+) \| ([^|]*) \| ([^|]*) \|/gm)].slice(1);
    const words = rows
      .map(([, word = '']) => word.trim().toLowerCase())
      .filter((word) => !word.startsWith('---'));
    expect(words.length).toBeGreaterThan(40);
    expect(words).toEqual([...new Set(words)].toSorted());
    expect(rows.filter(([, , , meaning = '']) => meaning.trim() === '')).toEqual([]);
  });
});
