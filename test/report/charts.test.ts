import { fc } from '../property-runs';
import { known, unknown } from '../../src/domain/known';
import type { ProjectResult } from '../../src/domain/project/project-result';
import type { ChartOptions } from '../../src/report/chart/chart-options';
import { curveUnitOf } from '../../src/report/chart/curve-data';
import { milestoneStrip } from '../../src/report/chart/milestone-strip';
import { milestoneTrend } from '../../src/report/chart/milestone-trend';
import { paletteOf } from '../../src/report/chart/palette';
import { sCurve } from '../../src/report/chart/s-curve';
import type { Scene, Shape } from '../../src/report/chart/scene';
import { slipsChart, slipsOf } from '../../src/report/chart/slips';
import { spreadLabels } from '../../src/report/chart/spread-labels';
import { svgOf } from '../../src/report/chart/svg';
import { elementsOf } from '../../src/report/chart/svg-element';
import { cutToWidth, textWidth } from '../../src/report/chart/text-width';
import { timeTicks } from '../../src/report/chart/time-ticks';
import { expectGolden } from './golden';
import { curveOf } from './sample-curve';
import { day } from './sample-day';
import { measuresOf } from './sample-measures';
import { RICH, withoutCosts } from './sample-results';
import type { Weather } from '../../src/domain/health/weather-reading';
import type { MilestoneResult } from '../../src/domain/milestones/milestone-result';
import { weatherIcon } from './weather-icon';
import { UNKNOWN, EMPTY } from './unknown-result';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

function options(width = 760, height = 420, more: Partial<ChartOptions> = {}): ChartOptions {
  return { locale: 'fr', width, height, palette: paletteOf('light'), ...more };
}

function textsOf(scene: Scene): readonly string[] {
  const inside = (shape: Shape): readonly string[] => {
    if (shape.kind === 'group') return shape.shapes.flatMap(inside);
    return shape.kind === 'text' ? [plain(shape.text)] : [];
  };
  return scene.shapes.flatMap(inside);
}

/** A result with these values today, in cents. */
function withValues(planned: number, earned: number, actual: number): ProjectResult {
  return { ...RICH, cost: measuresOf(41_200_000, planned, earned, actual, 42_000_000) };
}

describe('the S-curve says its finding', () => {
  test.each<[string, ProjectResult, string]>([
    ['late and overspent', RICH, '38 k€ de travail en retard sur le prévu, 8 300 € de dépassement'],
    [
      'ahead and underspent',
      withValues(18_000_000, 21_000_000, 19_000_000),
      '30 k€ de travail en avance sur le prévu, 20 k€ sous le budget',
    ],
    [
      'as planned',
      withValues(20_000_000, 20_100_000, 20_000_000),
      'L’avancement est conforme au prévu, coûts conformes',
    ],
    [
      'cost unknown',
      { ...RICH, cost: { ...RICH.cost, actualCost: unknown('no-rate') } },
      '38 k€ de travail en retard sur le prévu',
    ],
    ['no baseline', UNKNOWN, 'Avancement non mesurable : aucune référence enregistrée'],
    [
      'no progress',
      { ...RICH, cost: { ...RICH.cost, earnedValue: unknown('no-progress-declared') } },
      'Avancement non mesurable : avancement jamais déclaré',
    ],
    ['before the start', withValues(0, 0, 1), 'Rien n’est prévu à cette date'],
  ])('%s', (_, result, title) => expect(plain(sCurve(result, 'money', options()).title)).toBe(title));

  test('and what is missing, instead of an empty drawing', () => {
    expect(textsOf(sCurve(UNKNOWN, 'money', options()))).toContain(
      'Enregistrez une référence dans la page Jalon du projet.',
    );
  });

  test('in words for those who do not see it', () => {
    expect(plain(sCurve(RICH, 'effort', options()).description)).toBe(
      'À la date d’arrêté : prévu 322 JH, acquis 268 JH, consommé 276 JH, budget 592 JH.',
    );
    expect(plain(sCurve(UNKNOWN, 'money', options()).description)).toContain('prévu n/d');
  });
});

