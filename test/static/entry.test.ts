import { fc } from '../property-runs';
import { agoText } from '../../static/src/project/ago';
import { amountText, hoursText, minorOf, numberOf, percentOf, secondsOf } from '../../static/src/form/entry';

describe('a duration as people write it', () => {
  test.each([
    ['3', 10_800],
    ['3,5', 12_600],
    ['3.5 h', 12_600],
    ['3h30', 12_600],
    ['0', 0],
    ['45 min', 2_700],
    ['1\u202f200', 4_320_000],
    ['', null],
    ['3h75', null],
    ['3,5h30', null],
    ['-2', null],
    ['deux', null],
  ])('%s', (text, seconds) => expect(secondsOf(text)).toBe(seconds));

  test('reads back what the box shows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.constantFrom('fr-FR', 'en-US'),
        (quarters, tag) => {
          expect(secondsOf(hoursText(quarters * 900, tag))).toBe(quarters * 900);
        },
      ),
    );
  });
});

describe('a percentage as people write it', () => {
  test.each([
    ['64', 64],
    ['64 %', 64],
    ['12,5', 12.5],
    ['0', 0],
    ['100', 100],
    ['101', null],
    ['-1', null],
    ['', null],
  ])('%s', (text, percent) => expect(percentOf(text)).toBe(percent));
});

describe('an amount as people write it', () => {
  test.each([
    ['1 250,50', 'EUR', 125_050],
    ['68.00 €', 'EUR', 6_800],
    ['68.005', 'EUR', null],
    ['1200', 'JPY', 1_200],
    ['12.5', 'JPY', null],
    ['1.234', 'TND', 1_234],
    ['abc', 'EUR', null],
  ])('%s %s', (text, currency, minor) => expect(minorOf(text, currency)).toBe(minor));

  test('reads back what the box shows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.constantFrom('EUR', 'JPY', 'TND'),
        (minor, currency) => {
          expect(minorOf(amountText(minor, currency, 'fr-FR'), currency)).toBe(minor);
        },
      ),
    );
  });
});

test('a number with the minus sign of typography is a number', () => expect(numberOf('−3,5')).toBe(-3.5));

describe('how long ago', () => {
  test.each([
    [10_000, 'now'],
    [-5_000, 'now'],
    [120_000, '2 minutes ago'],
    [7_200_000, '2 hours ago'],
    [86_400_000, 'yesterday'],
  ])('%d ms', (milliseconds, text) => expect(agoText(milliseconds, 'en-US', 'now')).toBe(text));
});
