import type { FrameLocator } from 'playwright-core';
import { startJourney, visit, type Journey, type Person, type Visitor } from './visit-site';

const LEAD: Person = { accountId: 'camille-roussel', locale: 'fr', colorMode: 'light' };

async function simulation(visitor: Visitor, tab = 'Simulation'): Promise<FrameLocator> {
  await visitor.open('/projects/PORT');
  const page = visitor.surface('project-page');
  await page.getByRole('navigation').getByRole('button', { name: tab, exact: true }).click();
  await page.getByRole('heading', { name: tab, exact: true }).waitFor();
  return page;
}

describe('what if', () => {
  let journey: Journey;
  let camille: Visitor;
  let page: FrameLocator;
  const compared = () => page.getByRole('region', { name: 'Aujourd’hui et avec ces hypothèses' });
  const row = (name: string) => compared().getByRole('row').filter({ hasText: name });

  beforeAll(async () => {
    journey = await startJourney();
    camille = await visit(journey, LEAD);
    page = await simulation(camille);
  });
  afterAll(() => journey.end());

  test('nothing is changed at first', async () => {
    await page.getByText('Aucune hypothèse pour l’instant').waitFor();
    expect(await compared().getByText('inchangé').count()).toBe(7);
    expect(await camille.violations()).toEqual([]);
  });

  test('a date is moved: what it commits to, and the slip with it', async () => {
    await page.getByRole('button', { name: 'Déplacer une date' }).click();
    await page.getByText('Complétez l’hypothèse pour en voir l’effet.').waitFor();
    await page.getByLabel('Livrable', { exact: true }).selectOption({ label: 'L-14 Reprise des données' });
    await page.getByLabel('Quelle date').selectOption('milestone');
    await page.getByLabel('Jalon', { exact: true }).selectOption({ index: 5 });
    await page.getByLabel('Nouvelle date').fill('2026-12-15');
    const moved = page.getByRole('region', { name: 'Jalons dont la date change' });
    await moved.getByText('15 déc').waitFor();
    expect(await moved.getByRole('columnheader').first().innerText()).toBe('Jalon');
    expect(await camille.violations()).toEqual([]);
  });

  test('somebody comes: deliverables end earlier', async () => {
    await page.getByRole('button', { name: 'Ajouter une personne' }).click();
    const moved = page.getByRole('region', { name: 'Livrables dont la date change' });
    await moved
      .getByText(/−\d+\sj/)
      .first()
      .waitFor();
    expect(await moved.getByRole('columnheader').first().innerText()).toBe('Livrable');
    await page.getByLabel('Capacité (% d’un temps plein)').fill('beaucoup');
    await page.getByText('De 0 à 100').waitFor();
    await moved.waitFor({ state: 'hidden' });
    expect(await camille.violations()).toEqual([]);
    await page.getByLabel('Capacité (% d’un temps plein)').fill('50');
    await moved.waitFor();
  });

  test('scope is dropped: less is left to do', async () => {
    await page.getByRole('button', { name: 'Réduire le périmètre' }).click();
    await page.getByLabel('À retirer du périmètre').selectOption('issues');
    await page.getByLabel('Clés des tickets').fill('PORT-99999');
    await page.getByText('Absents de ce projet').waitFor();
    await page.getByLabel('À retirer du périmètre').selectOption('deliverable');
    await page
      .getByLabel('Livrable', { exact: true })
      .last()
      .selectOption({ label: 'L-14 Reprise des données' });
    await row('Reste à faire').getByText(/−\d+/).waitFor();
    expect(await camille.violations()).toEqual([]);
  });

  test('all is taken back at once', async () => {
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await page.getByText('Aucune hypothèse pour l’instant').waitFor();
    expect(await compared().getByText('inchangé').count()).toBe(7);
  });

  test('who may not see costs reads neither amounts nor a weather drawn from them', async () => {
    const nadia = await visit(journey, { accountId: 'nadia-ferrand', locale: 'en', colorMode: 'dark' });
    const hers = await simulation(nadia, 'What if');
    await hers
      .getByRole('region', { name: 'Today and with these assumptions' })
      .getByText('Weather: Schedule')
      .waitFor();
    const text = await hers.locator('main').innerText();
    expect([text.includes('€'), text.includes('Weather: Cost')]).toEqual([false, false]);
    expect(await nadia.violations()).toEqual([]);
  });

  test.each([
    [
      'a project that is too large is refused in words, without a useless try again',
      'too-large',
      'trop grand',
      0,
    ],
    ['a failure offers to try again', 'jira-unavailable', 'Jira ne répond pas', 1],
  ])('%s', async (_, code, words, retries) => {
    const other = await visit(journey, LEAD);
    await other.page.route('**/__site/bridge/invoke', async (route) => {
      const isAsked = route.request().postData()?.includes('showWhatIf') ?? false;
      await (isAsked
        ? route.fulfill({ json: { value: { ok: false, failure: { code } } } })
        : route.continue());
    });
    const refused = await simulation(other);
    await refused.getByText(words).waitFor();
    expect(await refused.getByRole('button', { name: 'Réessayer' }).count()).toBe(retries);
    expect(await other.violations()).toEqual([]);
  });

  test('below the confidence threshold forecasts are to be confirmed, and remaining work is not', async () => {
    const other = await visit(journey, LEAD);
    await other.open('/projects/PORT');
    const settings = other.surface('project-page');
    await settings.getByRole('navigation').getByRole('button', { name: 'Paramètres' }).click();
    await settings.getByLabel('Fiabilité minimale pour la météo (%)').fill('100');
    await settings.getByRole('button', { name: 'Enregistrer' }).click();
    await other.page.getByText('Paramètres enregistrés').waitFor();
    const rows = (await simulation(other))
      .getByRole('region', { name: 'Aujourd’hui et avec ces hypothèses' })
      .getByRole('row');
    const marks = async (name: string) => rows.filter({ hasText: name }).getByText('à confirmer').count();
    await rows.first().waitFor();
    expect(await marks('Date de fin annoncée')).toBe(2);
    expect(await marks('Glissement par rapport à l’engagement')).toBe(3);
    expect(await marks('Atterrissage')).toBe(3);
    expect(await marks('Reste à faire')).toBe(0);
  });

  test('meets no error on the way', () => {
    expect(camille.problems).toEqual([]);
    expect(journey.site.forge.errors).toEqual([]);
  });
});
