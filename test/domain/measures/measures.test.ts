import { measuresOf, type MeasureInputs } from '../../../src/domain/measures/measures-from-sums';
import { known, unknown } from '../../../src/domain/known';

const figuresFor = (
  budget: number,
  planned: number,
  earned: number,
  actual: number,
  more: Partial<MeasureInputs> = {},
) =>
  measuresOf({
    coverage: 1,
    circular: false,
    bottomUp: unknown('no-remaining'),
    budgetAtCompletion: known(budget),
    plannedValue: known(planned),
    earnedValue: known(earned),
    actualCost: known(actual),
    ...more,
  });

describe('variances and indices', () => {
  test('BAC 1000, PV 500, EV 400, AC 500', () => {
    const measures = figuresFor(1000, 500, 400, 500);
    expect(measures).toMatchObject({
      costPerformanceIndex: known(0.8),
      schedulePerformanceIndex: known(0.8),
      scheduleVariance: known(-100),
      costVariance: known(-100),
      percentComplete: known(0.4),
      percentSpent: known(0.5),
      toCompleteBudget: known(1.2),
    });
    expect(measures.estimateAtCompletion).toMatchObject({
      typical: known(1250),
      atypical: known(1100),
      announced: known(1250),
    });
    expect(measures.estimateAtCompletion.costAndSchedule).toEqual({
      known: true,
      value: expect.closeTo(1437.5, 9) as unknown,
    });
    expect(measures.toCompleteEstimate).toEqual({ known: true, value: expect.closeTo(0.8, 9) as unknown });
  });

  test.each([
    ['nothing planned, nothing earned', 0, 0, 'not-started'],
    ['something earned before anything was planned', 0, 10, 'ahead-unplanned'],
  ] as const)('SPI, %s', (_, planned, earned, because) => {
    expect(figuresFor(100, planned, earned, 10).schedulePerformanceIndex).toEqual(unknown(because));
  });

  test.each([
    ['nothing earned, nothing spent', 0, 0, unknown('nothing-spent')],
    ['earned without a cost recorded', 10, 0, unknown('no-cost-recorded')],
    ['spent with nothing earned is a true zero', 0, 10, known(0)],
  ] as const)('CPI, %s', (_, earned, actual, index) => {
    expect(figuresFor(100, 50, earned, actual).costPerformanceIndex).toEqual(index);
  });
});

describe('estimates at completion', () => {
  test('a CPI of 0 gives no forecast, AC + BAC - EV always does', () => {
    const { estimateAtCompletion } = figuresFor(100, 50, 0, 10);
    expect(estimateAtCompletion.typical).toEqual(unknown('nothing-earned'));
    expect(estimateAtCompletion.costAndSchedule).toEqual(unknown('nothing-earned'));
    expect(estimateAtCompletion.atypical).toEqual(known(110));
    expect(estimateAtCompletion.announced).toEqual(known(110));
  });

  test('once all is earned every estimate is what was spent', () => {
    const { estimateAtCompletion, toCompleteBudget, toCompleteEstimate } = figuresFor(100, 100, 100, 120, {
      bottomUp: known(130),
    });
    for (const name of ['typical', 'atypical', 'costAndSchedule', 'bottomUp', 'announced'] as const)
      expect(estimateAtCompletion[name]).toEqual(known(120));
    expect([toCompleteBudget, toCompleteEstimate]).toEqual([unknown('complete'), unknown('complete')]);
  });

  test('what remains, priced, is announced first', () => {
    const measures = figuresFor(1000, 500, 400, 500, { bottomUp: known(1150) });
    expect(measures.estimateAtCompletion).toMatchObject({ announced: known(1150), lowest: known(1100) });
    expect(measures.estimateToComplete).toEqual(known(650));
    expect(measures.varianceAtCompletion).toEqual(known(-150));
    expect(measures.toCompleteEstimate).toEqual({
      known: true,
      value: expect.closeTo(600 / 650, 12) as unknown,
    });
  });

  test('after the planned finish SPI(t) takes the place of SPI, which tends to 1', () => {
    const late = figuresFor(1000, 1000, 800, 800, { lateIndex: known(0.5) });
    expect(late.estimateAtCompletion.costAndSchedule).toEqual(known(800 + 200 / 0.5));
  });

  test('the weighted estimate leans on cost for four fifths, on schedule for one', () => {
    expect(figuresFor(1000, 500, 400, 400).estimateAtCompletion.weighted).toEqual(known(1025));
    expect(figuresFor(1000, 500, 0, 500).estimateAtCompletion.weighted).toEqual(unknown('nothing-earned'));
    expect(figuresFor(1000, 1000, 800, 800, { lateIndex: known(0.5) }).estimateAtCompletion.weighted).toEqual(
      known(800 + 200 / 0.9),
    );
  });

  test.each([
    [199, true],
    [200, false],
  ])('with %i of 1000 earned a forecast is indicative: %s', (earned, indicative) => {
    expect(figuresFor(1000, 500, earned, 500).estimateAtCompletion.indicative).toBe(indicative);
  });

  test('TCPI(BAC) of a spent budget is a reason, neither negative nor infinite', () => {
    expect(figuresFor(100, 80, 50, 100).toCompleteBudget).toEqual(unknown('budget-exhausted'));
    expect(figuresFor(100, 80, 50, 130).toCompleteBudget).toEqual(unknown('budget-exhausted'));
  });

  test('TCPI(EAC) with nothing left to spend is a reason', () => {
    expect(figuresFor(100, 80, 50, 60, { bottomUp: known(60) }).toCompleteEstimate).toEqual(
      unknown('estimate-equals-actual'),
    );
  });

  test('earning by effort makes BAC/CPI equal to AC + remaining: no second opinion', () => {
    const [spent, remaining, budget] = [60, 60, 100];
    const earned = (budget * spent) / (spent + remaining);
    const { estimateAtCompletion } = figuresFor(budget, 50, earned, spent, {
      circular: true,
      bottomUp: known(spent + remaining),
    });
    expect(estimateAtCompletion.typical).toEqual(known(120));
    expect(estimateAtCompletion.bottomUp).toEqual(known(120));
    expect(estimateAtCompletion.circular).toBe(true);
  });
});
