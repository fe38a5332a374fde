import { defaultExport } from '../host/data/default-export';
import type { Json } from '../host/seams/json';
import type { IssueDocument, SiteExport } from '../host/seams/site-export';
import { openSite, valueOf, type OpenedSite } from './opened-site';

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
