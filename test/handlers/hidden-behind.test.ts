import { dayOf } from '../../src/domain/calendar/day';
import { CLIENT, LEAD, valueOf, type OpenedSite } from './opened-site';
import { ACCOUNTANT, MANAGER, openSecrets, RESTRICTED, SECRET_SUMMARY, type Fields } from './secret-sites';
import { viewsOf } from './views-of';
import type { Source } from '../../src/domain/plan/source';

const BLANK = {
  earning: 'effort',
  phase: null,
  contractDate: null,
  owner: null,
  approver: null,
  criteria: [],
} as const;

const define = async (opened: OpenedSite, source: Source, as: string) =>
  opened.page('saveDeliverable', { id: null, name: 'Added', source, ...BLANK, statusPercents: {} }, as);

/** What a project keeps for others: a baseline, and figures. */
async function keep(opened: OpenedSite, as: string): Promise<void> {
  valueOf(await opened.page('captureBaseline', { name: 'New plan', reason: 'Asked for' }, as));
  valueOf(await opened.page('takeSnapshot', { note: 'Kept' }, as));
  // Snapshots are listed by their instant.
  await opened.site.clock.moveTo(opened.site.clock.now() + 1_000);
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
  const content = {
    duedate: '2027-10-29',
    timeoriginalestimate: 3_600_000,
    timeestimate: 3_600_000,
    summary: 'Else',
  };

  test.each([LEAD, MANAGER])('give who may not see it the same, whatever %s keeps', async (author) => {
    const act = (opened: OpenedSite) => keep(opened, author);
    const [one, other] = [await seenOn({}, act, BLIND), await seenOn({ restricted: content }, act, BLIND)];
    expect(other).toEqual(one);
    expect(JSON.stringify(one)).not.toContain(RESTRICTED);
  });
});

describe('issues of a project that its readers may not browse', () => {
  const act = (source: Source, by: string) => async (opened: OpenedSite) => {
    // Whoever asks a yes or no question, and somebody who sees all of it: both keep what they find.
    valueOf(await define(opened, source, by));
    await keep(opened, MANAGER);
    await keep(opened, LEAD);
  };
  const none: readonly Fields[] = [];
  const one: readonly Fields[] = [{}];
  const others: readonly Fields[] = [
    { duedate: '2026-12-18', timeoriginalestimate: 36_000, summary: `${SECRET_SUMMARY} else` },
    {},
  ];

  test.each<[Source, string]>([
    [{ jql: `summary ~ "${SECRET_SUMMARY}"` }, MANAGER],
    [{ jql: `summary ~ "${SECRET_SUMMARY}" OR key in (SOC-1, SOC-2, PORT-12)` }, MANAGER],
    [{ jql: `project in (SECR, SOC) AND (summary ~ "${SECRET_SUMMARY}" OR key in (SOC-1, SOC-2))` }, LEAD],
  ])(
    'selected by %j, change nothing that they get, by their number or by what they say',
    async (source, by) => {
      const seen = [];
      for (const secret of [none, one, others]) seen.push(await seenOn({ secret }, act(source, by), BLIND));
      expect(seen[1]).toEqual(seen[0]);
      expect(seen[2]).toEqual(seen[0]);
    },
  );

  test('selected by key, change nothing by what they say, and are not named', async () => {
    const source = { issue: 'SECR-1' };
    const [first, second] = [
      await seenOn({ secret: one }, act(source, LEAD), BLIND),
      await seenOn({ secret: others }, act(source, LEAD), BLIND),
    ];
    expect(second).toEqual(first);
    expect(JSON.stringify(first)).not.toContain('SECR');
  });

  test('count for who sees them, in a baseline too where the source names their project', async () => {
    const finishOf = async (source: Source) => {
      const opened = await openSecrets({ secret: one });
      valueOf(await define(opened, source, LEAD));
      await keep(opened, LEAD);
      const { result } = valueOf(await opened.page('showProject', {}));
      await opened.site.close();
      const added = result?.deliverables.find(({ name }) => name === 'Added');
      return [added?.issues, added?.finish.baselineCurrent];
    };
    const due = { known: true, value: dayOf('2027-04-09') };
    expect(await finishOf({ jql: 'project = SECR' })).toEqual([1, due]);
    expect(await finishOf({ issue: 'SECR-1' })).toEqual([1, due]);
    expect(await finishOf({ jql: `summary ~ "${SECRET_SUMMARY}"` })).toMatchObject([1, { known: false }]);
  });
});
