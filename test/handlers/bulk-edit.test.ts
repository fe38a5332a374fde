import { NEEDS } from '../../src/handlers/wire';
import type { Json } from '../host/seams/json';
import { openSite, type OpenedSite } from './opened-site';

const EDITS = 1_000;

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite();
});
afterAll(() => opened.site.close());

const facts = () => opened.site.forge.within(() => NEEDS.store.readFacts(opened.projectId));
const notes = () => opened.site.forge.within(() => NEEDS.store.listNotes(opened.projectId, false));
const pushes = () => opened.site.meter.snapshot().queues['sync'];

/** Edits all issues of the project in turn, a thousand times in a moment. */
async function editAll(estimate: (at: number) => string): Promise<void> {
  const issues = opened.site.jira.directory.issuesOf('PORT', 'camille-roussel', 0, 1_000);
  for (let at = 0; at < EDITS; at++) {
    const fields: Json = { timetracking: { originalEstimate: estimate(at % issues.length) } };
    await opened.jira('PUT', `/rest/api/3/issue/${issues[at % issues.length]?.key ?? ''}`, { fields });
  }
}

const hoursOf = async () => {
  const issues = opened.site.jira.directory.issuesOf('PORT', 'camille-roussel', 0, 1_000);
  const stored = new Map((await facts()).map(({ key, estimate }) => [key, estimate]));
  return issues.map(({ key }, at) => [at, (stored.get(key) ?? 0) / 3_600] as const);
};

describe('a thousand edits at once, of which the platform lets half be pushed', () => {
  test('are all read before the hour is over, and leave no note', async () => {
    await opened.site.clock.moveTo(opened.site.clock.now() + 20 * 60_000);
    opened.site.meter.reset();
    await editAll((at) => `${String(1 + (at % 7))}h`);
    await opened.site.clock.moveTo(opened.site.clock.now() + 5 * 60_000);
    expect(pushes()?.refused).toBeGreaterThan(0);
    for (const [at, hours] of await hoursOf()) expect([at, hours]).toEqual([at, 1 + (at % 7)]);
    expect(await notes()).toEqual([]);
  });

  test('are read a minute later where the store’s index shows them late', async () => {
    await opened.site.clock.moveTo(opened.site.clock.now() + 20 * 60_000);
    opened.site.faults.set({ store: { lagSeconds: 30 } });
    await editAll((at) => `${String(10 + (at % 7))}h`);
    await opened.site.clock.moveTo(opened.site.clock.now() + 3 * 60_000);
    for (const [at, hours] of await hoursOf()) expect([at, hours]).toEqual([at, 10 + (at % 7)]);
    opened.site.faults.clear();
    expect(await notes()).toEqual([]);
  });

  test('fail nowhere in the app', () => expect(opened.site.forge.errors).toEqual([]));
});
