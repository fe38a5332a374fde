import { dayOf } from '../../src/domain/calendar/day';
import { PORTS } from '../../src/handlers/composition-root';
import { openSite, type OpenedSite } from './opened-site';

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite();
});
afterAll(() => opened.site.close());

/** After a quiet time a change is read at once. */
beforeEach(() => opened.site.clock.moveTo(opened.site.clock.now() + 20 * 60_000));

const idOf = (key: string) => opened.site.jira.directory.issue(key)?.id ?? '';
const blockedBy = async (key: string) => {
  const facts = await opened.site.forge.within(() => PORTS.store.readFacts(opened.projectId));
  return facts.find((issue) => issue.key === key)?.blocks ?? [];
};
const versions = async () =>
  (await opened.site.forge.within(() => PORTS.store.readMeta(opened.projectId)))?.versions ?? [];

describe('the event alone, before any sweep, brings into the figures', () => {
  test('a link, which changes neither of its issues, and its removal', async () => {
    expect(await blockedBy('PORT-12')).not.toContain(idOf('PORT-298'));
    const link = {
      type: { name: 'Blocks' },
      inwardIssue: { key: 'PORT-12' },
      outwardIssue: { key: 'PORT-298' },
    };
    expect((await opened.jira('POST', '/rest/api/3/issueLink', link)).status).toBe(201);
    await opened.site.forge.drain();
    expect(await blockedBy('PORT-12')).toContain(idOf('PORT-298'));
    const issue = (await (
      await opened.jira('GET', '/rest/api/3/issue/PORT-12?fields=issuelinks')
    ).json()) as {
      readonly fields: {
        readonly issuelinks: readonly {
          readonly id: string;
          readonly outwardIssue?: { readonly key: string };
        }[];
      };
    };
    const made = issue.fields.issuelinks.find(({ outwardIssue }) => outwardIssue?.key === 'PORT-298');
    await opened.site.clock.moveTo(opened.site.clock.now() + 20 * 60_000);
    expect((await opened.jira('DELETE', `/rest/api/3/issueLink/${made?.id ?? ''}`)).status).toBeLessThan(300);
    await opened.site.forge.drain();
    expect(await blockedBy('PORT-12')).not.toContain(idOf('PORT-298'));
  });

  test('a version that has another date', async () => {
    const [version] = await versions();
    const change = { releaseDate: '2026-12-18' };
    expect(version?.release).not.toBe(dayOf(change.releaseDate));
    expect((await opened.jira('PUT', `/rest/api/3/version/${version?.id ?? ''}`, change)).status).toBe(200);
    await opened.site.forge.drain();
    const changed = { ...version, release: dayOf(change.releaseDate) };
    expect((await versions()).find(({ id }) => id === version?.id)).toEqual(changed);
  });

  test('a version that is released, of which no update is told', async () => {
    const open = (await versions()).find(({ released }) => !released);
    opened.site.faults.set({ events: { turnsAlone: true } });
    expect(
      (await opened.jira('PUT', `/rest/api/3/version/${open?.id ?? ''}`, { released: true })).status,
    ).toBe(200);
    await opened.site.forge.drain();
    opened.site.faults.clear();
    expect((await versions()).find(({ id }) => id === open?.id)).toEqual({ ...open, released: true });
  });
});
