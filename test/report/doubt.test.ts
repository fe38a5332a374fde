import type { ProjectResult } from '../../src/domain/project/project-result';
import { CATALOGUE, INDICATOR_IDS, isForecast } from '../../src/domain/indicators/catalogue';
import type { AdfNode } from '../../src/report/adf/adf';
import { sCurve } from '../../src/report/chart/s-curve';
import { paletteOf } from '../../src/report/chart/palette';
import { committeePage } from '../../src/report/committee-page/committee-page';
import { plainText } from '../../src/report/committee-page/plain-text';
import { formatFor } from '../../src/report/format/format-for';
import { macroDocument } from '../../src/report/macro-document';
import { answerSentence } from '../../src/report/sentence';
import { PAGE_OPTIONS } from './page-options';
import { RICH } from './sample-results';

/**
 * The project of the samples with a confidence of 52 % in it and in each of its deliverables, below the
 * threshold or not.
 */
const trusted = (doubtful: boolean): ProjectResult => ({
  ...RICH,
  doubtful,
  confidence: { ...RICH.confidence, value: 0.52 },
  deliverables: RICH.deliverables.map((one) => ({ ...one, doubtful, confidence: 0.52 })),
});
const [DOUBTED, TRUSTED] = [trusted(true), trusted(false)];

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const WORDS = 'fiabilité 52 % : à confirmer';
const GREY = '#505f79';

interface Marked extends AdfNode {
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
  readonly text?: string;
}

function textsOf(node: AdfNode): readonly Marked[] {
  return [node, ...(node.content ?? []).flatMap(textsOf)].filter(({ text }) => text !== undefined);
}

const isGrey = ({ marks = [] }: Marked): boolean =>
  marks.some(({ type, attrs }) => type === 'textColor' && attrs?.['color'] === GREY);

/** Texts of cells and paragraphs that hold a day or an amount which the samples announce. */
const forecastTexts = (nodes: readonly AdfNode[]): readonly Marked[] => {
  const format = formatFor('fr', RICH);
  const { finish, cost, work } = RICH;
  const days = [
    finish.announced,
    finish.p50,
    finish.p80,
    finish.p95,
    finish.earnedSchedule,
    finish.estimates,
  ];
  const texts = [
    ...days.flatMap((day) => (day.known ? [format.longDay(day.value)] : [])),
    ...[cost.estimateAtCompletion.p95].flatMap((amount) =>
      amount.known ? [format.money(amount.value)] : [],
    ),
    ...[work.estimateAtCompletion.p95].flatMap((amount) =>
      amount.known ? [format.personDays(amount.value)] : [],
    ),
  ];
  return nodes.flatMap(textsOf).filter(({ text }) => texts.includes(text ?? ''));
};

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrastOnWhite(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

describe('a forecast below the confidence threshold', () => {
  const page = committeePage(DOUBTED, PAGE_OPTIONS);

  test('stands in grey on the committee page, wherever it is told, with the reason in words beside it', () => {
    const forecasts = forecastTexts(page.content);
    expect(forecasts.length).toBeGreaterThanOrEqual(8);
    expect(forecasts.filter((one) => !isGrey(one)).map(({ text }) => text)).toEqual([]);
    expect(plain(page.content.map(plainText).join('\n')).split(WORDS).length - 1).toBeGreaterThanOrEqual(
      forecasts.length,
    );
  });

  test('is told as a fact once the threshold is reached', () => {
    const texts = committeePage(TRUSTED, PAGE_OPTIONS).content.flatMap(textsOf);
    expect(texts.filter(isGrey)).toEqual([]);
    expect(plain(answerSentence(TRUSTED, 'fr'))).not.toContain('fiables');
  });

  test('stands in grey in the export of the macro', () => {
    const document = macroDocument(DOUBTED, 'fr');
    expect(forecastTexts(document.content)).toHaveLength(1);
    expect(forecastTexts(document.content).every(isGrey)).toBe(true);
    expect(plain(document.content.map(plainText).join('\n')).split(WORDS)).toHaveLength(4);
  });

  test('has its reason in the headline and at the curve', () => {
    expect(plain(answerSentence(DOUBTED, 'fr'))).toContain('données fiables à 52 % seulement');
    const drawn = (result: ProjectResult): string =>
      plain(
        JSON.stringify(
          sCurve(result, 'effort', { width: 960, height: 480, locale: 'fr', palette: paletteOf('light') }),
        ),
      );
    expect(drawn(DOUBTED)).toContain(WORDS);
    expect(drawn(TRUSTED)).not.toContain('à confirmer');
  });

  test('can be read: its grey has a contrast of at least 4.5 to 1', () => {
    expect(contrastOnWhite(GREY)).toBeGreaterThan(4.5);
  });

  test('is every date, slip and amount that is still to come, and nothing that has been agreed or spent', () => {
    const forecasts = INDICATOR_IDS.filter(isForecast);
    expect(forecasts).toEqual(
      expect.arrayContaining(['finish', 'finish.P95', 'slip', 'slipFromContract', 'EAC', 'EAC.P95', 'VAC']),
    );
    for (const id of [
      'finish.original',
      'finish.current',
      'contractDate',
      'BAC',
      'AC',
      'EV',
      'CPI',
      'SPIt',
    ] as const)
      expect([id, forecasts.includes(id), CATALOGUE[id].unit]).toEqual([id, false, CATALOGUE[id].unit]);
  });
});
