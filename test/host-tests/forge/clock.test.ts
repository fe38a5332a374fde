import { createClock } from '../../host/clock';

describe('the clock of the site', () => {
  test('stands still until it is moved, where time is manual', async () => {
    const clock = createClock(1000, 'Europe/Paris', 'manual');
    await new Promise((done) => setTimeout(done, 20));
    expect(clock.now()).toBe(1000);
    await clock.moveTo(5000);
    expect(clock.now()).toBe(5000);
    await clock.moveTo(2000);
    expect(clock.now()).toBe(2000);
  });

  test('goes on with the time of the machine otherwise', async () => {
    const clock = createClock(1000, 'Europe/Paris', 'real');
    await new Promise((done) => setTimeout(done, 30));
    expect(clock.now()).toBeGreaterThan(1020);
    await clock.moveTo(1_000_000);
    expect(clock.now()).toBeGreaterThanOrEqual(1_000_000);
    expect(clock.now()).toBeLessThan(1_001_000);
    await clock.moveTo(500);
    expect(clock.now()).toBeLessThan(1500);
  });

  test('arrives after what is due on the way was done, and tells each instant that it is set to', async () => {
    const told: number[] = [];
    const clock = createClock(0, 'UTC', 'manual', (instant) => told.push(instant));
    clock.onMove((instant) => {
      clock.stepTo(instant / 2);
      return Promise.resolve();
    });
    await clock.moveTo(10);
    expect(told).toEqual([5, 10]);
    await expect(clock.moveTo(Number.NaN)).rejects.toThrow('Not an instant');
  });
});