describe('the S-curve', () => {
  test('labels its lines, the cut-off and the budget directly', () => {
    const texts = textsOf(sCurve(RICH, 'money', options()));
    for (const text of [
      'Prévu',
      'Acquis 186 k€',
      'Consommé 195 k€',
      'Budget 412 k€',
      'Arrêté au 27 février 2026',
      '−38 k€ sur le prévu',
    ]) {
      expect(texts).toContain(text);
    }
  });

  test('is in money where money is known, else in person-days', () => {
    expect([RICH, withoutCosts(RICH), UNKNOWN].map(curveUnitOf)).toEqual(['money', 'effort', 'effort']);
  });

  test.each([
    ['one point', 1],
    ['two points', 2],
    ['a hundred and twenty points', 120],
  ])('draws %s without a broken number', (_, points) => {
    for (const statusDate of [day('2025-10-06'), day('2026-02-27'), day('2026-06-30'), day('2027-01-01')]) {
      const curve = curveOf(
        points,
        day('2025-10-06'),
        day('2026-06-30'),
        statusDate,
        { cost: 1_000, work: 1_000 },
        { earned: 1, actual: 2 },
      );
      for (const [width, height] of [
        [240, 140],
        [760, 420],
        [1_400, 600],
      ] as const) {
        expect(svgOf(sCurve({ ...RICH, statusDate, curve }, 'money', options(width, height)))).not.toMatch(
          /NaN|Infinity|undefined/,
        );
      }
    }
  });

  test('reads as agreed', () => {
    expectGolden('s-curve.fr.svg', svgOf(sCurve(RICH, 'money', options())));
    expectGolden(
      's-curve-dark.en.svg',
      svgOf(sCurve(RICH, 'effort', options(340, 200, { locale: 'en', palette: paletteOf('dark') }))),
    );
  });
});

describe('the deliverables that slip', () => {
  test('come longest first; on time, early and unknown are left out', () => {
    expect(slipsOf(RICH.deliverables).map(({ id, slip }) => `${id} ${slip}`)).toEqual([
      'L-07 12',
      'L-08 8',
      'L-03 5',
      'L-10 3',
      'L-09 2',
      'L-04 1',
    ]);
    expect(slipsOf(UNKNOWN.deliverables)).toEqual([]);
  });

  test.each<[string, ProjectResult, string]>([
    ['some', RICH, 'Plus fort glissement : +12 j.o. pour Dossier d’architecture technique'],
    [
      'none',
      { ...RICH, deliverables: RICH.deliverables.slice(0, 2) },
      'Aucun livrable ne glisse par rapport à sa référence',
    ],
    ['nothing known', UNKNOWN, 'Glissements inconnus : aucune date de référence'],
    ['no deliverable', EMPTY, 'Aucun livrable défini'],
  ])('%s', (_, result, title) => expect(plain(slipsChart(result, options()).title)).toBe(title));

  test('say how many there are where not all fit', () => {
    expect(textsOf(slipsChart(RICH, options(760, 220)))).toContain(
      '3 des 6 livrables en glissement par rapport à leur référence, en jours ouvrés',
    );
  });
});

describe('the milestone strip', () => {
  test.each<[string, ProjectResult['milestones'], string]>([
    [
      'late',
      RICH.milestones,
      '2 jalons sur 4 en retard ; le plus en retard : Validation de la conception (en retard d’au moins 12 j.o., à replanifier)',
    ],
    ['fine', RICH.milestones.slice(0, 1), 'Le jalon tient sa date'],
    ['unknown', RICH.milestones.slice(3), '1 jalon sans date prévue'],
    ['none', [], 'Aucun jalon défini'],
  ])('%s', (_, milestones, title) =>
    expect(plain(milestoneStrip({ ...RICH, milestones }, options()).title)).toBe(title),
  );
});

describe('the diagramme temps-temps', () => {
  const draw = (milestones = RICH.milestones): Scene =>
    milestoneTrend({ ...RICH, milestones }, options(760, 590));
  const [reached, , late] = RICH.milestones as [MilestoneResult, MilestoneResult, MilestoneResult];

  test.each<[string, ProjectResult['milestones'], string]>([
    ['overdue', RICH.milestones, '1 jalon sur 4 à replanifier : la date prévue est dépassée'],
    [
      'revised',
      [reached, late],
      '1 jalon sur 2 a changé de date ; le plus souvent : Ouverture pilote (3 communes) (2 fois)',
    ],
    ['held', [reached], 'Aucun jalon n’a changé de date'],
    ['none', [], 'Aucun jalon défini'],
  ])('%s', (_, milestones, title) => expect(plain(draw(milestones).title)).toBe(title));

  test('is square, with one unit both ways: the line where a day is announced for itself runs at 45°', () => {
    const [line] = draw().shapes.filter(
      (shape) => shape.kind === 'line' && shape.x1 !== shape.x2 && shape.y1 !== shape.y2,
    );
    if (line?.kind !== 'line') throw new Error('no line at 45°');
    expect(line.x2 - line.x1).toBeCloseTo(line.y1 - line.y2, 6);
  });

  test('names each milestone at the end of its line, with its slip', () => {
    expect(textsOf(draw())).toEqual(
      expect.arrayContaining([
        'Validation de la conception',
        'en retard d’au moins 12 j.o.',
        'à replanifier',
        'Lancement',
      ]),
    );
  });

  test('shows those that moved most where there are many', () => {
    const many = Array.from({ length: 20 }, (_, rank) => ({
      ...late,
      id: `J-${rank}`,
      name: `J-${rank}`,
      slipSinceOrigin: known(rank),
    }));
    expect(textsOf(draw(many))).toEqual(expect.arrayContaining(['J-19', 'J-12']));
    expect(textsOf(draw(many))).not.toContain('J-11');
    expect(textsOf(draw(many)).join()).toContain('Les 8 jalons qui ont le plus bougé sur 20');
  });

  test('reads as agreed', () => expectGolden('milestone-trend.fr.svg', svgOf(draw())));
});

