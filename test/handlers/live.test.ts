import { ALL_CALLS } from './all-calls/all-calls';
import { ARCHITECT, CLIENT, LEAD, openSite, STRANGER, valueOf, type OpenedSite } from './opened-site';

/** Modules of the surfaces that ask about a project for the name of its figures. */
const SURFACES = ALL_CALLS.filter(({ call, ofIssue }) => call === 'showVersion' && !ofIssue).map(
  ({ module }) => module,
);

let opened: OpenedSite;
afterEach(() => opened.site.close());

const show = async (as = LEAD) => valueOf(await opened.page('showProject', {}, as));
const stored = async (): Promise<string | null> => valueOf(await opened.page('showVersion', {})).version;
const afterAWhile = () => opened.site.clock.moveTo(opened.site.clock.now() + 20 * 60_000);

describe('the name of the stored figures', () => {
  test('is that of the figures shown, stays while they do, and is another once others are stored', async () => {
    opened = await openSite();
    await afterAWhile();
    const { version } = await show();
    expect(version).toEqual(expect.any(String));
    expect([await stored(), valueOf(await opened.panel('showVersion', 'PORT-12', {})).version]).toEqual([
      version,
      version,
    ]);
    await opened.site.forge.runScheduled('every-hour');
    await opened.site.forge.drain();
    expect(await stored()).toBe(version);
    const started = '2026-02-27T09:00:00.000+0100';
    await opened.jira('POST', '/rest/api/3/issue/PORT-12/worklog', { timeSpentSeconds: 3_600, started });
    await opened.site.forge.drain();
    expect(await stored()).not.toBe(version);
    expect((await show()).version).toBe(await stored());
  });

  test('costs one read of the store and asks Jira for the caller’s permission alone', async () => {
    opened = await openSite();
    opened.site.meter.reset();
    await stored();
    const { kvs, rest } = opened.site.meter.snapshot();
    expect(Object.values(kvs).reduce((sum, { calls }) => sum + calls, 0)).toBe(1);
    expect(Object.values(kvs).reduce((sum, { readBytes }) => sum + readBytes, 0)).toBeLessThan(4_096);
    expect(Object.entries(rest).map(([name, { calls }]) => [/ermission/.test(name), calls])).toEqual([
      [true, 1],
    ]);
  });

  test.each(SURFACES)('is kept from strangers on the surface %s', async (surface) => {
    opened = await openSite({ imported: false });
    const as = { accountId: STRANGER, extension: {} };
    const reply = await opened.site.forge.invoke(surface, 'showVersion', { projectId: opened.projectId }, as);
    expect(reply).toEqual({ ok: false, failure: { code: 'forbidden' } });
  });
});

describe('how many issues a project has', () => {
  test('is told during the first reading to those who may see them all, to others as a share', async () => {
    opened = await openSite({ imported: false });
    await show();
    const versions: unknown[] = [];
    const run = async () => {
      for (const who of [ARCHITECT, CLIENT]) {
        const { sync } = await show(who);
        versions.push([sync.share, sync.issues?.expected ?? null]);
      }
    };
    opened.site.faults.set({
      calls: [
        { service: 'jira', path: '/changelog/bulkfetch', times: 1, effect: { kind: 'meanwhile', run } },
      ],
    });
    await opened.site.forge.drain();
    const all = opened.site.jira.directory.projects().find(({ key }) => key === 'PORT')?.issues;
    expect(versions).toEqual([
      [0, all],
      [0, null],
    ]);
  });

  test('is told later only to those from whom nothing is hidden', async () => {
    opened = await openSite();
    await opened.page('synchronise', {});
    const of = async (who: string) => (await show(who)).sync;
    expect((await of(ARCHITECT)).issues).toMatchObject({ read: expect.any(Number) as number });
    const { issues, phase } = await of(CLIENT);
    expect([phase, issues]).toEqual(['running', null]);
    const { sync } = valueOf(await opened.panel('showIssue', 'PORT-12', {}, CLIENT));
    expect(sync.issues).toBeNull();
  });
});
