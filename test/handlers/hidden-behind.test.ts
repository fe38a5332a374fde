import type { Source } from '../../src/domain/plan/project-plan';
import { CLIENT, LEAD, valueOf, type OpenedSite } from './opened-site';
import { ACCOUNTANT, MANAGER, openSecrets, RESTRICTED, SECRET_SUMMARY, type Fields } from './secret-sites';
import { viewsOf } from './views-of';

const BLANK = { earning: 'effort', phase: null, contractDate: null, owner: null, approver: null, criteria: [] } as const;

const define = async (opened: OpenedSite, source: Source, as: string) =>
  opened.page('saveDeliverable', { id: null, name: 'Added', source, ...BLANK, statusPercents: {} }, as);

/** What a project keeps for others: a baseline, and figures. */
async function keep(opened: OpenedSite, as: string): Promise<void> {
  valueOf(await opened.page('captureBaseline', { name: 'New plan', reason: 'Asked for' }, as));
  valueOf(await opened.page('takeSnapshot', { note: 'Kept' }, as));
}

/** What every one of some readers gets of a site, after what was done on it. */
async function seenOn(
  secrets: Parameters<typeof openSecrets>[0],
  act: (opened: OpenedSite) => Promise<void>,
  readers: readonly string[],
): Promise<readonly Readonly<Record<string, string>>[]> {
  const opened = await openSecrets(secrets);
  try {
    await act(opened);
    const views: Readonly<Record<string, string>>[] = [];
    for (const reader of readers) views.push(await viewsOf(opened, reader));
    return views;
  } finally {
    await opened.site.close();
  }
}

const BLIND = [CLIENT, MANAGER, ACCOUNTANT];

describe('two projects that differ only in what a restricted issue says', () => {
  const content = { duedate: '2027-10-29', timeoriginalestimate: 3_600_000, timeestimate: 3_600_000, summary: 'Else' };

  test.each([LEAD, MANAGER])('give who may not see it the same, whatever %s keeps', async (author) => {
    const act = (opened: OpenedSite) => keep(opened, author);
    const [one, other] = [await seenOn({}, act, BLIND), await seenOn({ restricted: content }, act, BLIND)];
    expect(other).toEqual(one);
    expect(JSON.stringify(one)).not.toContain(RESTRICTED);
  });
});

describe('issues of a project that its readers may not browse, selected by JQL', () => {
  const act = (jql: string) => async (opened: OpenedSite) => {
    // Whoever asks a yes or no question, and somebody who sees all of it: both keep what they find.
    await define(opened, { jql }, MANAGER);
    await keep(opened, MANAGER);
    await keep(opened, LEAD);
  };
  const none: readonly Fields[] = [];
  const one: readonly Fields[] = [{}];
  const others: readonly Fields[] = [{ duedate: '2026-12-18', timeoriginalestimate: 36_000 }, {}];

  test.each([
    [`summary ~ "${SECRET_SUMMARY}"`],
    [`summary ~ "${SECRET_SUMMARY}" OR key in (SOC-1, SOC-2, ${RESTRICTED}) OR key = PORT-12`],
  ])('%s: change nothing that they get, by their number or by what they say', async (jql) => {
    const seen = [];
    for (const secret of [none, one, others]) seen.push(await seenOn({ secret }, act(jql), BLIND));
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });
});
