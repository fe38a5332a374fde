import { csv } from '../../src/report/csv/csv';
import { deliverablesCsv } from '../../src/report/csv/deliverables-csv';
import { shownOf } from '../../src/usecases/issue-lists';
import { RICH, UNKNOWN } from './sample-results';

describe('a CSV cell', () => {
  test.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['+33 1 23', "'+33 1 23"],
    ['-1+cmd|x', "'-1+cmd|x"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1', "' =1"],
    ['\t=1', "'\t=1"],
    ['-12,5', '-12,5'],
    ['a;b', '"a;b"'],
    ['a "b"', '"a ""b"""'],
    ['a\nb', '"a\nb"'],
    ['', ''],
  ])('%j', (value, cell) => expect(csv([[value]], 'fr')).toBe(`\ufeff${cell}\r\n`));

  test('is parted by ; in French and by , in English', () => {
    expect(csv([['a', 'b,c']], 'fr')).toBe('\ufeffa;b,c\r\n');
    expect(csv([['a', 'b,c']], 'en')).toBe('\ufeffa,"b,c"\r\n');
  });
});

describe('the table of deliverables', () => {
  test('has one line each, with as many cells as heads', () => {
    const lines = deliverablesCsv(shownOf(RICH), 'fr').trimEnd().split('\r\n');
    expect(lines).toHaveLength(14);
    expect(new Set(lines.map((line) => line.split(';').length))).toEqual(new Set([21]));
    expect(lines[5]).toContain('L-07;Dossier d’architecture technique;16;9;56,3;45;');
  });

  test('says n/d where a figure is unknown', () => {
    expect(deliverablesCsv(shownOf(UNKNOWN), 'fr')).toContain('L-01;Tout le projet;32;5;n/d;n/d;0;n/d;n/d;');
  });
});
