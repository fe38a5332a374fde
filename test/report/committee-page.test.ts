import { unknown } from '../../src/domain/known';
import type { ProjectResult } from '../../src/domain/project/project-result';
import type { AdfNode } from '../../src/report/adf/adf';
import { committeeCharts } from '../../src/report/committee-page/committee-charts';
import { committeePage } from '../../src/report/committee-page/committee-page';
import type { CommitteePageOptions } from '../../src/report/committee-page/committee-page-options';
import { pageFiguresOf, type PageFigures } from '../../src/report/committee-page/page-figures';
import { plainText } from '../../src/report/committee-page/plain-text';
import { macroDocument } from '../../src/report/macro-document';
import { CATALOGUE, INDICATOR_IDS } from '../../src/domain/indicators/catalogue';
import { formulaOf } from '../../src/report/formula-of';
import { LOCALES } from '../../src/words/locales';
import { messagesFor } from '../../src/words/messages';
import { adfErrors } from '../adf-schema';
import { expectGolden } from './golden';
import { PAGE_OPTIONS } from './page-options';
import { day } from './sample-day';
import { RICH, withoutCosts } from './sample-results';
import { UNKNOWN, EMPTY } from './unknown-result';

const NOTHING: CommitteePageOptions = {
  ...PAGE_OPTIONS,
  issueKeys: new Map(),
  names: new Map(),
  thresholds: null,
  number: null,
  author: null,
  meetingDay: null,
  charts: {},
};

const manyDeliverables: ProjectResult = {
  ...RICH,
  deliverables: Array.from({ length: 40 }, (_, copy) =>
    RICH.deliverables.map((one) => ({ ...one, id: `${one.id}-${copy}` })),
  ).flat(),
};

/** A result as the versions before method 1.1 stored it. */
const beforeGaps = (result: ProjectResult): ProjectResult =>
  ({ ...result, gaps: undefined }) as unknown as ProjectResult;
const beforeEstimates = (result: ProjectResult): ProjectResult =>
  ({ ...result, finish: { ...result.finish, estimates: undefined } }) as unknown as ProjectResult;

const CASES: readonly (readonly [string, ProjectResult])[] = [
  ['in trouble', RICH],
  ['without costs', withoutCosts(RICH)],
  ['unknown', UNKNOWN],
  ['empty', EMPTY],
  ['stored before gaps were measured', beforeGaps(RICH)],
  ['stored before finishes were drawn from estimates', beforeEstimates(RICH)],
  ['with very many deliverables', manyDeliverables],
];

/** Text of a page, without the no-break spaces. */
function textOf(result: ProjectResult, options: CommitteePageOptions): string {
  return committeePage(result, options).content.map(plainText).join('\n');
}

function nodesOf(node: AdfNode): readonly AdfNode[] {
  return [node, ...(node.content ?? []).flatMap(nodesOf)];
}

describe('the committee page is valid ADF', () => {
  const errors = adfErrors();
  const previous = {
    ...pageFiguresOf(RICH, null),
    statusDate: day('2026-01-30'),
    finish: unknown('no-dates'),
  };

  test.each(CASES)('%s', (_, result) => {
    for (const locale of LOCALES) {
      for (const options of [PAGE_OPTIONS, NOTHING, { ...PAGE_OPTIONS, previous, seeCosts: false }]) {
        expect(errors(committeePage(result, { ...options, locale }))).toEqual([]);
      }
    }
  });

  test('and so is what the macro exports', () => {
    expect(errors(macroDocument(RICH, 'fr'))).toEqual([]);
    expect(errors(macroDocument(UNKNOWN, 'en'))).toEqual([]);
    expect(errors(macroDocument(null, 'en'))).toEqual([]);
  });
});

