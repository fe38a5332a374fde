import { openSite, failureOf, valueOf, type OpenedSite } from './opened-site';

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite();
});
afterAll(() => opened.site.close());

const TODAY = '2026-02-27';
const PUBLICATION = { locale: 'fr', spaceKey: 'PORT' } as const;

/** Every call that asks about a day. */
const CALLS = [
  ['showProject', (date: string) => opened.page('showProject', { date })],
  ['listIssues', (date: string) => opened.page('listIssues', { date, lists: ['outside'] })],
  ['publishCommittee', (date: string) => opened.page('publishCommittee', { ...PUBLICATION, date })],
] as const;

const pages = (): number => opened.site.state.collection('confluence/pages').size;

describe.each(CALLS)('%s', (_, asked) => {
  test.each(['0001-01-01', '1999-12-31', '2018-12-31', '2026-02-28', '2199-12-31', '9999-12-31'])(
    'refuses %s at once, with the days that it takes',
    async (date) => {
      const [stored, began] = [pages(), performance.now()];
      const reply = await asked(date);
      expect(reply).toEqual({
        ok: false,
        failure: {
          code: 'outside-life',
          detail: expect.stringMatching(/^\d{4}-\d\d-\d\d – 2026-02-27$/) as unknown,
        },
      });
      expect(performance.now() - began).toBeLessThan(5_000);
      expect(pages()).toBe(stored);
    },
  );

  test.each([TODAY, '2026-01-15'])('takes %s', async (date) => {
    expect(failureOf<unknown>(await asked(date))).toBeNull();
  });
});

test('the first day is that of the issues that everybody sees, whoever asks', async () => {
  const bounds = async (who: string): Promise<string | undefined> => {
    const reply = await opened.page('showProject', { date: '1999-12-31' }, who);
    return reply.ok ? undefined : reply.failure.detail;
  };
  const before = await bounds('nadia-ferrand');
  expect(before).toMatch(/ – 2026-02-27$/);
  expect(await bounds('camille-roussel')).toBe(before);
});

test('a day outside changes no schedule', async () => {
  const settings = valueOf(await opened.page('showSettings', {}));
  const committee = { spaceKey: 'PORT', locale: 'fr', every: 'month' } as const;
  valueOf(await opened.page('saveSettings', { before: settings, settings: { ...settings, committee } }));
  const nextOn = async () => valueOf(await opened.page('showCommittee', {})).nextOn;
  valueOf(await opened.page('publishCommittee', { ...PUBLICATION, date: TODAY }));
  const before = await nextOn();
  for (const date of ['9999-12-31', '0001-01-01'])
    await opened.page('publishCommittee', { ...PUBLICATION, date });
  expect(before).not.toBeNull();
  expect(await nextOn()).toBe(before);
});
