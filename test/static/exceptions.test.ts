import { dayFrom } from '../../src/domain/calendar/day-arithmetic';
import { known, unknown } from '../../src/domain/known';
import { commitmentOf } from '../../static/src/figures/commitment';
import { nextOrder, ordered } from '../../static/src/project/deliverables/deliverable-order';
import { exceptionsOf, slippingMost } from '../../static/src/summary/exceptions';
import { figureOf, firstBasis } from '../../static/src/figures/figure';
import { percentCompleteOf } from '../../static/src/figures/progress';
import { deliverableView, resultView, slipping, STATUS_DATE } from './result-view';

const storm = { weather: 'storm', cause: 'slip' } as const;
const late = { weather: storm, group: 'late' } as const;
const finding = (rule: 'no-estimate' | 'no-rate' | 'no-dates' | 'issues-not-read', share: number) => ({
  rule,
  issues: 1,
  share,
});
const confidence = (...findings: ReturnType<typeof finding>[]) => ({ value: 0.8, findings });

describe('what to deal with', () => {
  test('forecasts in the past come first, then trouble by slip and money, then acceptance, then data', () => {
    const result = resultView({
      deliverables: [
        deliverableView('waiting', { acceptance: known('delivered'), group: 'waiting' }),
        deliverableView('cloudy', { weather: { weather: 'cloudy', cause: 'cost' }, group: 'at-risk' }),
        deliverableView('late', { ...late, finish: slipping(12) }),
        deliverableView('later', { ...late, finish: slipping(30) }),
        deliverableView('passed', { group: 'late', finish: slipping(1, STATUS_DATE - 1) }),
        deliverableView('fine'),
      ],
      confidence: confidence(finding('no-estimate', 0.1), finding('no-rate', 0.6)),
    });
    const listed = exceptionsOf(result).map((item) =>
      'deliverable' in item ? item.deliverable.id : item.kind === 'finding' ? item.rule : item.kind,
    );
    expect(listed).toEqual(['passed', 'later', 'late', 'cloudy', 'waiting', 'no-rate', 'no-estimate']);
  });

  test('a finished deliverable is no trouble, whatever its dates', () => {
    const done = deliverableView('done', {
      weather: null,
      group: 'done',
      issues: 4,
      done: 4,
      finish: slipping(9, STATUS_DATE - 9),
    });
    expect(exceptionsOf(resultView({ deliverables: [done], confidence: confidence() }))).toEqual([]);
  });

  test('never more than seven, and two places are kept for data', () => {
    const deliverables = Array.from({ length: 12 }, (_, index) => deliverableView(`L-${index}`, late));
    const result = resultView({
      deliverables,
      confidence: confidence(finding('no-rate', 1), finding('no-dates', 0.5), finding('no-estimate', 0.1)),
    });
    const kinds = exceptionsOf(result).map(({ kind }) => kind);
    expect(kinds).toEqual(['trouble', 'trouble', 'trouble', 'trouble', 'trouble', 'finding', 'finding']);
  });

  test('what is in no figure comes before what is wrong in them, however little it is', () => {
    const deliverables = Array.from({ length: 12 }, (_, index) => deliverableView(`L-${index}`, late));
    const findings = confidence(
      finding('no-rate', 1),
      finding('no-dates', 0.5),
      finding('issues-not-read', 0.001),
    );
    const listed = exceptionsOf(resultView({ deliverables, confidence: findings }));
    expect(listed.flatMap((item) => (item.kind === 'finding' ? item.rule : []))).toEqual([
      'issues-not-read',
      'no-rate',
    ]);
  });

  test('those that slip most, worst first; those that do not, or unknown, never', () => {
    const deliverables = [
      deliverableView('a', { finish: slipping(3) }),
      deliverableView('b', { finish: slipping(-2) }),
      deliverableView('c', { finish: slipping(8) }),
      deliverableView('d'),
    ];
    expect(slippingMost(resultView({ deliverables }), 5).map(({ id }) => id)).toEqual(['c', 'a']);
  });
});

describe('a commitment', () => {
  test('is the contract date where there is one', () => {
    const contractDate = known(dayFrom(20_010));
    expect(commitmentOf(deliverableView('a', { contractDate, finish: slipping(4) }))).toEqual({
      kind: 'contract',
      day: contractDate,
      slip: known(4),
    });
  });

  test('of a re-baselined project is the original date, as its slip is', () => {
    const finish = {
      ...slipping(22),
      baselineOriginal: known(dayFrom(20_001)),
      baselineCurrent: known(dayFrom(20_023)),
    };
    expect(commitmentOf(resultView({ finish }))).toEqual({
      kind: 'baseline',
      day: known(20_001),
      slip: known(22),
    });
  });
});

describe('the order of deliverables', () => {
  const [a, b, c] = [
    deliverableView('a', { finish: slipping(3) }),
    deliverableView('b'),
    deliverableView('c', { finish: slipping(8) }),
  ];

  test.each([true, false])('puts the unknown last (descending: %s)', (descending) => {
    const ids = ordered([a, b, c], { column: 'slip', descending }).map(({ id }) => id);
    expect(ids).toEqual(descending ? ['c', 'a', 'b'] : ['a', 'c', 'b']);
  });

  test('a column is clicked through to the plan’s own order', () => {
    const first = nextOrder(null, 'slip');
    const second = nextOrder(first, 'slip');
    expect([first, second, nextOrder(second, 'slip')]).toEqual([
      { column: 'slip', descending: true },
      { column: 'slip', descending: false },
      null,
    ]);
  });
});

describe('a figure', () => {
  test('keeps the reason of what is unknown', () => {
    const { cost } = resultView();
    const hidden = resultView({ cost: { ...cost, earnedValue: unknown('hidden') } });
    expect(figureOf(hidden, 'cost', 'EV').value).toEqual(unknown('hidden'));
  });

  test('of the slip is measured from the contract where there is one, else from the original baseline', () => {
    const contractual = deliverableView('a', { contractDate: known(dayFrom(20_010)) });
    expect(figureOf(contractual, 'work', 'slipFromContract').inputs).toEqual(['finish', 'contractDate']);
    expect(figureOf(resultView(), 'work', 'slipFromContract').inputs).toEqual(['finish', 'finish.original']);
  });

  test('of the time variance is no slip: below nought is late, so it never takes the colour of an early finish', () => {
    expect(figureOf(resultView(), 'work', 'SVt').unit).toBe('timeVariance');
    expect(figureOf(resultView(), 'work', 'slipFromContract').unit).toBe('slip');
  });

  test('is told in work where money is hidden', () => {
    const { cost, work } = resultView();
    const hidden = { ...cost, budgetAtCompletion: unknown('hidden'), actualCost: unknown('hidden') };
    expect(firstBasis({ cost: hidden, work })).toBe('work');
    expect(firstBasis({ cost: { ...cost, budgetAtCompletion: known(100) }, work })).toBe('cost');
  });

  test('of progress falls back on work', () => {
    const { cost, work } = resultView();
    const hidden = { ...cost, percentComplete: unknown('hidden') };
    expect(percentCompleteOf({ cost: hidden, work: { ...work, percentComplete: known(0.4) } })).toEqual(
      known(0.4),
    );
  });
});
