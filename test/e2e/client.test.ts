import { startJourney, visit, type Journey, type Visitor } from './visit-site';

const WORDS = 'Accord de principe pour livrer le premier lot en deux fois.';

describe('the client, on the committee page', () => {
  let journey: Journey;
  let camille: Visitor;
  let nadia: Visitor;
  let address = '';

  const publish = async (button: string, done: RegExp) => {
    await camille.open('/projects/PORT');
    const page = camille.surface('project-page');
    await page.getByRole('button', { name: 'Comités', exact: true }).first().click();
    await page.getByLabel('Espace Confluence').selectOption({ label: 'Portail citoyen (PORT)' });
    await page.getByRole('button', { name: button }).click();
    await page.getByText(done).first().waitFor({ timeout: 60_000 });
  };

  beforeAll(async () => {
    journey = await startJourney();
    camille = await visit(journey, { accountId: 'camille-roussel', locale: 'fr', colorMode: 'light' });
    nadia = await visit(journey, { accountId: 'nadia-ferrand', locale: 'fr', colorMode: 'light' });
  });
  afterAll(() => journey.end());

  test('reads the page that the project manager published', async () => {
    await publish('Publier la page', /est publiée/);
    expect(await camille.violations()).toEqual([]);
    await nadia.open('/wiki/spaces/PORT');
    await nadia.page
      .getByRole('link', { name: /comité de pilotage du 27 février 2026/ })
      .first()
      .click();
    await nadia.page.getByRole('heading', { name: 'Météo et synthèse' }).waitFor();
    address = new URL(nadia.page.url()).pathname;
    const images = nadia.page.locator('main img');
    expect(await images.count()).toBeGreaterThan(1);
    expect(
      await images.evaluateAll((all) => all.every((image) => (image as HTMLImageElement).naturalWidth > 100)),
    ).toBe(true);
    expect(await nadia.violations()).toEqual([]);
  });

  test('writes in a text block', async () => {
    await nadia.open(`${address}/edit`);
    await nadia.page
      .getByLabel(/Commentaire du chef de projet/)
      .last()
      .fill(WORDS);
    await nadia.page.getByRole('button', { name: 'Enregistrer' }).click();
    await nadia.page.getByText(WORDS).waitFor();
  });

  test('finds these words again when the page is written anew', async () => {
    await publish('Mettre la page à jour', /est à jour/);
    await nadia.open(address);
    await nadia.page.getByText(WORDS).waitFor();
    expect(await nadia.page.getByRole('heading', { name: 'Météo et synthèse' }).count()).toBe(1);
    expect(await nadia.violations()).toEqual([]);
  });

  test('sees no rate and no cost on the live page', async () => {
    await nadia.open('/projects/PORT');
    const page = nadia.surface('project-page');
    await page.getByRole('button', { name: 'CPI (charge)' }).waitFor();
    expect(await page.getByRole('button', { name: 'CPI', exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Coûts', exact: true }).click();
    await page.locator('h2').first().waitFor();
    expect(await page.locator('body').innerText()).not.toContain('€');
  });

  test('sees the live macro that the project manager put on the page, or why it shows nothing', async () => {
    await camille.open(`${address}/macro`);
    const choice = camille.surface('project-macro');
    await choice.getByRole('radio', { name: /Portail citoyen/ }).check();
    expect(await camille.violations()).toEqual([]);
    await choice.getByRole('button', { name: 'Enregistrer' }).click();
    await camille.page.waitForURL(`**${address}`);
    await nadia.open(address);
    await nadia.surface('project-macro').getByText('Plus forts glissements').waitFor();
    expect(await nadia.violations()).toEqual([]);
    await nadia.page.route('**/__site/bridge/invoke', (route) =>
      route.fulfill({ json: { value: { ok: false, failure: { code: 'forbidden' } } } }),
    );
    await nadia.open(address);
    await nadia.surface('project-macro').getByText('Vous n’avez pas accès').waitFor();
    expect(await nadia.violations()).toEqual([]);
    await nadia.page.unroute('**/__site/bridge/invoke');
  });

  test('meets no error on the way', () => {
    expect([...camille.problems, ...nadia.problems]).toEqual([]);
    expect(journey.site.forge.errors).toEqual([]);
  });
});
