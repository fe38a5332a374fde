import { PORTS } from '../../src/handlers/composition-root';
import { LEAD, openSite, type OpenedSite } from './opened-site';

const EDITS = 1_000;
const MINUTE = 60_000;

jest.setTimeout(5 * MINUTE);

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite();
});
afterAll(() => opened.site.close());

/**
 * Edits all issues of the project in turn, a thousand times in a moment; gives the estimate in seconds that
 * each ends with.
 */
async function editAll(): Promise<ReadonlyMap<string, number>> {
  const issues = opened.site.jira.directory.issuesOf('PORT', LEAD, 0, EDITS);
  const estimates = new Map<string, number>();
  for (let at = 0; at < EDITS; at++) {
    const key = issues[at % issues.length]?.key ?? '';
    const fields = { timetracking: { originalEstimate: `${String(at + 1)}m` } };
    await opened.jira('PUT', `/rest/api/3/issue/${key}`, { fields });
    estimates.set(key, (at + 1) * 60);
  }
  return estimates;
}

test('a thousand edits at once, of which the platform lets half be pushed, are all read, and leave no note', async () => {
  await opened.site.clock.moveTo(opened.site.clock.now() + 20 * MINUTE);
  opened.site.meter.reset();
  // The index of the store shows nothing of the last half minute: the second look finds it.
  opened.site.faults.set({ store: { lagSeconds: 30 } });
  const edited = await editAll();
  await opened.site.clock.moveTo(opened.site.clock.now() + 3 * MINUTE);
  expect(opened.site.meter.snapshot().queues['sync']?.refused).toBeGreaterThan(0);
  const facts = await opened.site.forge.within(() => PORTS.store.readFacts(opened.projectId));
  const stored = new Map(
    facts.filter(({ key }) => edited.has(key)).map(({ key, estimate }) => [key, estimate]),
  );
  expect(stored).toEqual(edited);
  opened.site.faults.clear();
  expect(await opened.site.forge.within(() => PORTS.store.listNotes(opened.projectId, false))).toEqual([]);
  expect(opened.site.forge.errors).toEqual([]);
});
