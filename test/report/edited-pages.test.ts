import { fc, runsOf, someOf } from '../property-runs';
import type { AdfDocument, AdfNode } from '../../src/report/adf/adf';
import { committeePage } from '../../src/report/committee-page/committee-page';
import type { Generations } from '../../src/report/committee-page/generated-parts';
import { plainText } from '../../src/report/committee-page/plain-text';
import {
  generationOf,
  keepTextBlocks,
  type KeptTextBlocks,
} from '../../src/report/committee-page/text-blocks';
import { LOCALES, type Locale } from '../../src/words/locales';
import { messagesFor } from '../../src/words/messages';
import { TEXT_BLOCKS } from '../../src/report/committee-page/part-ids';
import { PAGE_EDITS } from './page-edits';
import { PAGE_OPTIONS } from './page-options';
import { RICH } from './sample-results';

const later = (figure: number): number =>
  Number.isInteger(figure) && Math.abs(figure) > 1 ? figure + 31 : figure * 0.83;

/** The same project a month later: every figure is another one. */
const LATER = moved(RICH) as typeof RICH;

function moved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(moved);
  if (typeof value !== 'object' || value === null) return value;
  const known = value as { readonly known?: unknown; readonly value?: unknown };
  if (known.known === true && typeof known.value === 'number') return { ...value, value: later(known.value) };
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, moved(one)]));
}

const pageOf = (result: typeof RICH, locale: Locale, textBlocks: KeptTextBlocks | null = null): AdfDocument =>
  committeePage(result, { ...PAGE_OPTIONS, locale, textBlocks });
const BEFORE = { fr: pageOf(RICH, 'fr'), en: pageOf(RICH, 'en') };
const CLEAN = { fr: pageOf(LATER, 'fr'), en: pageOf(LATER, 'en') };
/** What the app's records say when the page is written again: what stood there, and what is about to. */
const generated = (...pages: readonly AdfDocument[]): Generations => ({
  parts: pages.map(generationOf),
  fingerprints: [],
});

/** Texts that a reader takes in at a look: of paragraphs, headings, and what stands in cells and lists. */
const linesOf = (node: AdfNode): readonly string[] =>
  ['paragraph', 'heading', 'caption', 'taskItem', 'decisionItem'].includes(node.type)
    ? [plainText(node)]
    : (node.content ?? []).flatMap(linesOf);
