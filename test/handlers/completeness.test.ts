import { PORTS } from '../../src/handlers/composition-root';
import { recompute } from '../../src/usecases/figures/recompute';
import { defaultExport } from '../host/data/default-export';
import type { Json } from '../host/seams/json';
import type { IssueDocument, SiteExport } from '../host/seams/site-export';
import type { FindingRule } from '../../src/domain/health/finding';
import { CLIENT, LEAD, openSite, valueOf, type OpenedSite } from './opened-site';

let opened: OpenedSite;
afterEach(() => opened.site.close());

const shown = async (as = LEAD) => valueOf(await opened.page('showProject', {}, as));
const confidence = async (as = LEAD) => (await shown(as)).result?.confidence;
const finding = async (rule: FindingRule = 'worklogs-incomplete', as = LEAD) =>
  (await confidence(as))?.findings.find((one) => one.rule === rule);
const sweep = async () => {
  await opened.site.forge.runScheduled('every-hour');
  await opened.site.forge.drain();
};

interface Worklogs {
  readonly worklogs: readonly Json[];
}
const worklogsOf = ({ fields }: IssueDocument): readonly Json[] =>
  (fields['worklog'] as Worklogs | undefined)?.worklogs ?? [];

/**
 * The default project, where Jira hides the last worklog of some issues from the app: only their time spent
 * still tells of it.
 */
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

const NOT_READ = 'issues-not-read';

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

  test('are not taken for deleted: they stay, are listed, lower the confidence, and are asked for again', async () => {
    opened = await openSite();
    const [before, whole] = [await issues(), (await confidence())?.value ?? 0];
    const ids = opened.site.export.issues.filter(({ key }) => key.startsWith('PORT-1')).map(({ id }) => id);
    await withFailing(() => {
      // Events that say wrongly that they are gone: each is looked up, and some cannot be given.
      for (const id of ids) {
        const issue = { id, key: 'PORT-1', fields: { project: { id: opened.projectId, key: 'PORT' } } };
        opened.site.events.emit({ name: 'avi:jira:deleted:issue', payload: { issue }, accountId: null });
      }
      return opened.site.clock.moveTo(opened.site.clock.now() + 20 * 60_000);
    });
    const { lists } = valueOf(await opened.page('listIssues', { lists: [`finding:${NOT_READ}`] }));
    const unread = lists[0] ?? [];
    expect(unread.length).toBeGreaterThan(0);
    expect(unread.length).toBeLessThan(ids.length);
    expect(unread.every((id) => ids.includes(id))).toBe(true);
    expect(await finding(NOT_READ)).toMatchObject({ issues: unread.length, share: unread.length / before });
    expect((await confidence())?.value).toBeLessThan(whole);
    expect(await issues()).toBe(before);
    await sweep();
    expect(await finding(NOT_READ)).toBeUndefined();
    expect((await confidence())?.value).toBe(whole);
    expect(await issues()).toBe(before);
  });

  test('and were never read are told to those alone who may see them', async () => {
    opened = await openSite();
    const view = await shown(CLIENT);
    const { id = '' } = opened.site.export.issues.find(({ fields }) => fields['security']) ?? {};
    await opened.site.forge.within(async () => {
      const meta = await PORTS.store.readMeta(opened.projectId);
      if (!meta) throw new Error('nothing is known of the project');
      const facts = await PORTS.store.openFacts(opened.projectId, 'live');
      await facts.remove([id]);
      await facts.close();
      await PORTS.store.writeMeta(opened.projectId, { ...meta, notRead: { issueIds: [id], apart: 1 } });
      await recompute(PORTS)(opened.projectId);
    });
    expect(await finding(NOT_READ)).toMatchObject({ issues: 1 });
    expect(await finding(NOT_READ, CLIENT)).toBeUndefined();
    expect(await shown(CLIENT)).toMatchObject({ result: view.result, partlyHidden: true });
  });
});

describe('Jira’s count, above what was read', () => {
  const off = (countOff: number) => opened.site.faults.set({ search: { countOff } });
  beforeEach(async () => {
    opened = await openSite();
  });

  test('is looked into, and is no finding, where it is so once', async () => {
    const whole = await confidence();
    off(3);
    await sweep();
    expect(await finding(NOT_READ)).toBeUndefined();
    off(0);
    await sweep();
    expect(await confidence()).toEqual(whole);
  });

  test('is a finding where it is so twice, as far as it is so each time, and none any more once it agrees', async () => {
    const whole = await shown();
    const among = whole.result?.projectIssues ?? 0;
    off(3);
    await sweep();
    off(5);
    await sweep();
    expect(await finding(NOT_READ)).toEqual({ rule: NOT_READ, issues: 0, share: 3 / (among + 3) });
    expect((await confidence())?.value).toBeCloseTo(
      (whole.result?.confidence.value ?? 0) * (among / (among + 3)),
      9,
    );
    off(0);
    await sweep();
    expect((await shown()).result).toEqual(whole.result);
  });

  test('below it is none: each of these issues was looked up', async () => {
    off(-2);
    await sweep();
    await sweep();
    expect(await finding(NOT_READ)).toBeUndefined();
  });

  test('is told to those alone who see all that Jira counts, and is no reason to say that something is hidden', async () => {
    const before = await shown(CLIENT);
    off(2);
    await sweep();
    await sweep();
    expect(await finding(NOT_READ)).toBeDefined();
    expect((await shown()).partlyHidden).toBe(false);
    expect(await shown(CLIENT)).toEqual({
      ...before,
      version: expect.any(String) as string,
      sync: expect.anything() as object,
    });
  });

  test('is forgotten by a full reading', async () => {
    off(2);
    await sweep();
    await sweep();
    expect(await finding(NOT_READ)).toBeDefined();
    await opened.site.forge.within(() => PORTS.queue.push({ kind: 'begin', projectId: opened.projectId }));
    await opened.site.forge.drain();
    expect(await finding(NOT_READ)).toBeUndefined();
  });
});