describe('a result stored before gaps were measured', () => {
  const GAPS = /Par rapport à l’estimation initiale|Against the initial estimate/;

  test.each([true, false])('tells all but the gaps (costs shown: %s)', (seeCosts) => {
    for (const locale of LOCALES) {
      const options = { ...PAGE_OPTIONS, locale, seeCosts };
      const today = textOf(RICH, options).split('\n');
      const others = today.filter((line) => !GAPS.test(line));
      expect(others).toHaveLength(today.length - 1);
      expect(textOf(beforeGaps(RICH), options).split('\n')).toEqual(others);
    }
  });
});

describe('the committee page', () => {
  test('tells a risk that nobody said the cost of as unknown, and at least as critical as it is judged', () => {
    const [first, ...others] = RICH.risks.open;
    const unsaid = unknown('no-risk-cost');
    const open = [{ ...first, impactMoney: unsaid } as (typeof RICH.risks.open)[number], ...others];
    const text = textOf({ ...RICH, risks: { ...RICH.risks, open, exposureMoney: unsaid } }, PAGE_OPTIONS);
    expect(text).toMatch(/au moins élevée/i);
    expect(text.match(/le coût d’un risque ouvert n’est pas chiffré/g)).toHaveLength(2);
  });

  test('is the same for the same input', () => {
    expect(JSON.stringify(committeePage(RICH, PAGE_OPTIONS))).toBe(
      JSON.stringify(committeePage(RICH, PAGE_OPTIONS)),
    );
  });

  test.each([
    ['fr', 'Vue partielle'],
    ['en', 'Partial view'],
  ] as const)(
    'says in %s that the view is partial, where issues are left out that not everybody may see',
    (locale, words) => {
      const text = (partial: boolean): string =>
        JSON.stringify(committeePage(RICH, { ...PAGE_OPTIONS, locale, partial }));
      expect(text(true)).toContain(words);
      expect(text(false)).not.toContain(words);
    },
  );

  test('opens with header, answer and weather, decisions before detail', () => {
    const order = [
      'Projet',
      'Livraison prévue',
      'Délais',
      'Commentaire du chef de projet',
      'Décisions demandées',
      'Suivi des',
      'Avancement des',
      'Annexes',
    ];
    const text = textOf(RICH, PAGE_OPTIONS);
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  test('shows exceptions at once, longest slip first, the rest on demand', () => {
    const { content } = committeePage(RICH, PAGE_OPTIONS);
    const tables = content.filter(({ type }) => type === 'table').map(plainText);
    const exceptions = tables.find((text) => text.includes('L-07')) ?? '';
    expect(exceptions.indexOf('L-07')).toBeLessThan(exceptions.indexOf('L-08'));
    expect(exceptions).not.toContain('L-12');
    const expands = content.filter(({ type }) => type === 'expand').map(plainText);
    expect(expands.some((text) => text.startsWith('Les 5 autres livrables') && text.includes('L-12'))).toBe(
      true,
    );
  });

  test.each(LOCALES)('holds no amount of money where costs are not to be seen (%s)', (locale) => {
    for (const result of [RICH, withoutCosts(RICH)]) {
      const page = JSON.stringify(committeePage(result, { ...PAGE_OPTIONS, locale, seeCosts: false }));
      expect(/.{0,40}(€|EUR).{0,20}/.exec(page)?.[0]).toBeUndefined();
    }
  });

  test.each(LOCALES)(
    'defines every indicator: how it is read, its formula, and the bounds that colour it (%s)',
    (locale) => {
      const messages = messagesFor(locale);
      const definitions = nodesOf(committeePage(RICH, { ...PAGE_OPTIONS, locale }) as unknown as AdfNode)
        .filter(
          ({ type, attrs }) => type === 'expand' && attrs?.['title'] === messages.page.annex.definitions,
        )
        .map(plainText)
        .join('\n');
      for (const id of INDICATOR_IDS)
        for (const words of [messages.indicator[id].name, messages.reading[id], formulaOf(id, messages)])
          expect(definitions).toContain(plainText({ type: 'text', text: words }));
      const coloured = INDICATOR_IDS.filter(
        (id) => !['confidence', undefined].includes(CATALOGUE[id].threshold),
      );
      const written = definitions.match(locale === 'fr' ? /Météo \(/g : /Weather \(/g) ?? [];
      expect(written).toHaveLength(coloured.length);
      expect(textOf(RICH, { ...NOTHING, locale })).not.toMatch(/Météo \(|Weather \(/);
    },
  );

  test('says what is missing and how to add it', () => {
    const text = textOf(UNKNOWN, NOTHING);
    expect(text).toContain('Données manquantes');
    expect(text).toContain('Enregistrez une référence dans la page Jalon du projet');
    expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
    expect(textOf(EMPTY, NOTHING)).toContain('Adoptez les livrables que Jalon propose');
  });

  test('never shows nought for what is unknown', () => {
    const { content } = committeePage(UNKNOWN, { ...NOTHING, seeCosts: true });
    const budget =
      content
        .filter(({ type }) => type === 'table')
        .map(plainText)
        .find((text) => text.includes('CBTP')) ?? '';
    expect(budget).toContain('n/d (aucune référence enregistrée)');
    expect(budget).not.toMatch(/\b0( €| JH|,00)/);
  });

  test('says so where sums leave deliverables out', () => {
    const partial = { ...RICH, cost: { ...RICH.cost, coverage: 0.998 } };
    expect(textOf(partial, PAGE_OPTIONS)).toContain('consommé portent sur 99 % du budget');
    expect(textOf(RICH, PAGE_OPTIONS)).not.toContain('consommé couvrent');
  });

  test('states the gaps with the initial estimate and what stands for the observed; the budget gap only where costs are seen', () => {
    expect(textOf(RICH, PAGE_OPTIONS)).toMatch(
      /\(Marché, 1er octobre 2025\), taux d’écart calendaire : \+4 % ; .+ : \+13 %\. Projet en cours/,
    );
    const hidden = textOf(RICH, { ...PAGE_OPTIONS, seeCosts: false });
    expect(hidden).toContain('taux d’écart calendaire : +4 % ; taux d’écart budgétaire : n/d');
    expect(textOf({ ...RICH, gaps: { ...RICH.gaps, observed: 'actual' } }, PAGE_OPTIONS)).toContain(
      'Projet terminé',
    );
    expect(textOf(UNKNOWN, PAGE_OPTIONS)).not.toContain('taux d’écart');
  });

  test('leads to the very issues behind a number, never by a broken query', () => {
    const links = committeePage(RICH, PAGE_OPTIONS)
      .content.flatMap(nodesOf)
      .flatMap(({ marks }) => marks ?? [])
      .filter(({ type }) => type === 'link')
      .map(({ attrs }) => String(attrs?.['href']));
    expect(links).toContain(
      `https://example.atlassian.net/issues/?jql=${encodeURIComponent(`issuekey in (${keysOf('L-07')})`)}`,
    );
    expect(
      links.every(
        (href) => href.startsWith('https://example.atlassian.net/issues/?jql=') && href.length < 8_000,
      ),
    ).toBe(true);
  });

  test('compares with the committee before', () => {
    const last = { ...RICH, axes: { ...RICH.axes, schedule: { weather: 'veiled', cause: 'slip' } as const } };
    const previous: PageFigures = {
      ...pageFiguresOf(last, null),
      statusDate: day('2026-01-30'),
      methodVersion: '0.9',
      finish: { known: true as const, value: day('2026-07-03') },
      costAtCompletion: { known: true as const, value: 42_036_000 },
    };
    const text = textOf(RICH, { ...PAGE_OPTIONS, previous });
    expect(text).toContain(
      'Depuis le comité arrêté au 30 janvier 2026 : fin prévue +8 (j. cal.), atterrissage +4 000 €.',
    );
    expect(text).toContain('▼ en dégradation');
    expect(text).toContain('passée de 0.9 à 1.0');
    expect(text).toContain('Un jour passé se lit avec le parent');
    expect(text).toContain('n’ont pas été recalculés');
    const recomputed: PageFigures = { ...previous, finish: { known: true, value: day('2026-07-10') } };
    const both = textOf(RICH, { ...PAGE_OPTIONS, previous, recomputed });
    expect(both).toContain('fin prévue +1 (j. cal.)');
    expect(both).toMatch(
      /selon la méthode 0.9 : 3 juillet 2026, 420 360 € ; selon la méthode 1.0 : 10 juillet 2026, 420 360 €/,
    );
  });

  test('announces an improvement once the next committee confirms it, and says what was computed', () => {
    const sunny = {
      ...RICH,
      axes: { ...RICH.axes, cost: { weather: 'sun' as const, cause: 'fine' as const } },
    };
    const stormy = {
      ...RICH,
      axes: { ...RICH.axes, cost: { weather: 'storm' as const, cause: 'cost' as const } },
    };
    const foggy = {
      ...RICH,
      axes: { ...RICH.axes, cost: { weather: 'fog' as const, cause: 'confidence' as const } },
    };
    const rowOf = (result: ProjectResult, previous: PageFigures): string =>
      /Coûts[^\n]*?(?=Périmètre)/.exec(textOf(result, { ...PAGE_OPTIONS, previous }))?.[0] ?? '';

    const first = pageFiguresOf(stormy, null);
    expect(rowOf(sunny, first)).toMatch(/Orage = stable calculé.: soleil .*comité suivant/);
    const second = pageFiguresOf(sunny, first);
    expect([second.axes.cost, second.announced?.axes.cost]).toEqual(['sun', 'storm']);
    expect(rowOf(sunny, second)).toMatch(/Soleil ▲ en amélioration (?!calculé)/);
    const inFog = pageFiguresOf(foggy, first);
    expect(pageFiguresOf(sunny, inFog).announced?.axes.cost).toBe('storm');
    expect(rowOf(stormy, second)).toContain('Orage = stable');
  });

  test('compares with a committee whose page announced what was computed', () => {
    const { announced, lastKnown, ...old } = pageFiguresOf(RICH, null);
    expect([announced, lastKnown]).not.toContain(undefined);
    expect(textOf(RICH, { ...PAGE_OPTIONS, previous: old })).toContain('= stable');
  });

  test('shows only the images that are attached', () => {
    const images = (options: CommitteePageOptions): number =>
      committeePage(RICH, options).content.filter(({ type }) => type === 'mediaSingle').length;
    expect(images(PAGE_OPTIONS)).toBe(4);
    expect(images(NOTHING)).toBe(0);
  });

  test('reads as agreed', () => {
    expectGolden(
      'committee-page.fr.adf.json',
      `${JSON.stringify(committeePage(RICH, PAGE_OPTIONS), null, 1)}\n`,
    );
    expectGolden(
      'committee-page-unknown.en.adf.json',
      `${JSON.stringify(committeePage(UNKNOWN, { ...NOTHING, locale: 'en' }), null, 1)}\n`,
    );
  });
});

describe('the charts of a page', () => {
  test.each([
    ['in trouble', RICH, ['s-curve', 'slips', 'milestones', 'milestone-trend']],
    ['unknown', UNKNOWN, ['s-curve']],
  ] as const)('%s', (_, result, names) => {
    const charts = committeeCharts(result, 'fr', true);
    expect(charts.map(({ name }) => name)).toEqual(names);
    expect(charts.map(({ fileName }) => fileName)).toEqual(names.map((name) => `jalon-${name}.png`));
  });

  test('tell nothing of costs to those who may not see them', () => {
    expect(JSON.stringify(committeeCharts(RICH, 'fr', false))).not.toContain('€');
  });
});

function keysOf(deliverableId: string): string {
  const ids = RICH.deliverables.find(({ id }) => id === deliverableId)?.issueIds ?? [];
  return ids.map((id) => PAGE_OPTIONS.issueKeys.get(id)).join(', ');
}