describe('weather icons', () => {
  test.each<[Weather, string]>([
    ['sun', 'Soleil'],
    ['veiled', 'Éclaircies'],
    ['cloudy', 'Nuages'],
    ['storm', 'Orage'],
    ['fog', 'Non évalué'],
  ])('%s has a form and a word', (weather, word) => {
    const icon = weatherIcon(weather, 'fr', paletteOf('light', 'surface'));
    expect(icon.title).toBe(word);
    expectGolden(`weather-${weather}.svg`, svgOf(icon));
  });
});

describe('SVG', () => {
  const hostile = `</text><script>alert("1")</script>&'\u0000\ud800`;
  const scene: Scene = {
    width: 10,
    height: 10,
    title: hostile,
    description: hostile,
    background: null,
    shapes: [{ kind: 'text', x: 0, y: 0, text: hostile, size: 12, fill: `"/><script>` }],
  };

  test('holds whatever people write as text', () => {
    const svg = svgOf(scene);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;</text>');
  });

  test('has neither style nor event attributes, which a content security policy would drop', () => {
    for (const drawing of [
      sCurve(RICH, 'money', options()),
      slipsChart(RICH, options()),
      milestoneStrip(RICH, options()),
      milestoneTrend(RICH, options()),
    ]) {
      expect(svgOf(drawing)).not.toMatch(/ (style|on\w+|href)=/);
    }
  });

  test('comes as elements too, named as React names them', () => {
    const [text] = elementsOf({
      ...scene,
      shapes: [{ kind: 'text', x: 1, y: 2, text: 'a', size: 12, bold: true, anchor: 'end' }],
    });
    expect(text).toMatchObject({
      tag: 'text',
      text: 'a',
      attributes: { x: 1, y: 2, fontSize: 12, fontWeight: 600, textAnchor: 'end' },
    });
  });
});

describe('labels', () => {
  const labels = fc.array(
    fc.record({ y: fc.double({ min: -50, max: 350, noNaN: true }), height: fc.integer({ min: 5, max: 40 }) }),
    { minLength: 1, maxLength: 6 },
  );
  test('never overlap, and stay between the bounds where they fit', () => {
    fc.assert(
      fc.property(labels, (wanted) => {
        const ys = spreadLabels(wanted, 0, 300);
        const placed = wanted
          .map(({ height }, index) => ({ y: ys[index] ?? 0, height }))
          .sort((one, other) => one.y - other.y);
        placed.forEach(({ y, height }, index) => {
          const next = placed[index + 1];
          if (next) expect(y + height).toBeLessThanOrEqual(next.y + 1e-6);
          expect(y).toBeGreaterThanOrEqual(-1e-6);
          expect(y + height).toBeLessThanOrEqual(300 + 1e-6);
        });
      }),
    );
  });

  test('are cut to their room', () => {
    expect(cutToWidth('Dossier', 13, 500)).toBe('Dossier');
    const cut = cutToWidth('Dossier d’architecture technique', 13, 90);
    expect(cut).toMatch(/^Dossier.*…$/);
    expect(textWidth(cut, 13)).toBeLessThanOrEqual(90);
  });
});

describe('time axes', () => {
  test.each([
    ['2025-10-06', '2026-06-30', 12, ['nov.', 'déc.', 'janv. 2026', 'févr.', 'mars', 'avr.', 'mai', 'juin']],
    ['2025-10-06', '2026-06-30', 4, ['nov.', 'janv. 2026', 'mars', 'mai']],
    ['2020-01-01', '2026-01-01', 7, ['2020', '2021', '2022', '2023', '2024', '2025', '2026']],
    ['2026-02-02', '2026-02-20', 8, ['2 févr.', '20 févr.']],
    ['2026-02-02', '2026-02-02', 8, ['2 févr.']],
  ])('from %s to %s with at most %d marks', (from, to, most, labels) => {
    expect(timeTicks(day(from), day(to), most, 'fr').map(({ label }) => label)).toEqual(labels);
  });
});
