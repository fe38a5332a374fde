import { known, unknown } from '../../src/domain/known';
import { indicatorsJson } from '../../src/report/indicators-json';
import { moneyJson } from '../../src/report/indicators-json-values';
import { expectGolden } from './golden';
import { RICH } from './sample-results';
import { UNKNOWN } from './unknown-result';

const KEYS = new Map([
  ['10701', 'PORT-7'],
  ['10802', 'PORT-82'],
]);

interface Json {
  readonly [key: string]: unknown;
}

describe('indicators.json', () => {
  const json = indicatorsJson(RICH, KEYS) as Json;

  test('has every name of the file format', () => {
    const names = [
      'formatVersion',
      'methodVersion',
      'project',
      'statusDate',
      'currency',
      'totals',
      'effort',
      'deliverables',
      'milestones',
      'criticalPath',
      'confidence',
    ];
    expect(Object.keys(json)).toEqual(expect.arrayContaining(names));
    const totals = [
      'BAC',
      'PV',
      'EV',
      'AC',
      'SV',
      'CV',
      'SPI',
      'CPI',
      'EAC',
      'VAC',
      'TCPI',
      'ES',
      'SPIt',
      'SVt',
      'forecastFinish',
    ];
    expect(Object.keys(json['totals'] as Json)).toEqual(expect.arrayContaining(totals));
    const deliverable = [
      'id',
      'name',
      'issues',
      'done',
      'totals',
      'effort',
      'baselineFinish',
      'forecastFinish',
      'slipWorkingDays',
      'acceptance',
      'weather',
    ];
    expect(Object.keys((json['deliverables'] as readonly Json[])[0] ?? {})).toEqual(
      expect.arrayContaining(deliverable),
    );
  });

  test('holds money as decimal strings, effort in hours, days as ISO dates, issues by key', () => {
    expect(json).toMatchObject({
      project: 'PORT',
      statusDate: '2026-02-27',
      projectIssues: 236,
      issues: 224,
      totals: {
        BAC: { known: true, value: '412000.00' },
        SPI: { known: true, value: 0.83125 },
        forecastFinish: { earnedSchedule: { known: true, value: '2026-07-17' } },
      },
      work: { BAC: { known: true, value: 4_144 } },
      effort: { estimate: { known: true, value: 4_144 } },
      criticalPath: { workingDays: { known: true, value: 38 }, issues: ['PORT-7', 'PORT-82', '10904'] },
    });
  });

  test('gives the reason of what is unknown: never 0, null or NaN', () => {
    const text = JSON.stringify(indicatorsJson(UNKNOWN, KEYS));
    expect(text).toContain('"BAC":{"known":false,"because":"no-baseline"}');
    expect(text).not.toMatch(/NaN|"value":null/);
  });

  test('reads as agreed', () => expectGolden('indicators.json', `${JSON.stringify(json, null, 1)}\n`));
});

describe('money as a decimal string', () => {
  test.each([
    [4_500_000, 'EUR', '45000.00'],
    [-5, 'EUR', '-0.05'],
    [0.4, 'EUR', '0.00'],
    [-0.4, 'EUR', '0.00'],
    [123_456.5, 'EUR', '1234.57'],
    [-123_456.5, 'EUR', '-1234.57'],
    [1_200, 'JPY', '1200'],
    [1_250, 'TND', '1.250'],
  ])('%d minor units of %s', (minor, currency, value) =>
    expect(moneyJson(known(minor), currency)).toEqual({ known: true, value }),
  );

  test('is left out where it is unknown', () =>
    expect(moneyJson(unknown('hidden'), 'EUR')).toEqual({ known: false, because: 'hidden' }));
});
