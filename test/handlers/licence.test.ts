import { PORTS } from '../../src/handlers/composition-root';
import { CLIENT, failureOf, LEAD, openSite, valueOf, type OpenedSite } from './opened-site';

const KEY = 'PORT-12';

let opened: OpenedSite;
afterEach(() => opened.site.close());

const spent = async () => {
  const effort = valueOf(await opened.page('showProject', {})).result?.effort.spent;
  return effort?.known ? effort.value : null;
};
const log = () =>
  opened.jira('POST', `/rest/api/3/issue/${KEY}/worklog`, {
    timeSpentSeconds: 7200,
    started: '2026-02-27T09:00:00.000+0100',
  });
const sweep = async () => {
  await opened.site.forge.runScheduled('every-hour');
  await opened.site.forge.drain();
};
const without = () => opened.site.faults.set({ licence: 'inactive' });

describe('without a licence', () => {
  test('every surface says so', async () => {
    opened = await openSite();
    without();
    const replies = [
      await opened.page('showProject', {}),
      await opened.gadget(CLIENT),
      await opened.panel('showIssue', KEY, {}),
      await opened.panel('declareProgress', KEY, { percent: 40 }),
      await opened.page('publishCommittee', { locale: 'fr', spaceKey: 'PORT' }),
    ];
    expect(replies.map((reply) => failureOf<unknown>(reply))).toEqual(replies.map(() => 'unlicensed'));
  });

  test('an export tells nothing of the project', async () => {
    opened = await openSite();
    const config = { projectId: opened.projectId, projectKey: 'PORT' };
    const request = { exportType: 'pdf', accountId: LEAD, locale: 'en-US', extension: { config } } as const;
    const exported = async () =>
      JSON.stringify(await opened.site.forge.exportMacro('project-macro', request));
    expect(await exported()).toContain('PORT');
    without();
    expect(await exported()).not.toContain('PORT');
  });

  test('nothing is done in the background; what was missed is read once there is one again', async () => {
    opened = await openSite();
    const before = await spent();
    without();
    opened.site.meter.reset();
    await log();
    await sweep();
    const { rest, kvs } = opened.site.meter.snapshot();
    expect([rest, kvs]).toEqual([{}, {}]);
    opened.site.faults.set({ licence: 'active' });
    expect(await spent()).toBe(before);
    await sweep();
    expect(await spent()).toBe((before ?? 0) + 7200);
    expect(opened.site.forge.errors).toEqual([]);
  });

  test('a first reading under way stops, and goes on once there is one again', async () => {
    opened = await openSite({ imported: false });
    valueOf(await opened.page('showProject', {}));
    without();
    await sweep();
    opened.site.faults.clear();
    expect(valueOf(await opened.page('showProject', {})).result).toBeNull();
    await opened.site.clock.moveTo(opened.site.clock.now() + 3_600_000);
    await sweep();
    expect(valueOf(await opened.page('showProject', {})).sync).toMatchObject({
      phase: 'ready',
      failure: null,
    });
  });

  test('a project that a new version should read anew is read anew once there is one again', async () => {
    opened = await openSite();
    const within = opened.site.forge.within;
    const recordOf = async () => {
      const record = await within(() => PORTS.store.readSync(opened.projectId));
      if (!record) throw new Error('nobody opened the project');
      return record;
    };
    const before = await recordOf();
    await within(() => PORTS.store.writeSync(opened.projectId, { ...before, readBy: 'an earlier one' }));
    without();
    await within(() => PORTS.queue.push({ kind: 'begin', projectId: opened.projectId }));
    await sweep();
    expect((await recordOf()).run).toBe(before.run);
    opened.site.faults.clear();
    await sweep();
    const after = await recordOf();
    expect(after.run).not.toBe(before.run);
    expect(after).toMatchObject({ readBy: before.readBy, state: { phase: 'ready' } });
    await sweep();
    expect((await recordOf()).run).toBe(after.run);
  });
});
