import { EMPTY_PLAN } from '../../../src/domain/plan/project-plan';
import { known, unknown } from '../../../src/domain/known';
import { projectRisksOf, riskWeather } from '../../../src/domain/risk/project-risks';
import { on } from '../an-issue';
import type { Risk } from '../../../src/domain/plan/risk';

const scale = { thresholds: EMPTY_PLAN.thresholds, budget: known(100_000_00) };
const DAY = on('2026-02-27');

const risk = (id: string, part: Partial<Risk> = {}): Risk => ({
  id,
  title: id,
  probability: 0.5,
  impactDays: 0,
  impactMoney: 0,
  status: 'open',
  owner: null,
  response: null,
  due: null,
  raised: null,
  settled: null,
  ...part,
});

describe('criticality is probability × impact, on the thresholds of the project', () => {
  test.each([
    ['2.5 days expected are within a green slip', { impactDays: 5 }, 'low'],
    ['6 days are not', { impactDays: 12 }, 'moderate'],
    ['9 days are near the amber bound', { impactDays: 18 }, 'high'],
    ['12 days are beyond it', { impactDays: 24 }, 'critical'],
    ['2 % of the budget are within a green overrun', { impactMoney: 4_000_00 }, 'low'],
    ['9 % of the budget are near the amber bound', { impactMoney: 18_000_00 }, 'high'],
    ['the worse of both counts', { impactDays: 5, impactMoney: 30_000_00 }, 'critical'],
    ['what is certain is no less critical', { probability: 1, impactDays: 12 }, 'critical'],
    ['what cannot happen is none', { probability: 0, impactDays: 500 }, 'low'],
  ] as const)('%s', (_, part, criticality) => {
    expect(projectRisksOf([risk('R', part)], DAY, scale).open[0]?.criticality).toBe(criticality);
  });

  test('without a budget money has nothing to be measured by: days alone decide', () => {
    const open = projectRisksOf([risk('R', { impactMoney: 90_000_00 })], DAY, {
      ...scale,
      budget: unknown('no-budget'),
    }).open;
    expect(open[0]?.criticality).toBe('low');
  });
});

describe('the register on a day', () => {
  const register = [
    risk('closed', { impactDays: 10, status: 'closed', raised: on('2026-01-05'), settled: on('2026-02-02') }),
    risk('minor', { impactDays: 2 }),
    risk('major', { impactDays: 24, impactMoney: 10_000_00 }),
    risk('later', { impactDays: 10, raised: on('2026-03-02') }),
    risk('occurred', { impactDays: 10, status: 'occurred' }),
  ];

  test('holds what is open, the most critical first, and adds up what it exposes to', () => {
    const { open, recorded, exposureDays, exposureMoney } = projectRisksOf(register, DAY, scale);
    expect(open.map(({ id }) => id)).toEqual(['major', 'minor']);
    expect({ recorded, exposureDays, exposureMoney }).toEqual({
      recorded: 4,
      exposureDays: known(13),
      exposureMoney: known(5_000_00),
    });
  });

  test('tells no exposure in money where nobody said what an open risk would cost', () => {
    const { open, exposureDays, exposureMoney } = projectRisksOf(
      [...register, risk('new', { impactMoney: null })],
      DAY,
      scale,
    );
    expect([exposureDays, exposureMoney]).toEqual([known(13), unknown('no-risk-cost')]);
    expect(open.find(({ id }) => id === 'new')?.impactMoney).toEqual(unknown('no-risk-cost'));
    const settled = [...register, risk('closed too', { impactMoney: null, status: 'closed' })];
    expect(projectRisksOf(settled, DAY, scale).exposureMoney).toEqual(known(5_000_00));
  });

  test('of a past day holds what was open then', () => {
    expect(projectRisksOf(register, on('2026-01-15'), scale).open.map(({ id }) => id)).toEqual([
      'major',
      'closed',
      'minor',
    ]);
  });
});

describe('weather of the risks', () => {
  const weatherOf = (risks: readonly Risk[]) => riskWeather(projectRisksOf(risks, DAY, scale), scale);

  test('of unknown costs is bad where what is known is, and never fine where there is a budget', () => {
    const unsaid = risk('unsaid', { impactMoney: null });
    expect(weatherOf([unsaid, risk('major', { impactDays: 24 })])).toEqual({
      weather: 'storm',
      cause: 'risks',
    });
    expect(weatherOf([unsaid])).toEqual({ weather: 'fog', cause: 'no-data' });
    const unbudgeted = { ...scale, budget: unknown('no-budget') };
    expect(riskWeather(projectRisksOf([unsaid], DAY, unbudgeted), unbudgeted)).toEqual({
      weather: 'sun',
      cause: 'fine',
    });
  });

  test.each([
    ['an empty register is fog', [], { weather: 'fog', cause: 'no-risks-recorded' }],
    [
      'risks that are all closed are fine',
      [risk('R', { status: 'closed' })],
      { weather: 'sun', cause: 'fine' },
    ],
    ['a small exposure is fine', [risk('R', { impactDays: 4 })], { weather: 'sun', cause: 'fine' }],
    [
      'small risks add up',
      ['A', 'B', 'C'].map((id) => risk(id, { impactDays: 6 })),
      { weather: 'cloudy', cause: 'risks' },
    ],
    ['a large one is a storm', [risk('R', { impactDays: 30 })], { weather: 'storm', cause: 'risks' }],
  ] as const)('%s', (_, risks, reading) => expect(weatherOf(risks)).toEqual(reading));
});
