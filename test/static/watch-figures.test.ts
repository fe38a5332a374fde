import { FIRST_WAIT, LONGEST_WAIT, watchFigures } from '../../static/src/surface/watch-figures';

/** A page that can be hidden, and whose person can be active. */
class Page extends EventTarget {
  hidden = false;
  is(hidden: boolean): void {
    this.hidden = hidden;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

let page: Page;
let stored: string | null;
let looks: number;
let changes: number;
let stop: () => void;

beforeEach(() => {
  jest.useFakeTimers();
  [page, stored, looks, changes] = [new Page(), 'a', 0, 0];
  const ask = () => {
    looks++;
    return Promise.resolve(stored);
  };
  stop = watchFigures({ page, ask, version: 'a', changed: () => changes++ });
});
afterEach(() => {
  stop();
  jest.useRealTimers();
});

const pass = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);
const HOUR = 3_600_000;

describe('a surface that is in sight', () => {
  test('is told once other figures are stored', async () => {
    await pass(FIRST_WAIT);
    expect([looks, changes]).toEqual([1, 0]);
    stored = 'b';
    await pass(2 * FIRST_WAIT);
    expect([looks, changes]).toEqual([2, 1]);
  });

  test('looks less and less often where nobody does anything: some dozen times an hour', async () => {
    await pass(HOUR);
    expect(looks).toBeGreaterThanOrEqual(HOUR / LONGEST_WAIT);
    expect(looks).toBeLessThanOrEqual(HOUR / LONGEST_WAIT + 4);
  });

  test('looks often again for somebody who is there, never more often than at first', async () => {
    await pass(HOUR);
    const before = looks;
    for (let second = 0; second < 120; second++) {
      page.dispatchEvent(new Event('keydown'));
      await pass(1_000);
    }
    expect(looks - before).toBeGreaterThanOrEqual(120_000 / FIRST_WAIT);
    expect(looks - before).toBeLessThanOrEqual(120_000 / FIRST_WAIT + 1);
  });

  test('goes on looking where that cannot be told', async () => {
    stored = null;
    await pass(HOUR);
    expect([looks > 5, changes]).toEqual([true, 0]);
    stored = 'b';
    await pass(LONGEST_WAIT);
    expect(changes).toBe(1);
  });
});

describe('a surface out of sight', () => {
  test('does not look, and does so at once when it comes back', async () => {
    page.is(true);
    stored = 'b';
    await pass(HOUR);
    expect([looks, changes]).toEqual([0, 0]);
    page.is(false);
    await pass(0);
    expect([looks, changes]).toEqual([1, 1]);
  });

  test('that is left for good never looks again', async () => {
    stop();
    page.dispatchEvent(new Event('keydown'));
    await pass(HOUR);
    expect(looks).toBe(0);
  });
});
