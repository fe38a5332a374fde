import { asApp, route } from '@forge/api';
import { Queue } from '@forge/events';
import { kvs } from '@forge/kvs';
import type { Effect } from '../../host/faults/faults';
import { START, trial } from './trial';

const MYSELF = '/rest/api/3/myself';
const askJira = () => asApp().requestJira(route`/rest/api/3/myself`);
const onMyself = (effect: Effect, times = 1) => ({
  calls: [{ service: 'jira' as const, path: '/myself', times, effect }],
});

describe('calls of a function, where the site is told to misbehave', () => {
  const statuses = async () => {
    const one = async () => (await askJira()).status;
    return [await one(), await one(), await one()];
  };

  test('are refused as often as was told, then answered', async () => {
    const { inApp, faults, requests } = await trial();
    faults.set(onMyself({ kind: 'refused', status: 503 }, 2));
    expect(await inApp(statuses)).toEqual([503, 503, 200]);
    expect(requests).toHaveLength(1);
    expect(faults.struck()).toEqual([2]);
  });

  test('are refused for load with the headers that Atlassian sends', async () => {
    const { inApp, faults } = await trial();
    faults.set(
      onMyself({ kind: 'refused', status: 429, retryAfterSeconds: 3, reason: 'jira-quota-global-based' }),
    );
    const seen = {
      'retry-after': '3',
      'x-ratelimit-limit': '100',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': new Date(START + 3000).toISOString(),
      'x-ratelimit-nearlimit': 'true',
      'ratelimit-reason': 'jira-quota-global-based',
    };
    const headers = async () => {
      const answer = await askJira();
      return Object.fromEntries(Object.keys(seen).map((name) => [name, answer.headers.get(name)]));
    };
    expect(await inApp(headers)).toEqual(seen);
  });

  test('are spared where they are not meant, and once the site behaves again', async () => {
    const { inApp, faults } = await trial();
    faults.set({ calls: [{ service: 'confluence', effect: { kind: 'refused', status: 500 } }] });
    expect(await inApp(statuses)).toEqual([200, 200, 200]);
    faults.set({
      calls: [
        { service: 'kvs', path: '/set', effect: { kind: 'refused', status: 409, code: 'KEY_CONFLICT' } },
      ],
    });
    await expect(inApp(() => kvs.set('a', 1))).rejects.toMatchObject({ code: 'KEY_CONFLICT' });
    faults.clear();
    await inApp(() => kvs.set('a', 1));
    expect(await inApp(() => kvs.get('a'))).toBe(1);
  });

  test('are meant by their number in the invocation, after some were spared', async () => {
    const { inApp, faults } = await trial();
    faults.set({ calls: [{ nth: 2, skip: 1, effect: { kind: 'refused', status: 500 } }] });
    expect(await inApp(statuses)).toEqual([200, 200, 200]);
    expect(await inApp(statuses)).toEqual([200, 500, 200]);
  });

  test('are late by the time of the site, side by side', async () => {
    const { inApp, faults, clock } = await trial();
    faults.set(onMyself({ kind: 'late', milliseconds: 5000 }, 9));
    await inApp(() => Promise.all([askJira(), askJira(), askJira()]));
    expect(clock.now()).toBe(START + 5000);
    await inApp(statuses);
    expect(clock.now()).toBe(START + 20_000);
  });

  test('are cut', async () => {
    const { inApp, faults } = await trial();
    faults.set(onMyself({ kind: 'cut' }));
    expect(await inApp(async () => (await askJira()).text())).toBe(
      JSON.stringify({ path: MYSELF }).slice(0, 14),
    );
  });

  test.each([
    ['before', null],
    ['after', 1],
  ] as const)('lose their connection %s they have their effect', async (when, stored) => {
    const { inApp, faults } = await trial();
    faults.set({ calls: [{ service: 'kvs', times: 1, effect: { kind: 'broken', when } }] });
    await expect(inApp(() => kvs.set('a', 1))).rejects.toThrow('fetch failed');
    expect(await inApp(() => kvs.get('a'))).toBe(stored);
  });

  test.each([
    ['before', null],
    ['after', 1],
  ] as const)(
    'end the function %s they have their effect; nothing in it runs any more',
    async (when, stored) => {
      const { inApp, faults } = await trial();
      const ran: string[] = [];
      faults.set({ calls: [{ nth: 2, effect: { kind: 'crash', when } }] });
      const probe = async () => {
        const other = kvs.set('beside', 1).then(() => kvs.set('later', 1));
        try {
          await Promise.all([kvs.set('a', 1), other]);
        } finally {
          ran.push('finally');
        }
      };
      await expect(inApp(probe)).rejects.toThrow('resolver died while it ran');
      faults.clear();
      await new Promise((done) => setTimeout(done, 5));
      expect(await inApp(() => kvs.get('a'))).toBe(stored);
      expect(await inApp(() => kvs.get('later'))).toBeNull();
      expect(ran).toEqual([]);
    },
  );

  test('are never answered, until the time of the function is over', async () => {
    const { inApp, faults, clock } = await trial();
    faults.set(onMyself({ kind: 'silent' }));
    await expect(inApp(askJira)).rejects.toThrow('resolver timed out after 25 seconds');
    expect(clock.now()).toBeGreaterThan(START + 24_000);
  });

  test('make the clock leap', async () => {
    const { inApp, faults } = await trial();
    faults.set(onMyself({ kind: 'clock', seconds: -3600 }));
    expect(await inApp(async () => [await askJira(), Date.now()][1])).toBe(START - 3_600_000);
  });

  test('do some items of a batch and tell which were not done', async () => {
    const { inApp, faults } = await trial();
    const items = Array.from({ length: 20 }, (_, at) => ({ key: `k${String(at)}`, value: at }));
    faults.set({ calls: [{ path: '/batch/set', effect: { kind: 'partial' } }] });
    const answer = (await inApp(() => kvs.batchSet(items))) as Record<
      'successfulKeys' | 'failedKeys',
      { key: string }[]
    >;
    expect(answer.failedKeys.length).toBeGreaterThan(2);
    expect(answer.successfulKeys.length).toBeGreaterThan(2);
    const read = async (key: string) => (await inApp(() => kvs.get(key))) !== null;
    for (const { key } of answer.failedKeys) expect(await read(key)).toBe(false);
    for (const { key } of answer.successfulKeys) expect(await read(key)).toBe(true);
  });

  test('suffer as often as chance has it, the same for the same seed', async () => {
    const { inApp, faults, clock } = await trial();
    const run = async (seed: number) => {
      await clock.moveTo(clock.now() + 1000);
      faults.set({ seed, calls: [{ chance: 0.3, effect: { kind: 'refused', status: 500 } }] });
      return inApp(async () => {
        const all: number[] = [];
        for (let n = 0; n < 100; n++) all.push((await askJira()).status);
        return all;
      });
    };
    const first = (await run(7)) as number[];
    expect(first.filter((status) => status === 500).length).toBeGreaterThan(15);
    expect(first.filter((status) => status === 500).length).toBeLessThan(45);
    expect(await run(7)).toEqual(first);
    expect(await run(8)).not.toEqual(first);
  });
});

