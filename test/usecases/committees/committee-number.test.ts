import type { CommitteeFigures } from '../../../src/contract/stored/committee-record';
import { dayFrom } from '../../../src/domain/calendar/day-arithmetic';
import { committeeNumber } from '../../../src/usecases/committees/committee-number';

const TODAY = dayFrom(20_511);
const figuresOf = (statusDate: number) => ({ statusDate: dayFrom(statusDate) }) as CommitteeFigures;
const HELD = { committees: [{ number: 4 }, { number: 5, state: 'validated' }, { number: 'six' }, {}] };

describe('the number of a committee in its series', () => {
  test.each([
    ['the first of all', 0, null, {}, 1],
    ['after those held before the app came', 0, null, HELD, 6],
    ['the page of the day written again', 6, figuresOf(TODAY), HELD, 6],
    ['a page of another day', 6, figuresOf(TODAY - 28), HELD, 7],
    ['a series that was begun at another number goes on from there', 2, figuresOf(TODAY - 28), HELD, 3],
    ['a first page that was not finished', 0, figuresOf(TODAY), HELD, 6],
  ] as const)('%s', (_, number, figures, registers, expected) => {
    expect(committeeNumber({ number, figures }, registers, TODAY)).toBe(expected);
  });
});
