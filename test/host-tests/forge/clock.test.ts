import { createClock } from '../../host/clock';

const START = Date.UTC(2026, 1, 27);

describe('the clock of the site', () => {
  test('stands still until it is moved, where time is manual', async () => {
    const clock = createClock(START + 1000, 'Europe/Paris', 'manual');
    await new Promise((done) => setTimeout(done, 20));
    expect(clock.now()).toBe(START + 1000);
    await clock.moveTo(START + 5000);
    expect(clock.now()).toBe(START + 5000);
    await clock.moveTo(START + 2000);
    expect(clock.now()).toBe(START + 2000);
  });

  test('goes on with the time of the machine otherwise', async () => {
    const clock = createClock(START + 1000, 'Europe/Paris', 'real');
    await new Promise((done) => setTimeout(done, 30));
    expect(clock.now()).toBeGreaterThan(START + 1020);
    await clock.moveTo(START + 1_000_000);
    expect(clock.now()).toBeGreaterThanOrEqual(START + 1_000_000);
    expect(clock.now()).toBeLessThan(START + 1_001_000);
    await clock.moveTo(START + 500);
    expect(clock.now()).toBeLessThan(START + 1500);
  });

  test('arrives after what is due on the way was done, and tells each instant that it is set to', async () => {
    const instants: number[] = [];
    const clock = createClock(START, 'UTC', 'manual', (instant) => instants.push(instant));
    clock.onMove((instant) => {
      clock.stepTo(instant - 5);
      return Promise.resolve();
    });
    await clock.moveTo(START + 10);
    expect(instants).toEqual([START + 5, START + 10]);
    await expect(clock.moveTo(Number.NaN)).rejects.toThrow('The clock of the site goes from');
  });
});
