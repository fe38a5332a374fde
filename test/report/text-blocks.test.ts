import { fc, runsOf } from '../property-runs';
import { type AdfDocument, type AdfNode, doc } from '../../src/report/adf/adf';
import { bulletList, heading, panel, paragraph } from '../../src/report/adf/block';
import { table } from '../../src/report/adf/table';
import { committeePage } from '../../src/report/committee-page/committee-page';
import type { Generations } from '../../src/report/committee-page/generated-parts';
import { plainText } from '../../src/report/committee-page/plain-text';
import { blockHeading, openedByHeading } from '../../src/report/committee-page/text-block-nodes';
import {
  generationOf,
  keepTextBlocks,
  type KeptTextBlocks,
} from '../../src/report/committee-page/text-blocks';
import { LOCALES, type Locale } from '../../src/words/locales';
import { messagesFor } from '../../src/words/messages';
import { TEXT_BLOCKS, type TextBlockId } from '../../src/report/committee-page/part-ids';
import { PAGE_OPTIONS } from './page-options';
import { RICH } from './sample-results';
import { UNKNOWN } from './unknown-result';

function generate(textBlocks: KeptTextBlocks | null, locale: Locale = 'fr', result = RICH): AdfDocument {
  return committeePage(result, { ...PAGE_OPTIONS, locale, textBlocks });
}

/**
 * A page on which somebody put nodes right below the heading of a block, in place of what stood there or
 * before it.
 */
function written(
  page: AdfDocument,
  id: TextBlockId,
  nodes: readonly AdfNode[],
  locale: Locale = 'fr',
): AdfDocument {
  const at = page.content.findIndex((node) => plainText(node) === plainText(blockHeading(id, locale)));
  return doc(...page.content.slice(0, at + 1), ...nodes, ...page.content.slice(at + 1));
}

/** What Confluence does to a page that it stores: it adds ids, and splits texts as it likes. */
function stored(page: AdfDocument): AdfDocument {
  let count = 0;
  const touched = (node: AdfNode): AdfNode => ({
    ...node,
    ...(node.type !== 'text' && { attrs: { ...node.attrs, localId: `id-${(count += 1)}` } }),
    ...(node.content && {
      content: node.content.flatMap((child) => (child.type === 'text' ? halves(child) : [touched(child)])),
    }),
  });
  return doc(...page.content.map(touched));
}

function halves(node: AdfNode): readonly AdfNode[] {
  const [first, ...rest] = Array.from(node.text ?? '');
  return first === undefined || rest.length === 0
    ? [node]
    : [
        { ...node, text: first },
        { ...node, text: rest.join('') },
      ];
}

/** What the app's own records say that stands on a page. */
const generated = (page: AdfDocument): Generations => ({ parts: [generationOf(page)], fingerprints: [] });

function occurrences(page: AdfDocument, words: string): number {
  return page.content.map(plainText).join('\n').split(words).length - 1;
}

