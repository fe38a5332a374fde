import { InvocationError, InvocationLimitReachedError, Queue, RateLimitError } from '@forge/events';
import { APP_ACCOUNT_ID } from '../../host/seams/products';
import { createState } from '../../host/state/create-state';
import { START, trial } from './trial';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const queue = () => new Queue({ key: 'work' });
const minutesAfterStart = (instants: readonly number[]) =>
  instants.map((instant) => (instant - START) / MINUTE);

describe('a queue', () => {
  test('delivers each event, as Forge words it, when it is drained', async () => {
    const { inApp, when, forge, meter } = await trial();
    const received: unknown[] = [];
    when('consumer', (event) => void received.push(event));
    const { jobId } = (await inApp(() => queue().push([{ body: { n: 1 } }, { body: { n: 2 } }]))) as {
      jobId: string;
    };
    expect(received).toEqual([]);
    await forge.drain();
    expect(received).toMatchObject([
      { queueName: 'work', jobId, body: { n: 1 } },
      { queueName: 'work', jobId, body: { n: 2 } },
    ]);
    expect(await inApp(() => queue().getStats(jobId))).toEqual({ success: 2, inProgress: 0, failed: 0 });
    expect(meter.snapshot().queues).toEqual({ work: { pushed: 2, delivered: 2, failed: 0, refused: 0 } });
  });

  test('keeps delays by the clock of the site', async () => {
    const { inApp, when, forge, clock } = await trial();
    const at: number[] = [];
    when('consumer', () => void at.push(Date.now()));
    await inApp(() => queue().push([{ body: { n: 1 }, delayInSeconds: 300 }, { body: { n: 2 } }]));
    await clock.moveTo(START + MINUTE);
    expect(minutesAfterStart(at)).toEqual([0]);
    await forge.drain();
    expect(minutesAfterStart(at)).toEqual([0, 5]);
    expect(clock.now()).toBe(START + 5 * MINUTE);
  });

  test('drains chains: events that push events', async () => {
    const { inApp, when, forge } = await trial();
    const seen: unknown[] = [];
    when('consumer', async (event) => {
      const { n } = (event as { body: { n: number } }).body;
      seen.push(n);
      if (n < 5) await queue().push({ body: { n: n + 1 }, delayInSeconds: 10 });
    });
    await inApp(() => queue().push({ body: { n: 1 } }));
    await forge.drain();
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });

  test('comes again when the function fails, and says why', async () => {
    const { inApp, when, forge, meter } = await trial();
    const received: unknown[] = [];
    when('consumer', (event) => {
      received.push(event);
      if (received.length < 3) throw new TypeError('not yet');
    });
    await inApp(() => queue().push({ body: {} }));
    await forge.drain();
    expect(received).toMatchObject([
      {},
      { retryContext: { retryCount: 1, retryReason: 'TypeError' } },
      { retryContext: { retryCount: 2, retryReason: 'TypeError' } },
    ]);
    expect(forge.errors).toHaveLength(2);
    expect(meter.snapshot().queues).toEqual({ work: { pushed: 1, delivered: 1, failed: 2, refused: 0 } });
  });

  test('comes again when the app asks for it, with its data, after the time asked', async () => {
    const { inApp, when, forge } = await trial();
    const received: { at: number; event: unknown }[] = [];
    when('consumer', (event) => {
      received.push({ at: Date.now(), event });
      const asked = {
        retryAfter: 2000,
        retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED' as never,
        retryData: { page: 7 },
      };
      return received.length === 1 ? new InvocationError(asked) : undefined;
    });
    await inApp(() => queue().push({ body: {} }));
    await forge.drain();
    expect(received.map(({ at }) => (at - START) / 1000)).toEqual([0, 900]);
    expect(received[1]?.event).toMatchObject({
      retryContext: { retryCount: 1, retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED', retryData: { page: 7 } },
    });
    expect(forge.errors).toEqual([]);
  });

  test('gives up on an event that always fails', async () => {
    const { inApp, when, forge } = await trial();
    when('consumer', () => {
      throw new Error('never');
    });
    const { jobId } = (await inApp(() => queue().push({ body: {} }))) as { jobId: string };
    await forge.drain();
    expect(await inApp(() => queue().getStats(jobId))).toEqual({ success: 0, inProgress: 0, failed: 1 });
  });

  test('forgets the events of a job that is cancelled', async () => {
    const { inApp, when, forge } = await trial();
    const received: unknown[] = [];
    when('consumer', (event) => void received.push(event));
    await inApp(async () => {
      const { jobId } = await queue().push({ body: {} });
      await queue().cancel(jobId);
    });
    await forge.drain();
    expect(received).toEqual([]);
  });

  test.each([
    ['a queue without a consumer', 'wrok', { body: {} }],
    ['an event over 100 KB for a long consumer', 'long', { body: { text: 'x'.repeat(101 * 1024) } }],
    ['more than 200 KB', 'work', { body: { text: 'x'.repeat(201 * 1024) } }],
    ['a delay over 15 minutes', 'work', { body: {}, delayInSeconds: 901 }],
  ])('refuses %s', async (_, key, event) => {
    const { inApp } = await trial();
    await expect(inApp(() => new Queue({ key }).push(event))).rejects.toThrow();
  });

  test('takes 500 events within any minute, and refuses a push beyond them whole', async () => {
    const { inApp, clock, meter } = await trial();
    const fifty = Array.from({ length: 50 }, () => ({ body: {} }));
    const push = (events: number) => inApp(() => queue().push(fifty.slice(0, events)));
    for (let pushed = 0; pushed < 450; pushed += 50) await push(50);
    await clock.moveTo(START + 59_000);
    await push(49);
    await expect(push(2)).rejects.toThrow(RateLimitError);
    await push(1);
    await expect(push(1)).rejects.toThrow(RateLimitError);
    await clock.moveTo(START + 61_000);
    await push(50);
    expect(meter.snapshot().queues).toMatchObject({ work: { pushed: 550, refused: 2 } });
  });

  test('lets one invocation, and all that it sets in motion, push a thousand times', async () => {
    const { inApp, when, forge } = await trial();
    let hops = 0;
    let ended: unknown;
    when('consumer', async () => {
      hops += 1;
      await queue()
        .push({ body: {}, delayInSeconds: 1 })
        .catch((error: unknown) => (ended = error));
    });
    await inApp(() => queue().push({ body: {} }));
    await forge.drain();
    expect(hops).toBe(1000);
    expect(ended).toBeInstanceOf(InvocationLimitReachedError);
    await inApp(() => queue().push({ body: {} }));
  });

  test('delivers after a restart what was waiting', async () => {
    const state = createState();
    const first = await trial({ state });
    await first.inApp(() => queue().push({ body: { n: 1 } }));
    const second = await trial({ state });
    const received: unknown[] = [];
    second.when('consumer', (event) => void received.push(event));
    await second.forge.drain();
    expect(received).toHaveLength(1);
  });
});

describe('a trigger', () => {
  const updated = (accountId: string) => ({
    name: 'avi:jira:updated:issue',
    payload: { issue: { id: '1' } },
    accountId,
  });

  test('is told of what it listens to, later and without a person', async () => {
    const { events, when, forge } = await trial();
    const received: unknown[] = [];
    when('changed', (event, context) => void received.push([event, context]));
    events.emit(updated('bob'));
    events.emit({ ...updated('bob'), name: 'avi:jira:created:issue' });
    expect(received).toEqual([]);
    await forge.drain();
    expect(received).toMatchObject([
      [{ eventType: 'avi:jira:updated:issue', issue: { id: '1' }, atlassianId: 'bob' }, {}],
    ]);
  });

  test('is not told of what the app did itself, where it says so', async () => {
    const { events, when, forge } = await trial();
    const received: unknown[] = [];
    when('changed', (event) => void received.push(event));
    events.emit(updated(APP_ACCOUNT_ID));
    await forge.drain();
    expect(received).toEqual([]);
  });

  test('is told once that the app was installed', async () => {
    const state = createState();
    const received: unknown[] = [];
    for (const site of [await trial({ state }), await trial({ state })]) {
      site.when('installed', (event) => void received.push(event));
      await site.forge.drain();
    }
    expect(received).toMatchObject([{ eventType: 'avi:forge:installed:app', app: { version: '1.0.0' } }]);
  });
});

describe('a scheduled trigger', () => {
  test('runs five minutes after the installation, then at each interval, while the clock moves on', async () => {
    const { clock, when } = await trial();
    const at: number[] = [];
    when('hourly', () => void at.push(Date.now()));
    await clock.moveTo(START + 4 * MINUTE);
    expect(at).toEqual([]);
    await clock.moveTo(START + 3 * HOUR);
    expect(minutesAfterStart(at)).toEqual([5, 65, 125]);
    expect(clock.now()).toBe(START + 3 * HOUR);
  });

  test('goes on after a failure, and after the clock went back', async () => {
    const { clock, when, forge } = await trial();
    const at: number[] = [];
    when('hourly', () => {
      at.push(Date.now());
      throw new Error('no');
    });
    await clock.moveTo(START + HOUR);
    await clock.moveTo(START - 48 * HOUR);
    await clock.moveTo(START - 46 * HOUR);
    expect(at.length).toBeGreaterThanOrEqual(2);
    expect(forge.errors).toHaveLength(at.length);
  });

  test('runs less often when the clock leaps a year, but to its end', async () => {
    const { clock, when } = await trial();
    const at: number[] = [];
    when('hourly', () => void at.push(Date.now()));
    await clock.moveTo(START + 365 * 24 * HOUR);
    expect(at.length).toBeGreaterThan(100);
    expect(at.length).toBeLessThanOrEqual(202);
    expect(clock.now() - (at.at(-1) ?? 0)).toBeLessThan(HOUR);
    await clock.moveTo(clock.now() + 2 * HOUR);
    expect(clock.now() - (at.at(-1) ?? 0)).toBeLessThan(HOUR);
  });

  test('can be run at once by its key', async () => {
    const { forge, when } = await trial();
    const events: unknown[] = [];
    when('hourly', (event) => void events.push(event));
    await forge.runScheduled('hourly');
    expect(events).toMatchObject([{ context: { moduleKey: 'hourly' } }]);
    await expect(forge.runScheduled('daily')).rejects.toThrow('no scheduledTrigger "daily"');
  });
});
