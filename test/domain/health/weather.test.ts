import { announcedWeather } from '../../../src/domain/health/hysteresis';
import { criticalPathLengthIndex } from '../../../src/domain/health/commitment-checks';
import { costWeather, scheduleWeather, weatherOf, worstOf } from '../../../src/domain/health/weather';
import { aggregateGapRate, gapRate, meanGapRate } from '../../../src/domain/measures/gap-rate';
import { known, unknown } from '../../../src/domain/known';
import { EMPTY_PLAN } from '../../../src/domain/plan/project-plan';
import type { Weather, WeatherReading } from '../../../src/domain/health/weather-reading';

const { thresholds } = EMPTY_PLAN;
const reading = (weather: Weather): WeatherReading => ({
  weather,
  cause: weather === 'sun' ? 'fine' : 'schedule',
});

describe('weather', () => {
  test.each([
    [1.2, 'sun'],
    [0.95, 'sun'],
    [0.93, 'veiled'],
    [0.91, 'cloudy'],
    [0.9, 'cloudy'],
    [0.89, 'storm'],
  ] as const)('an index of %d is %s', (value, expected) =>
    expect(weatherOf('index', value, thresholds)).toBe(expected),
  );

  test.each([
    [-3, 'sun'],
    [5, 'sun'],
    [7, 'veiled'],
    [10, 'cloudy'],
    [11, 'storm'],
  ] as const)('a slip of %d working days is %s', (value, expected) =>
    expect(weatherOf('slipWorkingDays', value, thresholds)).toBe(expected),
  );

  describe('bounds that leave no amber, as the settings allow', () => {
    const strict = {
      index: { green: 1, amber: 1 },
      slipWorkingDays: { green: 5, amber: 5 },
      overrun: { green: 0.1, amber: 0.03 },
    };
    test.each([
      ['index', 1, 'sun'],
      ['index', 0.99, 'storm'],
      ['slipWorkingDays', 0, 'sun'],
      ['slipWorkingDays', 5, 'sun'],
      ['slipWorkingDays', 6, 'storm'],
      ['slipWorkingDays', 20, 'storm'],
      ['overrun', 0, 'sun'],
      ['overrun', 0.11, 'storm'],
    ] as const)('%s of %d is %s', (measure, value, expected) =>
      expect(weatherOf(measure, value, strict)).toBe(expected),
    );
  });

  test('bad news shows through fog, good news does not', () => {
    expect(worstOf([reading('fog'), reading('storm')]).weather).toBe('storm');
    expect(worstOf([reading('fog'), reading('sun')]).weather).toBe('fog');
  });

  test('a late deliverable is late even where its index is unknown', () => {
    const signs = { index: unknown('not-started'), slip: known(30), complete: false } as const;
    expect(scheduleWeather(signs, thresholds)).toEqual({ weather: 'storm', cause: 'slip' });
  });

  test('without a cost index there is no green cost', () => {
    const signs = { index: unknown('no-rate'), overrun: known(0), untouched: false } as const;
    expect(costWeather(signs, thresholds).weather).toBe('fog');
  });

  test.each([
    ['storm', 'sun', 'storm'],
    ['sun', 'storm', 'storm'],
    ['veiled', 'cloudy', 'cloudy'],
    ['sun', 'sun', 'sun'],
    ['fog', 'sun', 'fog'],
    ['sun', 'fog', 'sun'],
    ['veiled', null, 'veiled'],
  ] as const)('%s after %s is announced as %s', (computed, lastKnown, announced) => {
    expect(announcedWeather(computed, lastKnown)).toBe(announced);
  });
});

describe('public-sector gaps', () => {
  test('100 days planned, 138 foreseen: 38 %', () =>
    expect(gapRate(known(100), known(138), false)).toEqual(known(0.38)));
  test('nothing estimated, or still being scoped, gives no rate', () => {
    expect(gapRate(known(0), known(10), false)).toEqual(unknown('no-estimate'));
    expect(gapRate(known(10), known(20), true)).toEqual(unknown('not-started'));
  });
  test('the mean of rates and the rate on sums differ, and are named', () => {
    expect(meanGapRate([known(1), known(0), unknown('no-estimate')])).toEqual(known(0.5));
    const pair = (estimated: number, observed: number) => ({
      estimated: known(estimated),
      observed: known(observed),
    });
    expect(aggregateGapRate([pair(10, 20), pair(90, 90)])).toEqual(known(0.1));
    expect(meanGapRate([])).toEqual(unknown('no-estimate'));
  });
});

test('the critical path length index of 80 days with 20 to spare is 1.25', () =>
  expect(criticalPathLengthIndex(80, 20)).toBe(1.25));