describe('what people wrote in a block', () => {
  test('is nothing on a page that was just generated, in either language', () => {
    for (const locale of LOCALES) {
      const page = generate(null, locale);
      const kept = keepTextBlocks(stored(page), generated(page), 'fr');
      expect(kept).toEqual({ blocks: {}, keptBlocks: [], moved: [], rescued: [] });
    }
  });

  test.each(TEXT_BLOCKS)('is kept in %s and takes the place of the hint', (id) => {
    const page = generate(null);
    const kept = keepTextBlocks(stored(written(page, id, [paragraph('Nos mots')])), generated(page), 'en');
    expect(kept.keptBlocks).toEqual([messagesFor('en').page.block[id].heading]);
    const next = generate(kept, 'en');
    expect(occurrences(next, 'Nos mots')).toBe(1);
    expect(occurrences(next, messagesFor('en').page.block[id].hint)).toBe(0);
  });

  test('keeps its place, its order and its own headings', () => {
    const words = [
      heading(4, 'Budget, vu par nous'),
      paragraph('un'),
      bulletList(['deux'], ['trois']),
      heading(2, 'Encore'),
      paragraph('quatre'),
    ];
    const page = generate(null);
    const kept = keepTextBlocks(written(page, 'summary', words), generated(page), 'fr');
    expect(kept.blocks.summary).toEqual(words);
    expect(kept.rescued).toEqual([]);
  });

  test('includes a table that was filled, not one that was left empty', () => {
    const page = generate(null);
    const filled = doc(
      ...page.content.map((node) => (plainText(node).startsWith('Décision Options') ? fill(node) : node)),
    );
    const kept = keepTextBlocks(filled, generated(page), 'fr');
    expect(Object.keys(kept.blocks)).toEqual(['decisions-requested']);
    expect(occurrences(generate(kept), 'Reporter le lot 2')).toBe(1);
  });

  test('is lost neither when the heading of its block goes, nor when it stands outside', () => {
    const page = generate(null);
    const last = generated(page);
    const beheaded = doc(
      ...written(page, 'summary', [paragraph('Sans tête')]).content.filter(
        (node) => openedByHeading(node) !== 'summary',
      ),
    );
    expect(keepTextBlocks(beheaded, last, 'fr').rescued.map(plainText)).toContain('Sans tête');
    const outside = doc(
      paragraph('Tout en haut'),
      ...page.content,
      panel('info', paragraph('Tout en bas')),
      paragraph(' '),
    );
    const kept = keepTextBlocks(outside, last, 'fr');
    expect(kept.rescued.map(plainText)).toEqual(['Tout en haut', 'Tout en bas']);
    const next = generate(kept);
    const again = keepTextBlocks(stored(next), generated(next), 'fr');
    expect(again.rescued).toEqual([]);
    expect(again.keptBlocks).toEqual(['Notes libres']);
    expect(occurrences(generate(again), 'Tout en bas')).toBe(1);
  });

  test('includes a part of the app that people changed: it goes to the notes as they left it', () => {
    const page = generate(null);
    const changed = doc(
      ...page.content.map((node) =>
        node.type === 'panel' ? panel('info', paragraph('Pas d’accord')) : node,
      ),
    );
    expect(keepTextBlocks(changed, generated(page), 'fr').rescued.map(plainText)).toEqual(['Pas d’accord']);
  });

  test('moved out of its block is not taken for the app’s own', () => {
    const first = generate(
      keepTextBlocks(
        written(generate(null), 'summary', [paragraph('À garder')]),
        generated(generate(null)),
        'fr',
      ),
    );
    const moved = doc(
      paragraph('À garder'),
      ...first.content.filter((node) => plainText(node) !== 'À garder'),
    );
    expect(keepTextBlocks(moved, generated(first), 'fr').rescued.map(plainText)).toEqual(['À garder']);
  });
});

function fill(node: AdfNode): AdfNode {
  const [head, ...rows] = node.content ?? [];
  const row = table([{ head: '', width: 100 }], [['Reporter le lot 2']]).content?.[1];
  return { ...node, content: [head, row, ...rows].filter((part) => part !== undefined) };
}

describe('through any number of generations', () => {
  /** Words that no part of the app says. */
  const word = fc.stringMatching(/^[a-z]{3,12}$/).map((text) => `zz${text}zz`);
  const node = fc.oneof(
    word.map((text) => paragraph(text)),
    word.map((text) => heading(4, text)),
    word.map((text) => bulletList([text])),
    word.map((text) => panel('note', paragraph(text))),
    word.map((text) => table([{ head: text, width: 200 }], [['x']])),
    fc.constant(paragraph()),
  );
  const insertions = fc.uniqueArray(
    fc.tuple(fc.constantFrom(...TEXT_BLOCKS), fc.array(node, { maxLength: 4 })),
    {
      selector: ([id]) => id,
    },
  );
  const generation = fc.record({ locale: fc.constantFrom(...LOCALES), unknown: fc.boolean() });

  test('every word that people put into blocks stands on the page, as often as they wrote it', () => {
    fc.assert(
      fc.property(
        insertions,
        fc.array(generation, { minLength: 1, maxLength: 4 }),
        (inserted, generations) => {
          let page = generate(null);
          let last = generated(page);
          for (const [id, nodes] of inserted) page = written(page, id, nodes);
          const words = inserted.flatMap(([, nodes]) => nodes.map(plainText)).filter((text) => text !== '');
          for (const { locale, unknown } of generations) {
            const kept = keepTextBlocks(stored(page), last, locale);
            expect(kept.rescued).toEqual([]);
            page = generate(kept, locale, unknown ? UNKNOWN : RICH);
            last = generated(page);
          }
          const found = page.content.map(plainText);
          for (const text of new Set(words))
            expect(found.filter((shown) => shown === text)).toHaveLength(
              words.filter((one) => one === text).length,
            );
        },
      ),
      runsOf(40),
    );
  });

  test('a page that nobody touched stays the same', () => {
    fc.assert(
      fc.property(insertions, (inserted) => {
        let page = generate(null);
        for (const [id, nodes] of inserted) page = written(page, id, nodes);
        const once = generate(keepTextBlocks(page, generated(generate(null)), 'fr'));
        const twice = generate(keepTextBlocks(once, generated(once), 'fr'));
        expect(twice).toEqual(once);
      }),
      runsOf(40),
    );
  });
});
