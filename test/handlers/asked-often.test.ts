import type { MeterSnapshot } from '../host/seams/meter';
import { CLIENT, openSite, valueOf, type OpenedSite } from './opened-site';

let opened: OpenedSite;
beforeEach(async () => {
  opened = await openSite();
  await opened.site.clock.moveTo(opened.site.clock.now() + 3_600_000);
  await opened.site.forge.drain();
});
afterEach(() => opened.site.close());

const TIMES = 200;
/**
 * Every call asks Jira whether its caller may see the project: answered, or told to come again when there are
 * too many in a second.
 */
const PERMISSION = ['jira getBulkPermissions', 'jira POST /rest/api/3/permissions/check'];

interface Cost {
  readonly events: number;
  readonly calls: number;
  readonly points: number;
}

/**
 * What the app cost since the meter was set back, the question of permission that every call asks left out.
 */
function costOf({ rest, queues }: MeterSnapshot): Cost {
  const asked = Object.entries(rest).filter(([name]) => !PERMISSION.includes(name));
  const sum = (of: (one: (typeof asked)[number][1]) => number): number =>
    asked.reduce((total, [, one]) => total + of(one), 0);
  const events = Object.values(queues).reduce((total, { pushed }) => total + pushed, 0);
  return { events, calls: sum(({ calls }) => calls), points: sum(({ points }) => points) };
}

const ask = async () => valueOf(await opened.page('synchronise', {}, CLIENT));

async function costOfAsking(asking: () => Promise<unknown>): Promise<Cost> {
  opened.site.meter.reset();
  await asking();
  await opened.site.forge.drain();
  return costOf(opened.site.meter.snapshot());
}

const oneAfterAnother = async (): Promise<void> => {
  for (let nth = 0; nth < TIMES; nth++) expect(await ask()).toEqual({ phase: 'running' });
};
const atOnce = (): Promise<unknown> => Promise.all(Array.from({ length: TIMES }, ask));

describe('somebody who only reads asks two hundred times to read Jira again', () => {
  test.each([
    ['one after another', oneAfterAnother],
    ['at once', atOnce],
  ])('%s: it costs what one asking costs', async (_, asking) => {
    const once = await costOfAsking(ask);
    await opened.site.clock.moveTo(opened.site.clock.now() + 3_600_000);
    expect(await costOfAsking(asking)).toEqual(once);
  });

  test('and each time nothing but the permission to see the project is asked of Jira', async () => {
    opened.site.meter.reset();
    await oneAfterAnother();
    const { rest } = opened.site.meter.snapshot();
    expect(Object.keys(rest).filter((name) => !PERMISSION.includes(name))).toEqual([]);
    expect(rest['jira getBulkPermissions']?.calls).toBe(TIMES);
  });
});

test('two readings that are asked for begin a minute apart, and none is forgotten', async () => {
  const began = opened.site.clock.now();
  await ask();
  await opened.site.clock.moveTo(began + 1_000);
  opened.site.meter.reset();
  expect(await ask()).toEqual({ phase: 'running' });
  await opened.site.clock.moveTo(began + 59_000);
  expect(costOf(opened.site.meter.snapshot())).toMatchObject({ events: 1, calls: 0 });
  await opened.site.clock.moveTo(began + 62_000);
  expect(costOf(opened.site.meter.snapshot()).calls).toBeGreaterThan(0);
  expect(valueOf(await opened.page('showProject', {})).sync.phase).toBe('ready');
});

test('while Jira asks to wait, one reading waits, however often it is asked for', async () => {
  opened.site.faults.set({
    calls: [
      {
        service: 'jira',
        function: 'sync-consumer',
        effect: { kind: 'refused', status: 429, retryAfterSeconds: 600 },
      },
    ],
  });
  const waiting = (): number =>
    [
      ...opened.site.state
        .collection<{ readonly body: { readonly asked?: boolean } }>('forge/pending')
        .entries(),
    ].filter(([, { body }]) => body.asked === true).length;
  for (let minute = 0; minute < 9; minute++) {
    await ask();
    await opened.site.clock.moveTo(opened.site.clock.now() + 61_000);
    expect(waiting()).toBe(1);
  }
});

test('many who open a project that was never read begin one reading', async () => {
  const site = await openSite({ imported: false });
  site.site.meter.reset();
  const phases = await Promise.all(
    Array.from({ length: 20 }, async () => valueOf(await site.page('showProject', {})).sync.phase),
  );
  expect(new Set(phases)).toEqual(new Set(['running']));
  expect(costOf(site.site.meter.snapshot()).events).toBe(1);
  await site.site.forge.drain();
  expect(valueOf(await site.page('showProject', {})).sync.phase).toBe('ready');
  await site.site.close();
});
