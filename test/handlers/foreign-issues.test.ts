import { openSite, valueOf, type OpenedSite } from './opened-site';

const HOUR = 3_600_000;

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite({ imported: false });
  valueOf(await opened.page('showProject', {}));
  await opened.site.forge.drain();
  const socle = {
    id: null,
    name: 'Socle',
    source: { jql: 'project = SOC' },
    earning: 'effort',
    phase: null,
    contractDate: null,
  };
  const rest = { owner: null, approver: null, criteria: [], statusPercents: {} };
  valueOf(await opened.page('saveDeliverable', { ...socle, ...rest } as never));
  await hourPasses();
});
afterAll(() => opened.site.close());

/** An hour goes by, its sweep with it; gives what was asked of Jira, by operation. */
async function hourPasses() {
  opened.site.meter.reset();
  await opened.site.clock.moveTo(opened.site.clock.now() + HOUR);
  await opened.site.forge.drain();
  const { rest } = opened.site.meter.snapshot();
  return Object.fromEntries(
    Object.entries(rest).map(([operation, { calls, points }]) => [operation, { calls, points }]),
  );
}

const ofSocle = async () =>
  valueOf(await opened.page('showProject', {})).result?.deliverables.find(({ name }) => name === 'Socle');

describe('issues of another project that a deliverable brings along', () => {
  test('are not read again where none of them changed', async () => {
    expect((await ofSocle())?.issues).toBeGreaterThan(0);
    const asked = await hourPasses();
    expect(asked['jira searchAndReconsileIssuesUsingJqlPost']?.calls).toBeGreaterThan(0);
    expect(asked['jira bulkFetchIssues']).toBeUndefined();
    expect(asked['jira getBulkChangelogs']).toBeUndefined();
  });

  test('are read alone where they did, and counted as they are now', async () => {
    const before = (await ofSocle())?.effort.spent;
    const [issue] = opened.site.jira.directory.issuesOf('SOC', 'camille-roussel', 0, 1);
    const logged = await opened.jira('POST', `/rest/api/3/issue/${issue?.id ?? ''}/worklog`, {
      timeSpentSeconds: 3600,
    });
    expect(logged.status).toBe(201);
    const asked = await hourPasses();
    expect(asked['jira getBulkChangelogs']).toEqual({ calls: 2, points: 3 });
    expect((await ofSocle())?.effort.spent).toEqual({
      known: true,
      value: (before?.known ? before.value : 0) + 3600,
    });
  });

  test('leave with a change that takes them out of the selection', async () => {
    const before = (await ofSocle())?.issues ?? 0;
    const [issue] = opened.site.jira.directory.issuesOf('SOC', 'camille-roussel', 0, 1);
    expect((await opened.jira('DELETE', `/rest/api/3/issue/${issue?.id ?? ''}`)).status).toBe(204);
    await hourPasses();
    expect((await ofSocle())?.issues).toBe(before - 1);
  });
});
