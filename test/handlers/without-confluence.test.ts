import type { SiteOptions } from '../host/seams/site';
import { CLIENT, LEAD, openSite, valueOf, type OpenedSite } from './opened-site';

describe.each<NonNullable<SiteOptions['withoutConfluence']>>(['context', 'proxy', 'status'])(
  'an installation without Confluence, told by %s',
  (withoutConfluence) => {
    let opened: OpenedSite;
    beforeAll(async () => {
      opened = await openSite({ withoutConfluence });
    });
    afterAll(() => opened.site.close());

    test('says so where the committee page would be written', async () => {
      opened.site.faults.set({
        calls: [{ service: 'confluence', effect: { kind: 'late', milliseconds: 1 } }],
      });
      expect(valueOf(await opened.page('showCommittee', {}))).toMatchObject({
        confluence: false,
        spaces: [],
        last: null,
      });
      const asked = opened.site.faults.struck()[0] ?? 0;
      expect(asked > 0).toBe(withoutConfluence !== 'context');
    });

    test('publishes nothing, and says why', async () => {
      const before = await pagesOf(opened);
      const reply = await opened.page('publishCommittee', { locale: 'fr', spaceKey: 'PORT' });
      expect(reply).toMatchObject({ ok: false, failure: { code: 'confluence-missing' } });
      expect(await pagesOf(opened)).toEqual(before);
      expect(valueOf(await opened.page('showCommittee', {})).last).toBeNull();
    });

    test('shows its figures in Jira as ever', async () => {
      expect(valueOf(await opened.page('showProject', {}))).toMatchObject({
        sync: { phase: 'ready', failure: null },
      });
      expect(valueOf(await opened.gadget(CLIENT)).result?.deliverables.length).toBeGreaterThan(0);
      const issue = opened.site.jira.directory.issuesOf('PORT', LEAD, 0, 1)[0]?.key ?? '';
      expect(valueOf(await opened.panel('showIssue', issue, {}))).toBeDefined();
      expect(opened.site.forge.errors).toEqual([]);
    });
  },
);

async function pagesOf(opened: OpenedSite): Promise<unknown> {
  return (await opened.confluence('GET', '/wiki/api/v2/pages?limit=250')).json['results'];
}
