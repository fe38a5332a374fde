import { isoOf } from '../../../src/domain/calendar/day';
import { requiredDay } from '../../../src/domain/calendar/required-day';
import { nextPublication } from '../../../src/usecases/committees/do-due-work';

const day = requiredDay;
const pageOf = (iso: string) => ({
  pageId: '1',
  title: 'x',
  path: '/x',
  version: 1,
  publishedAt: 0,
  statusDate: day(iso),
});

describe('the day on which the committee page is due again', () => {
  test.each([
    ['week', '2026-02-27', '2026-03-06'],
    ['month', '2026-02-27', '2026-03-27'],
    ['month', '2026-01-31', '2026-02-28'],
    ['month', '2027-12-31', '2028-01-31'],
    ['never', '2026-02-27', null],
  ] as const)('every %s, after %s: %s', (every, last, next) => {
    const found = nextPublication(
      { settings: { spaceKey: 'PORT', locale: 'fr', every }, page: pageOf(last) },
      day('2026-03-01'),
    );
    expect(found === null ? null : isoOf(found)).toBe(next);
  });

  test('is today where nothing was written yet, and never without a space', () => {
    const settings = { spaceKey: 'PORT', locale: 'fr', every: 'week' } as const;
    expect(nextPublication({ settings, page: null }, day('2026-03-01'))).toBe(day('2026-03-01'));
    expect(
      nextPublication({ settings: { ...settings, spaceKey: null }, page: null }, day('2026-03-01')),
    ).toBeNull();
  });
});
