import { startJourney, visit, type Journey } from './visit-site';

describe('a surface that is there before the page around it', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await startJourney();
  });
  afterAll(() => journey.end());

  test('waits for the page to listen, and starts then', async () => {
    const camille = await visit(journey, { accountId: 'camille-roussel', locale: 'fr', colorMode: 'light' });
    await camille.page.route('**/__site/bridge-host.js', async (route) => {
      await new Promise((late) => setTimeout(late, 3_000));
      await route.continue();
    });
    await camille.open('/projects/PORT');
    await camille
      .surface('project-page')
      .getByRole('button', { name: 'Livrables', exact: true })
      .waitFor({ timeout: 15_000 });
  });
});
