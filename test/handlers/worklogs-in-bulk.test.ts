import { PORTS } from '../../src/handlers/composition-root';
import type { Issue } from '../../src/domain/issues/issue';
import { openSite, valueOf, type OpenedSite } from './opened-site';

const WEEK = 7 * 86_400_000;

let opened: OpenedSite;
beforeEach(async () => {
  opened = await openSite();
});
afterEach(() => opened.site.close());

const sweep = async () => {
  await opened.site.forge.runScheduled('every-hour');
  await opened.site.forge.drain();
};
/** As if the project had been held against Jira's a week ago. */
const aWeekLater = () =>
  opened.site.forge.within(async () => {
    const record = await PORTS.store.readSync(opened.projectId);
    if (record)
      await PORTS.store.writeSync(opened.projectId, {
        ...record,
        comparedAt: opened.site.clock.now() - WEEK,
      });
  });
const facts = () => opened.site.forge.within(() => PORTS.store.readFacts(opened.projectId));
const spentOf = (issues: readonly Issue[], key: string) =>
  issues.find((issue) => issue.key === key)?.spent ?? 0;
const secondsOf = (issues: readonly Issue[], key: string) =>
  issues.find((issue) => issue.key === key)?.worklogs.reduce((sum, { seconds }) => sum + seconds, 0) ?? 0;

/** Ids of the first worklogs of an issue, with their seconds. */
async function worklogsOf(key: string, count: number) {
  const answer = await opened.jira('GET', `/rest/api/3/issue/${key}/worklog`);
  const { worklogs } = (await answer.json()) as {
    readonly worklogs: readonly { id: string; timeSpentSeconds: number }[];
  };
  const some = worklogs.slice(0, count);
  expect(some).toHaveLength(count);
  return {
    ids: some.map(({ id }) => Number(id)),
    seconds: some.reduce((sum, one) => sum + one.timeSpentSeconds, 0),
  };
}

describe('worklogs that are deleted and moved in bulk, of which no event tells and that leave no sign on their issue', () => {
  test('are mended by the sweep within a week', async () => {
    const before = await facts();
    const [from, to] = before.filter(
      ({ key, worklogs, restricted }) => key.startsWith('PORT-') && worklogs.length > 3 && !restricted,
    );
    if (!from || !to) throw new Error('no issue has as many worklogs');
    const deleted = await worklogsOf(from.key, 1);
    const path = `/rest/api/3/issue/${from.key}/worklog`;
    expect((await opened.jira('DELETE', path, { ids: deleted.ids })).status).toBe(204);
    const moved = await worklogsOf(from.key, 2);
    expect((await opened.jira('POST', `${path}/move`, { ids: moved.ids, issueIdOrKey: to.key })).status).toBe(
      204,
    );
    await aWeekLater();
    await sweep();
    const after = await facts();
    for (const seconds of [spentOf, secondsOf]) {
      expect(seconds(after, from.key)).toBe(seconds(before, from.key) - deleted.seconds - moved.seconds);
      expect(seconds(after, to.key)).toBe(seconds(before, to.key) + moved.seconds);
    }
    const { result } = valueOf(await opened.page('showProject', {}));
    expect(result?.confidence.findings.some(({ rule }) => rule === 'worklogs-incomplete')).toBe(false);
  });

  test('cost a point for each issue to be looked for, and no write of facts or figures where there are none', async () => {
    const issues = valueOf(await opened.page('showProject', {})).result?.projectIssues ?? 0;
    const compareWith = async (countOff: number) => {
      opened.site.faults.set({ search: { countOff } });
      opened.site.meter.reset();
      await sweep();
      return opened.site.meter.snapshot();
    };
    await compareWith(-1);
    const { rest, kvs } = await compareWith(-2);
    const { points = 0, calls = 0 } = rest['jira searchAndReconsileIssuesUsingJqlPost'] ?? {};
    expect(points - calls).toBeGreaterThanOrEqual(issues);
    expect(points - calls).toBeLessThan(issues * 1.1);
    expect(rest['jira bulkFetchIssues']).toBeUndefined();
    expect(kvs['transaction']).toBeUndefined();
    expect(kvs['batch/set']).toBeUndefined();
    // Where the reading stands.
    expect(kvs['set']?.calls).toBe(1);
  });
});
