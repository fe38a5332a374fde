import { INDICATOR_IDS } from '../../src/domain/indicators/catalogue';
import { formulaOf } from '../../src/report/formula-of';
import { frenchSpaces } from '../../src/words/french-spaces';
import { LOCALES, localeRow } from '../../src/words/locales';
import { messagesFor } from '../../src/words/messages';
import { SECTIONS, TEXT_BLOCKS } from '../../src/report/committee-page/part-ids';

type Leaf = readonly [path: string, text: string];

const SIGNS = new Set(Object.keys(localeRow('fr')));

/**
 * Every text of the messages, without the signs of the language; functions are called with numbers as texts,
 * in the plural.
 */
function leaves(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return leaves((value as (...values: unknown[]) => unknown)('7', '7', '7', '7'), path);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    SIGNS.has(key) ? [] : leaves(inner, `${path}.${key}`),
  );
}

describe('the messages', () => {
  test('say the same things in both languages', () => {
    const [fr, en] = [leaves(messagesFor('fr')), leaves(messagesFor('en'))];
    expect(fr.map(([path]) => path)).toEqual(en.map(([path]) => path));
    expect(fr.length).toBeGreaterThan(400);
  });

  test.each(LOCALES)('are never empty (%s)', (locale) => {
    expect(leaves(messagesFor(locale)).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('put no-break spaces before French high punctuation', () => {
    expect(leaves(messagesFor('fr')).filter(([, text]) => / [:;!?%»]|« /.test(text))).toEqual([]);
  });

  test('are French in French and English in English', () => {
    const same = leaves(messagesFor('fr')).filter(
      ([, text], index) => text === leaves(messagesFor('en'))[index]?.[1],
    );
    const expected =
      /label|columns.1|format|formula|Line|locale|shortMonths|zero-hundred|fifty-fifty|CR|separator|source|labelled|section.notes|chart.budget|column.cause|trend.same/;
    expect(same.filter(([path, text]) => /[a-zà-ü]{5,}/i.test(text) && !expected.test(path))).toEqual([]);
  });

  test('tell headings of sections and text blocks apart, within a language and across', () => {
    const headings = LOCALES.flatMap((locale) => {
      const { section, block } = messagesFor(locale).page;
      return [
        ...SECTIONS.map((id) => `section ${section[id]}`),
        ...TEXT_BLOCKS.map((id) => `block ${block[id].heading}`),
      ];
    });
    const texts = new Map<string, string>();
    for (const heading of headings) {
      const [kind = '', ...words] = heading.split(' ');
      expect(texts.get(words.join(' ')) ?? kind).toBe(kind);
      texts.set(words.join(' '), kind);
    }
  });
});

describe('the words of an indicator', () => {
  test.each(LOCALES)('name each one differently (%s)', (locale) => {
    const { indicator } = messagesFor(locale);
    for (const field of ['name', 'label'] as const) {
      const words = INDICATOR_IDS.map((id) => indicator[id][field]);
      expect(words).toEqual([...new Set(words)]);
    }
  });

  test.each(INDICATOR_IDS)('say how to read %s in a sentence of each language', (id) => {
    const [fr, en] = [messagesFor('fr').reading[id], messagesFor('en').reading[id]];
    for (const sentence of [fr, en]) expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
    expect(fr).not.toBe(en);
  });

  test.each([
    ['CPI', 'Acquis ÷ Consommé', 'EV ÷ AC'],
    ['TCPI.EAC', '(Budget − Acquis) ÷ (Atterrissage − Consommé)', '(BAC − EV) ÷ (EAC − AC)'],
    ['IEACt', 'Durée prévue ÷ SPI(t)', 'PD ÷ SPI(t)'],
    [
      'EAC.weighted',
      'Consommé + (Budget − Acquis) ÷ (0,8 CPI + 0,2 SPI)',
      'AC + (BAC − EV) ÷ (0.8 CPI + 0.2 SPI)',
    ],
    ['PD', 'jours ouvrés de la référence', 'working days of the baseline'],
  ] as const)('write the formula of %s as its readers do', (id, fr, en) => {
    expect([formulaOf(id, messagesFor('fr')), formulaOf(id, messagesFor('en'))]).toEqual([fr, en]);
  });
});

describe('French spaces', () => {
  test.each([
    ['Attention !', 'Attention\u202f!'],
    ['a ; b', 'a\u202f; b'],
    ['64 %', '64\u202f%'],
    ['Source : Jira', 'Source\u00a0: Jira'],
    ['« mot »', '«\u00a0mot\u00a0»'],
    ['https://example.org', 'https://example.org'],
  ])('%s', (plain, typeset) => expect(frenchSpaces(plain)).toBe(typeset));
});