describe('events, where the site is told to misbehave', () => {
  const received = async (site: Awaited<ReturnType<typeof trial>>, events: number) => {
    const bodies: unknown[] = [];
    site.when('consumer', (event) => void bodies.push((event as { body: { n: number } }).body.n));
    await site.inApp(() =>
      new Queue({ key: 'work' }).push(Array.from({ length: events }, (_, n) => ({ body: { n } }))),
    );
    await site.forge.drain();
    return bodies;
  };

  test('come twice, counted as one job', async () => {
    const site = await trial({ faults: { queues: { twice: 1 } } });
    expect(await received(site, 2)).toEqual([0, 0, 1, 1]);
  });

  test('come late and in another order', async () => {
    const site = await trial({ faults: { seed: 3, queues: { late: { chance: 0.5, upToSeconds: 60 } } } });
    const order = await received(site, 10);
    expect(order).not.toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(new Set(order).size).toBe(10);
    expect(site.clock.now()).toBeGreaterThan(START);
    expect(site.clock.now()).toBeLessThanOrEqual(START + 60_000);
  });

  test('of products never come', async () => {
    const site = await trial({ faults: { events: { lost: 1 } } });
    const bodies: unknown[] = [];
    site.when('changed', (event) => void bodies.push(event));
    site.events.emit({ name: 'avi:jira:updated:issue', payload: {}, accountId: 'bob' });
    await site.forge.drain();
    expect(bodies).toEqual([]);
  });
});

test('what is not understood is refused', async () => {
  const { faults } = await trial();
  expect(() => faults.set({ events: { lost: 2 } })).toThrow('lost');
});
