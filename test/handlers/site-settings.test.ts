import { ARCHITECT, CLIENT, failureOf, LEAD, openSite, valueOf, type OpenedSite } from './opened-site';

let opened: OpenedSite;
beforeEach(async () => {
  opened = await openSite();
});
afterEach(() => opened.site.close());

describe('what the site says beside the settings', () => {
  test('is Jira’s hours a day and days a week, and its types of link but Blocks, each with an order proposed', async () => {
    const { linkTypes, timeTracking } = valueOf(await opened.page('showSiteSettings', {}));
    const jira = (await (await opened.jira('GET', '/rest/api/3/issueLinkType')).json()) as {
      readonly issueLinkTypes: readonly { readonly id: string; readonly name: string }[];
    };
    const open = jira.issueLinkTypes.filter(({ name }) => name !== 'Blocks');
    expect(linkTypes.map(({ id, name }) => ({ id, name }))).toEqual(
      open.map(({ id, name }) => ({ id, name })),
    );
    expect(open.length).toBeGreaterThan(0);
    expect(
      linkTypes.every(({ proposed }) => ['from-first', 'to-first', 'none', null].includes(proposed)),
    ).toBe(true);
    const configured = (await (await opened.jira('GET', '/rest/api/3/configuration')).json()) as {
      readonly timeTrackingConfiguration: {
        readonly workingHoursPerDay: number;
        readonly workingDaysPerWeek: number;
      };
    };
    const { workingHoursPerDay, workingDaysPerWeek } = configured.timeTrackingConfiguration;
    expect(timeTracking).toEqual({ hoursPerDay: workingHoursPerDay, daysPerWeek: workingDaysPerWeek });
  });

  test('is for who manages deliverables', async () => {
    expect(failureOf(await opened.page('showSiteSettings', {}, CLIENT))).toBe('forbidden');
  });
});

describe('types of link', () => {
  test('keep what somebody decides of them, and take it back', async () => {
    const { linkTypes: known } = valueOf(await opened.page('showSiteSettings', {}));
    const [type] = known;
    if (!type) throw new Error('The site has no other type of link than Blocks.');
    const before = valueOf(await opened.page('showSettings', {}));
    const chosen = [{ id: type.id, name: type.name, order: 'from-first' as const }];
    const saved = valueOf(
      await opened.page('saveSettings', { before, settings: { ...before, linkTypes: chosen } }),
    );
    expect(saved.linkTypes).toEqual(chosen);
    expect(valueOf(await opened.page('showSettings', {})).linkTypes).toEqual(chosen);
    valueOf(await opened.page('saveSettings', { before: saved, settings: { ...saved, linkTypes: [] } }));
    expect(valueOf(await opened.page('showSettings', {})).linkTypes).toEqual([]);
  });

  test('that order nothing that there is are not saved', async () => {
    const before = valueOf(await opened.page('showSettings', {}));
    const settings = { ...before, linkTypes: [{ id: '1', name: 'Suit', order: 'sideways' }] };
    expect(failureOf(await opened.page('saveSettings', { before, settings } as never))).toBe(
      'invalid-request',
    );
  });
});

describe('remaining work without a rate', () => {
  const unrated = async (as: string) => opened.page('listIssues', { lists: ['unrated'] }, as);

  test('is listed issue by issue for who may see costs, as long as other work has a rate', async () => {
    const { result } = valueOf(await opened.page('showProject', {}, LEAD));
    const [ids = []] = valueOf(await unrated(ARCHITECT)).lists;
    const share = result?.remainingRated;
    expect(share?.known && share.value < 1).toBe(ids.length > 0);
    expect(ids.length).toBeGreaterThan(0);
  });

  test('is not for who may not: it tells of rates', async () => {
    expect(failureOf(await unrated(CLIENT))).toBe('forbidden');
  });
});
