import { isoOf } from '../../../src/domain/calendar/day';
import { requiredDay, requiredDayInZone } from '../../../src/domain/calendar/required-day';

describe('a day that must be one', () => {
  test.each(['2026-03-31', '0001-01-01', '9999-12-31'])('is read from %s as it is written', (iso) => {
    expect(isoOf(requiredDay(iso))).toBe(iso);
  });

  test.each(['', '2026-02-30', '31/03/2026', 'tomorrow'])('is refused from "%s", which is no date', (iso) => {
    expect(() => requiredDay(iso)).toThrow(RangeError);
  });

  test('is that of the zone at an instant, and refused for what no clock says', () => {
    expect(isoOf(requiredDayInZone(Date.parse('2026-03-30T22:30:00Z'), 'Europe/Paris'))).toBe('2026-03-31');
    expect(() => requiredDayInZone(NaN, 'Europe/Paris')).toThrow(RangeError);
    expect(() => requiredDayInZone(0, 'Nowhere/Else')).toThrow(RangeError);
  });
});