const hasFigure = (text: string): boolean => /(^|[\s(«“])[+−-]?\d/.test(text);
/** Three words in a row that tell a figure. */
const figuresIn = (lines: readonly string[]): readonly string[] =>
  lines
    .flatMap((line) => {
      const words = line.split(' ');
      return words.length < 4 ? [line] : words.slice(2).map((_, at) => words.slice(at, at + 3).join(' '));
    })
    .filter(hasFigure);

/** The page without what stands below the label that says from which version it is. */
function unlabelled(page: AdfDocument): readonly AdfNode[] {
  const labels = LOCALES.map((locale) => evened(messagesFor(locale).page.rescued));
  const from = page.content.findIndex((node) => labels.includes(plainText(node)));
  const to = page.content.findIndex(
    (node, at) => at > from && node.type === 'heading' && isAnnex(plainText(node)),
  );
  return from < 0 ? page.content : [...page.content.slice(0, from), ...page.content.slice(to)];
}
const isAnnex = (text: string): boolean =>
  LOCALES.some((locale) => messagesFor(locale).page.section.annexes === text);

/**
 * Figures of the page before that stand there, unlabelled, and are none of the figures of the page of today.
 */
function oldFigures(page: AdfDocument, before: AdfDocument, clean: AdfDocument): readonly string[] {
  const now = new Set(figuresIn(clean.content.flatMap(linesOf)));
  const old = new Set(figuresIn(before.content.flatMap(linesOf)).filter((figure) => !now.has(figure)));
  return figuresIn(unlabelled(page).flatMap(linesOf)).filter((figure) => old.has(figure));
}

/** As plain text is: white space evened out. */
const evened = (text: string): string => text.replace(/\s+/g, ' ').trim();

const countOf = (texts: readonly string[], text: string): number =>
  texts.filter((one) => one === text).length;

/** Parts of the app that stand there more or less often than on a page that nobody touched. */
function miscounted(page: AdfDocument, clean: AdfDocument): readonly string[] {
  const texts = unlabelled(page).map(plainText);
  const parts = [...new Set(clean.content.map(plainText))].filter((text) => text.length > 20);
  const hints = TEXT_BLOCKS.flatMap((id) =>
    LOCALES.map((locale) => evened(messagesFor(locale).page.block[id].hint)),
  );
  const hintless = parts.filter((text) => !hints.includes(text) && !isPlaceholderText(text));
  return [
    ...hintless.filter((text) => countOf(texts, text) !== countOf(clean.content.map(plainText), text)),
    ...hints.filter((text) => countOf(texts, text) > 1),
  ];
}

/** Tables to fill stand only where nobody filled them. */
const isPlaceholderText = (text: string): boolean =>
  TEXT_BLOCKS.some((id) =>
    LOCALES.some((locale) => evened(messagesFor(locale).page.block[id].columns.join(' ')) === text),
  );

const edits = fc.array(
  fc.tuple(
    fc.constantFrom(...Object.keys(PAGE_EDITS)),
    fc.array(fc.nat(9_999), { minLength: 8, maxLength: 8 }),
  ),
  {
    minLength: 1,
    maxLength: 5,
  },
);

/** A page as people left it, with the words that they typed. */
function edited(page: AdfDocument, made: readonly (readonly [string, readonly number[]])[]) {
  const words: string[] = [];
  const word = (): string => {
    words.push(`zz${String(words.length + 100)}zz`);
    return words.at(-1) ?? '';
  };
  let left = page;
  for (const [kind, draws] of made) {
    let at = 0;
    const draw = (below: number): number => (draws[at++ % draws.length] ?? 0) % below;
    left = PAGE_EDITS[kind]?.(left, { draw, word }) ?? left;
  }
  return { page: left, words: words.filter((text) => JSON.stringify(left).includes(text)) };
}

/**
 * Tables of the app that stand below the label: of an old table the cells that people changed are kept, and
 * no more.
 */
function wholeTables(page: AdfDocument, before: AdfDocument): readonly string[] {
  const open = new Set(unlabelled(page));
  const heads = (nodes: readonly AdfNode[]): readonly string[] =>
    nodes.flatMap((node) =>
      node.type === 'table' ? [plainText(node.content?.[0] ?? node)] : heads(node.content ?? []),
    );
  const own = new Set(heads(before.content));
  return heads(page.content.filter((node) => !open.has(node))).filter((head) => own.has(head));
}

/** What must hold of a page that people left, once it is written again, and once more. */
function expectLaws(page: AdfDocument, words: readonly string[], writtenIn: Locale, locale: Locale): void {
  const [before, clean] = [BEFORE[writtenIn], CLEAN[locale]];
  const next = pageOf(LATER, locale, keepTextBlocks(page, generated(before, clean), locale));
  const again = pageOf(LATER, locale, keepTextBlocks(next, generated(next, clean), locale));
  const text = next.content.map(plainText).join('\n');
  expect(words.map((word) => [word, text.split(word).length - 1])).toEqual(words.map((word) => [word, 1]));
  expect(oldFigures(next, before, clean)).toEqual([]);
  expect(wholeTables(next, before)).toEqual([]);
  expect(miscounted(next, clean)).toEqual([]);
  expect(again).toEqual(next);
}

test('an edited page loses no word, keeps no figure of before without its label, and is the same the time after', () => {
  expect(Object.keys(PAGE_EDITS).length).toBeGreaterThanOrEqual(24);
  fc.assert(
    fc.property(
      fc.constantFrom(...LOCALES),
      fc.constantFrom(...LOCALES),
      edits,
      (writtenIn, locale, made) => {
        const { page, words } = edited(BEFORE[writtenIn], made);
        expectLaws(page, words, writtenIn, locale);
      },
    ),
    runsOf(32),
  );
});

/** What people do to a heading. */
const HEADING_EDITS = [
  'add to a heading',
  'rename a heading',
  'delete a heading',
  'change the level of a heading',
  'make a heading a bold line',
  'put a heading and what follows into an expand',
  'put a table and its heading into an expand',
];

describe.each(LOCALES)('a page in %s of which somebody changes one heading, whichever', (locale) => {
  const headings = BEFORE[locale].content.filter(({ type }) => type === 'heading').map(plainText);
  const { deliverables } = messagesFor(locale).page.section;
  // That of the deliverables ends a text block, with figures below it; the others take their time.
  const others = [...headings.keys()].filter((at) => headings[at] !== deliverables);
  test.each(HEADING_EDITS)('%s', (kind) => {
    for (const at of [headings.indexOf(deliverables), ...someOf(others, 2)]) {
      const { page, words } = edited(BEFORE[locale], [[kind, [at]]]);
      expectLaws(page, words, locale, locale);
    }
  });
});

describe('a table in which somebody typed', () => {
  test('keeps what was typed, with the row and the column where it stood', () => {
    const before = BEFORE.fr;
    const isCells = (node: AdfNode): boolean =>
      node.type === 'table' && plainText(node).startsWith('Livrable Avancement');
    const content = before.content.map((node) => (isCells(node) ? typedInto(node, 'à revoir') : node));
    const { rescued } = keepTextBlocks({ ...before, content }, generated(before), 'fr');
    const row = before.content.find(isCells)?.content?.[1]?.content ?? [];
    const [name, progress] = row.map(plainText);
    expect(rescued.map(plainText)).toEqual([`${name ?? ''}, Avancement : ${progress ?? ''} à revoir`]);
  });
});

/** Words at the end of the second cell of the first row. */
function typedInto(table: AdfNode, words: string): AdfNode {
  const at = (node: AdfNode, rank: number, change: (child: AdfNode) => AdfNode): AdfNode => ({
    ...node,
    content: (node.content ?? []).map((child, index) => (index === rank ? change(child) : child)),
  });
  const text: AdfNode = { type: 'text', text: ` ${words}` };
  return at(table, 1, (row) =>
    at(row, 1, (cell) => at(cell, 0, (inner) => ({ ...inner, content: [...(inner.content ?? []), text] }))),
  );
}
