import { ARCHITECT, CLIENT, failureOf, LEAD, openSite, valueOf, type OpenedSite } from './opened-site';

let opened: OpenedSite;
afterEach(() => opened.site.close());

const shown = async (as = LEAD) => valueOf(await opened.page('showProject', {}, as));
const sweep = async () => {
  await opened.site.forge.runScheduled('every-hour');
  await opened.site.forge.drain();
};
const administrator = () => opened.site.jira.directory.users()[0]?.accountId ?? '';
const become = async (method: 'POST' | 'DELETE', path: string) => {
  const { status } = await opened.jira(method, `/rest/api/3/project/PORT${path}`, undefined, administrator());
  expect(status).toBeLessThan(300);
};

/** What takes a project out of the app's reach, and gives it back; and what is said of it meanwhile. */
const FATES = [
  ['archived', 'project-archived', () => become('POST', '/archive'), () => become('POST', '/restore')],
  ['barred to the app', 'project-unreadable', () => bar(['PORT']), () => bar([])],
] as const;

const bar = (barred: readonly string[]) => {
  opened.site.faults.set({ barred: [...barred] });
  return Promise.resolve();
};

describe.each(FATES)('a project that is %s', (_, failure, leave, comeBack) => {
  beforeEach(async () => {
    opened = await openSite();
  });

  test('keeps its figures and says why they stand still, until it can be read again', async () => {
    // Issues with a security level are nobody's to see while the project is archived, so they leave the
    // lead's sums.
    const before = (await shown(CLIENT)).result;
    await leave();
    await sweep();
    const meanwhile = await shown(CLIENT);
    expect(meanwhile.sync).toMatchObject({ phase: 'failed', failure });
    expect(meanwhile.result?.projectIssues).toBe(before?.projectIssues);
    expect(opened.site.forge.errors).toEqual([]);
    await comeBack();
    await sweep();
    const after = await shown(CLIENT);
    expect(after.sync).toMatchObject({ phase: 'ready', failure: null });
    expect(after.result?.projectIssues).toBe(before?.projectIssues);
  });

  test('asks nothing of Jira again and again, and writes nothing that is told already', async () => {
    await leave();
    await sweep();
    opened.site.meter.reset();
    await sweep();
    const { rest, kvs } = opened.site.meter.snapshot();
    const calls = Object.values(rest).reduce((sum, one) => sum + one.calls, 0);
    expect(calls).toBeLessThanOrEqual(8);
    expect(Object.values(kvs).reduce((sum, { writtenBytes }) => sum + writtenBytes, 0)).toBe(0);
  });
});

describe.each(FATES)(
  'a project that is %s in the middle of its first reading',
  (_, failure, run, comeBack) => {
    test.each([
      ['/search/jql', 1],
      ['/approximate-count', 1],
      ['/changelog/bulkfetch', 0],
    ])(
      'says why, whatever is asked just then (%s after %d such calls); it is read once it can be',
      async (path, skip) => {
        opened = await openSite({ imported: false });
        opened.site.faults.set({ calls: [{ path, skip, times: 1, effect: { kind: 'meanwhile', run } }] });
        await shown();
        await opened.site.forge.drain();
        expect((await shown()).sync).toMatchObject({ phase: 'failed', failure });
        await sweep();
        expect((await shown()).sync).toMatchObject({ phase: 'failed', failure });
        expect(opened.site.forge.errors).toEqual([]);
        await comeBack();
        await sweep();
        expect((await shown()).sync).toMatchObject({ phase: 'ready', failure: null });
      },
    );
  },
);

describe('a project that was deleted', () => {
  beforeEach(async () => {
    opened = await openSite();
    await become('DELETE', '');
  });

  test.each([LEAD, ARCHITECT, CLIENT])('shows %s nothing more', async (who) => {
    expect(failureOf(await opened.page('showProject', {}, who))).toBe('forbidden');
    expect(failureOf(await opened.gadget(who))).toBe('forbidden');
  });

  test('is left alone, without an error, and shows what people entered once it is restored', async () => {
    await sweep();
    expect(opened.site.forge.errors).toEqual([]);
    await become('POST', '/restore');
    await sweep();
    const { sync, result } = await shown();
    expect(sync).toMatchObject({ phase: 'ready', failure: null });
    expect(result?.deliverables.length).toBeGreaterThan(0);
  });
});
