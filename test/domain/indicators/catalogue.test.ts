import {
  CATALOGUE,
  INDICATOR_IDS,
  isFigureId,
  isIndicatorId,
  isSymbolic,
  type FigureId,
} from '../../../src/domain/indicators/catalogue';
import { scheduleMeasuresOf } from '../../../src/domain/measures/earned-schedule';
import { figureAt } from '../../../src/domain/indicators/figure-at';
import { RECORDS } from '../../../src/domain/indicators/indicator';
import { measuresOf } from '../../../src/domain/measures/measures-from-sums';
import { known, unknown } from '../../../src/domain/known';
import { computeProject } from '../../../src/domain/project/compute-project';
import { EMPTY_PLAN } from '../../../src/domain/plan/project-plan';
import { on } from '../an-issue';
import type { Deliverable } from '../../../src/domain/plan/deliverable';

const milestone = { id: 'M', name: 'M', committed: on('2026-03-02'), forecasts: [], actual: null };
const deliverable: Deliverable = {
  id: 'D',
  name: 'D',
  source: { issue: 'P-1' },
  phase: null,
  lot: null,
  owner: null,
  approver: null,
  earning: 'effort',
  statusPercents: {},
  contractDate: null,
  criteria: [],
  progress: [],
  acceptance: [],
  reservations: [],
};
const plan = { ...EMPTY_PLAN, milestones: [milestone], deliverables: [deliverable] };
const project = { id: '1', key: 'P', name: 'P' };
const result = computeProject(
  { project, plan, issues: [], versions: [], statuses: [], jqlSelections: {} },
  on('2026-03-02'),
);

/** Paths of what is known or says why not. */
function figuresOf(value: unknown, path: string): readonly string[] {
  if (value === null || typeof value !== 'object') return [];
  if ('known' in value) return [path];
  return Object.entries(value).flatMap(([key, inner]) => figuresOf(inner, `${path}.${key}`));
}

const PARTS = ['cost', 'schedule', 'finish', 'effort', 'gaps'] as const;

describe('the catalogue', () => {
  const paths = INDICATOR_IDS.map((id) => CATALOGUE[id].path);

  test('has a row for every figure of a result, and a figure for every row', () => {
    const { contractDate, confidence } = { ...result.deliverables[0], confidence: result.confidence.value };
    expect(confidence).toBeGreaterThanOrEqual(0);
    const figures = [
      ...PARTS.flatMap((part) => figuresOf(result[part], part)),
      ...figuresOf({ ...result.milestones[0], driving: null }, 'milestones'),
      ...figuresOf(contractDate, 'contractDate'),
      'confidence.value',
    ];
    expect(figures.length).toBeGreaterThan(50);
    expect([...paths].sort()).toEqual([...figures].sort());
  });

  test.each(INDICATOR_IDS.filter(isFigureId))(
    'reads %s from a project and from its deliverables, in money and in hours',
    (id) => {
      for (const measured of [result, ...result.deliverables])
        for (const basis of ['cost', 'work'] as const)
          expect(figureAt(measured, basis, id)).toHaveProperty('known');
    },
  );

  test('tells of figures that were stored before it had a row that they were not kept', () => {
    const older = { ...result, schedule: undefined, finish: { ...result.finish, p80: undefined } };
    const stored = JSON.parse(JSON.stringify(older)) as typeof result;
    for (const id of ['finish.P80', 'SPIt'] as const)
      expect(figureAt(stored, 'cost', id)).toEqual(unknown('not-kept'));
    expect(figureAt(stored, 'cost', 'finish')).toEqual(result.finish.announced);
  });

  test('holds for hours as for money', () => {
    expect(figuresOf(result.work, 'cost')).toEqual(figuresOf(result.cost, 'cost'));
  });

  test('has a row for every threshold of the plan', () => {
    const thresholds = INDICATOR_IDS.flatMap((id) => CATALOGUE[id].threshold ?? []);
    expect([...new Set(thresholds)].sort()).toEqual(Object.keys(EMPTY_PLAN.thresholds).sort());
  });

  test.each(['toString', 'constructor', '__proto__', ''])('knows no indicator of the name "%s"', (name) => {
    expect([isIndicatorId(name), isFigureId(name)]).toEqual([false, false]);
  });

  test('draws every indicator from others and, in the end, from records that are kept', () => {
    const settled = new Set<string>(RECORDS);
    const isSettled = (id: string): boolean => settled.has(id);
    for (let before = 0; before < settled.size;) {
      before = settled.size;
      for (const id of INDICATOR_IDS) {
        const { inputs } = CATALOGUE[id];
        if (inputs.length > 0 && inputs.every(isSettled)) settled.add(id);
      }
    }
    expect(INDICATOR_IDS.filter((id) => !settled.has(id))).toEqual([]);
  });
});

describe('a formula in symbols', () => {
  const sums = {
    budgetAtCompletion: known(1000),
    plannedValue: known(500),
    earnedValue: known(400),
    actualCost: known(500),
  };
  const measures = measuresOf({ ...sums, coverage: 1, circular: false, bottomUp: known(1200) });
  const schedule = scheduleMeasuresOf({
    plannedValueAt: (days: number) => days * 50,
    plannedDuration: 20,
    actualTime: 10,
    budgetAtCompletion: 1000,
    earnedValue: 400,
  });
  const measured = { ...result, cost: measures, schedule };
  const valueOf = (id: FigureId): number => {
    const figure = figureAt(measured, 'cost', id);
    return figure.known ? figure.value : NaN;
  };
  const symbols = INDICATOR_IDS.filter(isSymbolic).map((id) => [id, CATALOGUE[id].formula ?? ''] as const);

  test.each(symbols)('of %s, %s, gives its figure from figures that are among its inputs', (id, formula) => {
    const named = formula.split(/[ ()]+/).filter(isFigureId);
    expect(CATALOGUE[id].inputs).toEqual(expect.arrayContaining(named));
    expect(calculated(formula, valueOf)).toBeCloseTo(valueOf(id), 9);
  });
});

const OPERATIONS: Readonly<Record<string, (one: number, other: number) => number>> = {
  '+': (one, other) => one + other,
  '−': (one, other) => one - other,
  '×': (one, other) => one * other,
  '/': (one, other) => one / other,
};

/** What a formula comes to: brackets first, then × and /, then + and −, each from the left. */
function calculated(formula: string, valueOf: (id: FigureId) => number): number {
  const bracket = /\(([^()]+)\)/.exec(formula);
  if (bracket)
    return calculated(formula.replace(bracket[0], String(calculated(bracket[1] ?? '', valueOf))), valueOf);
  const operation = /^(.+) ([+−]) (.+?)$/.exec(formula) ?? /^(.+) ([×/]) (.+?)$/.exec(formula);
  if (!operation) return isFigureId(formula) ? valueOf(formula) : Number(formula);
  const [, one = '', sign = '', other = ''] = operation;
  return OPERATIONS[sign]?.(calculated(one, valueOf), calculated(other, valueOf)) ?? NaN;
}
