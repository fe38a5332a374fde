import { defaultExport } from '../host/data/default-export';
import type { Json } from '../host/seams/json';
import type { IssueDocument, SiteExport } from '../host/seams/site-export';
import { ARCHITECT, openSite, valueOf, type OpenedSite } from './opened-site';

let opened: OpenedSite;
afterEach(() => opened.site.close());

const shown = async () => valueOf(await opened.page('showProject', {}));
const confidence = async () => (await shown()).result?.confidence;
const finding = async () => (await confidence())?.findings.find(({ rule }) => rule === 'worklogs-incomplete');

interface Worklogs {
  readonly worklogs: readonly Json[];
}
const worklogsOf = ({ fields }: IssueDocument): readonly Json[] => (fields['worklog'] as Worklogs | undefined)?.worklogs ?? [];

/** The default project, where Jira hides the last worklog of some issues from the app: only their time spent still tells of it. */
function withHiddenWorklogs(): { readonly data: SiteExport; readonly ids: readonly string[] } {
  const whole = defaultExport();
  const chosen = new Set(
    whole.issues
      .filter((issue) => issue.key.startsWith('PORT-') && worklogsOf(issue).length > 1)
      .slice(0, 3)
      .map(({ id }) => id),
  );
  const issues = whole.issues.map((issue) => {
    if (!chosen.has(issue.id)) return issue;
    const worklogs = worklogsOf(issue).slice(0, -1);
    const worklog = { startAt: 0, maxResults: 20, total: worklogs.length, worklogs };
    return { ...issue, fields: { ...issue.fields, worklog } };
  });
  return { data: { ...whole, issues }, ids: [...chosen] };
}

describe('time spent that Jira tells, against the worklogs that were read', () => {
  test('is no finding where all worklogs are seen', async () => {
    opened = await openSite();
    expect((await confidence())?.value).toBeGreaterThan(0);
    expect(await finding()).toBeUndefined();
  });

  test('is a finding with its issues, and lowers the confidence, where Jira hides some', async () => {
    opened = await openSite();
    const whole = (await confidence())?.value ?? 0;
    await opened.site.close();
    const { data, ids } = withHiddenWorklogs();
    expect(ids).toHaveLength(3);
    opened = await openSite({ data });
    expect(await finding()).toMatchObject({ issues: 3 });
    expect((await confidence())?.value).toBeLessThan(whole);
    const { lists } = valueOf(await opened.page('listIssues', { lists: ['finding:worklogs-incomplete'] }));
    expect(lists[0]?.toSorted()).toEqual(ids.toSorted());
  });
});

describe('issues that Jira has and could not give', () => {
  const withFailing = async (work: () => Promise<void>) => {
    opened.site.faults.set({
      events: { lost: 0 },
      calls: [{ service: 'jira', path: '/issue/bulkfetch', effect: { kind: 'partial' } }],
    });
    await work();
    await opened.site.forge.drain();
    opened.site.faults.clear();
  };
  const issues = async () => (await shown()).result?.projectIssues ?? 0;

  test('are not taken for deleted: they stay, are listed to managers, and are asked for again', async () => {
    opened = await openSite();
    const before = await issues();
    const ids = opened.site.export.issues.filter(({ key }) => key.startsWith('PORT-1')).map(({ id }) => id);
    await withFailing(() => {
      // Events that say wrongly that they are gone: each is looked up, and some cannot be given.
      for (const id of ids) {
        const issue = { id, key: 'PORT-1', fields: { project: { id: opened.projectId, key: 'PORT' } } };
        opened.site.events.emit({ name: 'avi:jira:deleted:issue', payload: { issue }, accountId: null });
      }
      return opened.site.clock.moveTo(opened.site.clock.now() + 20 * 60_000);
    });
    const { unread } = await shown();
    expect(unread.length).toBeGreaterThan(0);
    expect(unread.length).toBeLessThan(ids.length);
    expect(unread.every((id) => ids.includes(id))).toBe(true);
    expect(valueOf(await opened.page('showProject', {}, ARCHITECT)).unread).toEqual([]);
    expect(await issues()).toBe(before);
    await opened.site.forge.runScheduled('every-hour');
    await opened.site.forge.drain();
    expect((await shown()).unread).toEqual([]);
    expect(await issues()).toBe(before);
  });
});
