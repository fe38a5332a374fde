import { startJourney, visit, type Journey, type Visitor } from './visit-site';

const ISSUE = 'Demander un acte de naissance : développer';
const HOURS = 123;

describe('a surface that stays open', () => {
  let journey: Journey;
  let sarah: Visitor;
  let key = '';

  beforeAll(async () => {
    journey = await startJourney();
    key = journey.site.export.issues.find(({ fields }) => fields['summary'] === ISSUE)?.key ?? '';
    // A change soon after another one waits for those that follow.
    await journey.site.clock.moveTo(journey.site.clock.now() + 20 * 60_000);
    sarah = await visit(journey, { accountId: 'sarah-nguyen', locale: 'fr', colorMode: 'light' });
  });
  afterAll(() => journey.end());

  test('shows what changes in Jira without being loaded anew, and keeps what somebody is typing', async () => {
    await sarah.open(`/browse/${key}`);
    const panel = sarah.surface('deliverable-panel');
    await panel.getByLabel('Avancement (%)').fill('55');
    const spent = Number(journey.site.jira.directory.issue(key)?.fields['timespent'] ?? 0);
    const body = JSON.stringify({
      timeSpentSeconds: HOURS * 3_600 - spent,
      started: '2026-02-27T09:00:00.000+0100',
    });
    const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body };
    const as = { accountId: 'camille-roussel', isApp: false, scopes: null };
    expect((await journey.site.jira.request(`/rest/api/3/issue/${key}/worklog`, init, as)).status).toBe(201);
    await panel.getByText(new RegExp(`^${HOURS}\\s*h$`)).waitFor({ timeout: 90_000 });
    expect(await panel.getByLabel('Avancement (%)').inputValue()).toBe('55');
    expect(sarah.problems).toEqual([]);
  });
});
