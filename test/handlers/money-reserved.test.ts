import type { Settings } from '../../src/contract/settings';
import { PEOPLE } from '../host/data/default/people';
import { ARCHITECT, CLIENT, LEAD, openSite, valueOf, type OpenedSite } from './opened-site';

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite();
});
afterAll(() => opened.site.close());

describe('thresholds that money is judged by', () => {
  /** The project that the architect manages, and whose costs are not theirs to see. */
  const elsewhere = () => {
    const projectId = opened.site.jira.directory.projects().find(({ key }) => key === 'SOC')?.id ?? '';
    const settingsOf = async (as: string): Promise<Settings> =>
      valueOf(await opened.page('showSettings', { projectId }, as));
    const moved = {
      index: { green: 0.83, amber: 0.8 },
      overrun: { green: 0.2, amber: 0.4 },
      confidence: 0.1,
    };
    const slipWorkingDays = { green: 3, amber: 7 };
    const save = async (as: string): Promise<Settings> => {
      const before = await settingsOf(as);
      const settings = { ...before, thresholds: { ...moved, slipWorkingDays } };
      return valueOf(await opened.page('saveSettings', { projectId, before, settings }, as));
    };
    return { settingsOf, save, moved, slipWorkingDays };
  };

  test('stay as they are where somebody saves who may not see costs; what is theirs to change is saved', async () => {
    const { settingsOf, save, slipWorkingDays } = elsewhere();
    const { thresholds } = await settingsOf(LEAD);
    expect((await save(ARCHITECT)).thresholds).toEqual({ ...thresholds, slipWorkingDays });
    expect((await settingsOf(LEAD)).thresholds).toEqual({ ...thresholds, slipWorkingDays });
  });

  test('are changed by those who may see costs', async () => {
    const { save, moved, slipWorkingDays } = elsewhere();
    expect((await save(LEAD)).thresholds).toEqual({ ...moved, slipWorkingDays });
  });
});

describe('what a what-if is computed from', () => {
  const modelOf = async (as: string) => valueOf(await opened.page('showWhatIf', {}, as)).input;
  const accounts = (): readonly string[] => PEOPLE.map(({ accountId }) => accountId);

  test('names nobody to those who do not manage the project', async () => {
    for (const reader of [CLIENT, ARCHITECT]) {
      const text = JSON.stringify(await modelOf(reader));
      expect(accounts().filter((id) => text.includes(id))).toEqual([]);
      for (const word of ['java', 'Atelier Numérique', 'Développeur']) expect(text).not.toContain(word);
    }
  });

  test('names the people of the plan to those who do', async () => {
    const { people } = (await modelOf(LEAD)).plan;
    expect(people.map(({ accountId }) => accountId)).toContain('sarah-nguyen');
    expect(people.flatMap(({ skills }) => skills)).toContain('java');
  });
});

test('a snapshot tells those who may not see costs no cause that costs decided, and no earned schedule by money', async () => {
  const { snapshots } = valueOf(await opened.page('takeSnapshot', { note: 'Today' }));
  const { totals } = valueOf(await opened.page('showSnapshot', { id: snapshots[0]?.id ?? '' }, CLIENT));
  const { result } = valueOf(await opened.page('showProject', {}, CLIENT));
  expect(totals?.axes.cost).toEqual(result?.axes.cost);
  expect(['cost', 'overrun']).not.toContain(totals?.axes.cost.cause);
  expect(totals?.axes.risks).toEqual({ weather: 'fog', cause: 'reserved' });
  expect(totals?.cost.earnedSchedule).toEqual({ known: false, because: 'hidden' });
  expect([totals?.schedule.unit, totals?.confidence]).toEqual(['effort', result?.confidence.value]);
});

test('a list of issues tells those who may not see costs of none without a rate', async () => {
  const listed = async (as: string) =>
    valueOf(await opened.page('listIssues', { lists: ['finding:no-rate'] }, as)).lists[0];
  const settings = valueOf(await opened.page('showSettings', {}));
  valueOf(await opened.page('saveSettings', { before: settings, settings: { ...settings, rates: [] } }));
  expect((await listed(LEAD))?.length).toBeGreaterThan(0);
  expect(await listed(CLIENT)).toEqual([]);
});
