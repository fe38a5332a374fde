import { csv } from '../../src/report/csv/csv';
import { deliverablesCsv } from '../../src/report/csv/deliverables-csv';
import { shownOf } from '../../src/usecases/figures/issue-lists';
import { fc } from '../property-runs';
import { RICH, UNKNOWN } from './sample-results';

describe('a CSV cell', () => {
  test.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['+33 1 23', `"'+33 1 23"`],
    ['-1+cmd|x', `"'-1+cmd|x"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    [' =1', `"' =1"`],
    ['\t=1', `"'\t'=1"`],
    ['\tx', `"'\tx"`],
    ['\rx', `"'\rx"`],
    ['＝HYPERLINK(A1)', `"'＝HYPERLINK(A1)"`],
    ['＋1', `"'＋1"`],
    ['－1', `"'－1"`],
    ['＠SUM(A1)', `"'＠SUM(A1)"`],
    ['﹦1', `"'﹦1"`],
    ['a,=1+1', `"a,'=1+1"`],
    ['a;=1+1', `"a;'=1+1"`],
    ['a; "=1+1', `"a;' ""=1+1"`],
    ['a\n=1+1', `"a\n'=1+1"`],
    ['a\u202egnp.exe', '"agnp.exe"'],
    ['\u200b=1+1', `"'=1+1"`],
    ['Ca\u200bmi\u2060lle\ufeff', '"Camille"'],
    ['1,5', '1,5'],
    ['1.5', '"1.5"'],
    ['-12,5', '-12,5'],
    ['12', '12'],
    ['a', '"a"'],
    ['a;b', '"a;b"'],
    ['a "b"', '"a ""b"""'],
    ['a\nb', '"a\nb"'],
    ['', ''],
  ])('%j', (value, cell) => expect(csv([[value]], 'fr')).toBe(`\ufeff${cell}\r\n`));

  test('is parted by ; in French and by , in English', () => {
    expect(csv([['a', 'b,c', '1,5']], 'fr')).toBe('\ufeff"a";"b,c";1,5\r\n');
    expect(csv([['a', 'b,c', '1.5']], 'en')).toBe('\ufeff"a","b,c",1.5\r\n');
  });

  test.each(['fr', 'en'] as const)('starts no formula by whichever separator the file in %s is opened', (locale) => {
    const parts = fc.constantFrom('=', '＝', '+', '－', '@', ',', ';', '\t', '\r', '\n', ' ', '"', "'", 'a', '1', '\u200b');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (chosen) => {
        const value = chosen.join('');
        const lines = csv([['a', value, 'b']], locale)
          .slice(1)
          .split(/[\r\n]+/);
        // As badly as a spreadsheet may: it takes no notice of quotes.
        const cells = lines.flatMap((line) => line.split(/[,;\t]/)).map((cell) => cell.replace(/^[\s"]+/, ''));
        expect(cells.filter((cell) => /^[=+@＝－]|^-(?!\d)/.test(cell))).toEqual([]);
      }),
    );
  });
});

describe('the table of deliverables', () => {
  test('has one line each, with as many cells as heads', () => {
    const lines = deliverablesCsv(shownOf(RICH), 'fr').trimEnd().split('\r\n');
    expect(lines).toHaveLength(14);
    expect(new Set(lines.map((line) => line.split(';').length))).toEqual(new Set([21]));
    expect(lines[5]).toContain('"L-07";"Dossier d’architecture technique";16;9;56,3;45;');
  });

  test('says n/d where a figure is unknown', () => {
    expect(deliverablesCsv(shownOf(UNKNOWN), 'fr')).toContain('"L-01";"Tout le projet";32;5;"n/d";"n/d";0;"n/d";"n/d";');
  });
});
