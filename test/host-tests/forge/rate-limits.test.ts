import { asApp, route } from '@forge/api';
import { START, trial } from './trial';

const HOUR = 3_600_000;

const askMyself = () => asApp().requestJira(route`/rest/api/3/myself`);
const writeTo = (key: string) =>
  asApp().requestJira(route`/rest/api/3/issue/${key}/properties/a`, { method: 'PUT', body: '1' });
const askConfluence = () => asApp().requestConfluence(route`/wiki/api/v2/spaces`);

interface Answer {
  readonly status: number;
  header(name: string): string | null;
}

/** Makes so many calls at once, and tells what was answered. */
async function answers(site: Awaited<ReturnType<typeof trial>>, calls: readonly (() => Promise<unknown>)[]) {
  const answered: Answer[] = [];
  await site.inApp(async () => {
    for (const call of calls) {
      const { status, headers } = (await call()) as {
        status: number;
        headers: { get(name: string): string | null };
      };
      answered.push({ status, header: (name) => headers.get(name) });
    }
  });
  return answered;
}

const refusedAmong = (answered: readonly Answer[]): number =>
  answered.filter(({ status }) => status === 429).length;
const times = <T>(count: number, one: T): readonly T[] => Array.from({ length: count }, () => one);

describe('calls of one operation in a second', () => {
  test('are a hundred for reads, a hundred and fifty for an issue, fifty for writes', async () => {
    const site = await trial();
    const askIssue = () => asApp().requestJira(route`/rest/api/3/issue/A-1`);
    const writes = Array.from({ length: 60 }, (_, at) => () => writeTo(`A-${String(at)}`));
    expect(refusedAmong(await answers(site, times(110, askMyself)))).toBe(10);
    expect(refusedAmong(await answers(site, times(160, askIssue)))).toBe(10);
    expect(refusedAmong(await answers(site, writes))).toBe(10);
  });

  test('beyond are refused with the time to wait, and taken again as time passes', async () => {
    const site = await trial();
    const answered = await answers(site, times(101, askMyself));
    const [first, last] = [answered[0], answered[100]];
    expect([first?.header('x-ratelimit-remaining'), first?.header('x-ratelimit-nearlimit')]).toEqual([
      '99',
      null,
    ]);
    expect(answered[85]?.header('x-ratelimit-nearlimit')).toBe('true');
    expect(last?.status).toBe(429);
    expect(last?.header('retry-after')).toBe('1');
    expect(last?.header('x-ratelimit-limit')).toBe('100');
    expect(last?.header('x-ratelimit-remaining')).toBe('0');
    expect(last?.header('x-ratelimit-reset')).toBe(new Date(START + 10).toISOString());
    expect(last?.header('ratelimit-reason')).toBe('jira-burst-based');
    await site.clock.moveTo(START + 500);
    expect(refusedAmong(await answers(site, times(60, askMyself)))).toBe(10);
  });
});

describe('points of an hour', () => {
  test('once spent, everything is refused until the next full hour', async () => {
    const site = await trial({ faults: { limits: { pointsAnHour: 5 } } });
    const answered = await answers(site, times(6, askMyself));
    expect(answered.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(answered[3]?.header('ratelimit')).toBe('"global-app-quota";r=1;t=3600');
    expect(answered[3]?.header('ratelimit-policy')).toBe('"global-app-quota";q=5;w=3600');
    expect(answered[5]?.header('retry-after')).toBe('3600');
    expect(answered[5]?.header('x-ratelimit-reset')).toBe(new Date(START + HOUR).toISOString());
    expect(answered[5]?.header('ratelimit-reason')).toBe('jira-quota-global-based');
    await site.clock.moveTo(START + HOUR - 1);
    expect(refusedAmong(await answers(site, [askMyself]))).toBe(1);
    await site.clock.moveTo(START + HOUR);
    expect(refusedAmong(await answers(site, [askMyself]))).toBe(0);
  });

  test('are counted for each product', async () => {
    const site = await trial({ faults: { limits: { pointsAnHour: 1 } } });
    const answered = await answers(site, [askMyself, askConfluence, askConfluence]);
    expect(answered.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(answered[2]?.header('ratelimit-reason')).toBe('confluence-quota-global-based');
  });
});

describe('writes of one issue', () => {
  test('are twenty in two seconds; of another issue they are not counted', async () => {
    const site = await trial();
    const answered = await answers(site, [...times(21, () => writeTo('A-1')), () => writeTo('A-2')]);
    expect(refusedAmong(answered)).toBe(1);
    expect(answered[20]?.header('retry-after')).toBe('2');
    expect(answered[20]?.header('ratelimit-reason')).toBe('jira-per-issue-on-write');
    await site.clock.moveTo(START + 2000);
    expect(refusedAmong(await answers(site, [() => writeTo('A-1')]))).toBe(0);
  });

  test('are a hundred in thirty seconds', async () => {
    const site = await trial();
    const refused: number[] = [];
    for (let second = 0; second < 12; second += 2) {
      await site.clock.moveTo(START + second * 1000);
      refused.push(
        refusedAmong(
          await answers(
            site,
            times(20, () => writeTo('A-1')),
          ),
        ),
      );
    }
    expect(refused).toEqual([0, 0, 0, 0, 0, 20]);
    await site.clock.moveTo(START + 30_000);
    expect(
      refusedAmong(
        await answers(
          site,
          times(20, () => writeTo('A-1')),
        ),
      ),
    ).toBe(0);
  });
});
