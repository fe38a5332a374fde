import { fc } from '../../property-runs';
import { moneyOf, moneyText } from '../../../src/usecases/exchange/money-text';

describe('money in exports', () => {
  test.each([
    [1_250_000, 'EUR', '12500.00'],
    [-5, 'EUR', '-0.05'],
    [0, 'EUR', '0.00'],
    [1_250, 'JPY', '1250'],
    [1_250, 'TND', '1.250'],
  ])('%i minor units of %s are written %s, and read back', (amount, currency, text) => {
    expect(moneyText(amount, currency)).toBe(text);
    expect(moneyOf(text, currency)).toBe(amount);
  });

  test.each([
    ['12', 'EUR', 1200],
    ['12.5', 'EUR', 1250],
    ['12.500', 'EUR', 1250],
    ['12.505', 'EUR', undefined],
    ['1.5', 'JPY', undefined],
    ['-0.00', 'EUR', 0],
  ])('%s %s is read as %s', (text, currency, amount) => {
    expect(moneyOf(text, currency)).toBe(amount);
  });

  test('every amount comes back exactly', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom('EUR', 'JPY', 'TND', 'CHF'), (amount, currency) => {
        expect(moneyOf(moneyText(amount, currency), currency)).toBe(amount);
      }),
    );
  });
});
