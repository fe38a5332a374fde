import { known, unknown } from '../../src/domain/known';
import { formatFor } from '../../src/report/format/format-for';
import { rounded } from '../../src/report/format/number-text';
import { day } from './sample-day';

const fr = formatFor('fr', { currency: 'EUR', hoursPerDay: 7 });
const en = formatFor('en', { currency: 'EUR', hoursPerDay: 7 });
const HOUR = 3_600;

/** Shows which space stands where. */
const visible = (text: string): string => text.replaceAll('\u202f', '⍽').replaceAll('\u00a0', '_');

describe('money', () => {
  test.each([
    [1_240_000, '12⍽400_€', '€12,400'],
    [5_550, '55,50_€', '€55.50'],
    [0, '0_€', '€0'],
    [-3_800_000, '−38⍽000_€', '−€38,000'],
    [123_456, '1⍽235_€', '€1,235'],
    [41.4, '0,41_€', '€0.41'],
  ])('%d cents in full', (cents, french, english) => {
    expect([visible(fr.money(cents)), visible(en.money(cents))]).toEqual([french, english]);
  });

  test.each([
    [41_243_600, '412_k€', '€412k'],
    [830_000, '8⍽300_€', '€8,300'],
    [999_999, '10_k€', '€10k'],
    [99_960_000, '1_M€', '€1M'],
    [361_000_000, '3,61_M€', '€3.61M'],
    [0, '0_€', '€0'],
  ])('%d cents in short', (cents, french, english) => {
    expect([visible(fr.shortMoney(cents)), visible(en.shortMoney(cents))]).toEqual([french, english]);
  });

  test('has its sign where it is a gap', () => {
    expect(visible(fr.signedShortMoney(-3_780_000))).toBe('−38_k€');
    expect(visible(fr.signedShortMoney(3_780_000))).toBe('+38_k€');
    expect(visible(fr.signedShortMoney(12))).toBe('0_€');
  });

  test.each([
    ['JPY', 12_400, '12⍽400_JPY'],
    ['TND', 1_250, '1,250_TND'],
  ])('in %s counts its own minor units', (currency, amount, text) => {
    expect(
      visible(formatFor('fr', { currency, hoursPerDay: 7 }).money(amount))
        .replace('¥', 'JPY')
        .replace('JPPY', 'JPY'),
    ).toBe(text);
  });
});

describe('effort', () => {
  test.each([
    [11.5 * HOUR, '11,5_h', '1,6_JH', '1.6_PD'],
    [0, '0_h', '0_JH', '0_PD'],
    [7 * HOUR, '7_h', '1_JH', '1_PD'],
    [4_144 * HOUR, '4⍽144_h', '592_JH', '592_PD'],
  ])('%d seconds', (seconds, hours, personDays, english) => {
    expect([fr.hours(seconds), fr.personDays(seconds), en.personDays(seconds)].map(visible)).toEqual([
      hours,
      personDays,
      english,
    ]);
  });

  test('is told in hours below one day', () => {
    expect(visible(fr.effort(3 * HOUR))).toBe('3_h');
    expect(visible(fr.effort(8 * HOUR))).toBe('1,1_JH');
  });
});

describe('ratios', () => {
  test.each([
    [0.64, '64⍽%', '64%'],
    [0.004, '0,4⍽%', '0.4%'],
    [0, '0⍽%', '0%'],
    [1.037, '104⍽%', '104%'],
  ])('%d as a percentage', (fraction, french, english) => {
    expect([visible(fr.percent(fraction)), en.percent(fraction)]).toEqual([french, english]);
  });

  test('less than all never reads as all', () => expect(visible(fr.percentDown(0.998))).toBe('99⍽%'));

  test.each([
    [0.935, '0,94'],
    [1.005, '1,01'],
    [-0.001, '0,00'],
  ])('%d as an index', (value, text) => expect(fr.index(value)).toBe(text));

  test.each([
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1.005, 2, 1.01],
  ])('%d rounds half away from nought', (value, digits, result) =>
    expect(rounded(value, digits)).toBe(result),
  );
});

describe('days', () => {
  const date = day('2026-03-14');
  test('are told with the year where it is another one', () => {
    expect(visible(fr.day(date, day('2026-01-01')))).toBe('14_mars');
    expect(visible(fr.day(date, day('2025-12-31')))).toBe('14_mars_2026');
    expect(visible(en.longDay(date))).toBe('14_March_2026');
    expect(visible(fr.longDay(day('2026-05-01')))).toBe('1er_mai_2026');
    expect(visible(fr.shortDay(date))).toBe('14_mars_26');
  });

  test.each([
    ['2026-03-02', 'lun._2_mars', 'Mon_2_March'],
    ['1969-12-31', 'mer._31_décembre', 'Wed_31_December'],
    ['2026-03-01', 'dim._1er_mars', 'Sun_1_March'],
  ])('%s with its weekday', (iso, french, english) => {
    expect([visible(fr.weekday(day(iso))), visible(en.weekday(day(iso)))]).toEqual([french, english]);
  });
});

describe('slips', () => {
  test.each([
    [8, '+8_j.o.', '+8_working days'],
    [1.2, '+1_j.o.', '+1_working day'],
    [0.4, 'sans écart', 'on time'],
    [-0.4, 'sans écart', 'on time'],
    [-3, '−3_j.o.', '−3_working days'],
  ])('%d working days', (slip, french, english) => {
    expect([visible(fr.slip(slip)), visible(en.slip(slip))]).toEqual([french, english]);
  });
});

test('an unknown value is n/d, never nought', () => {
  expect(fr.known(unknown('no-budget'), fr.money)).toBe('n/d');
  expect(fr.known(known(0), fr.percent)).toBe('0\u202f%');
});
