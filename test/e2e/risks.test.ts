import { startJourney, visit, type Journey, type Visitor } from './visit-site';

const TITLE = 'La salle de recette n’est pas prête';

describe('the register of risks', () => {
  let journey: Journey;
  let camille: Visitor;
  let nadia: Visitor;

  const open = async (visitor: Visitor, tab: string) => {
    await visitor.open('/projects/PORT');
    const page = visitor.surface('project-page');
    await page.getByRole('navigation').getByRole('button', { name: tab, exact: true }).click();
    await page.getByRole('heading', { name: tab, exact: true }).waitFor();
    return page;
  };

  beforeAll(async () => {
    journey = await startJourney();
    camille = await visit(journey, { accountId: 'camille-roussel', locale: 'fr', colorMode: 'light' });
    nadia = await visit(journey, { accountId: 'nadia-ferrand', locale: 'en', colorMode: 'dark' });
  });
  afterAll(() => journey.end());

  test('takes in a new risk, once what is missing has been said', async () => {
    const page = await open(camille, 'Risques');
    await page.getByRole('button', { name: 'Ajouter un risque' }).click();
    await page.getByLabel('Risque', { exact: true }).fill(TITLE);
    await page.getByLabel('Probabilité (%)').fill('90');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Un nombre de jours, 0 ou plus').waitFor();
    expect(await camille.violations()).toEqual([]);
    await page.getByLabel('Impact délai (jours ouvrés)').fill('20');
    await page.getByLabel('Impact coût (EUR)').fill('5 000');
    await page.getByLabel('Concerne').selectOption('milestone:J-1');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    const first = page.getByRole('table').getByRole('row').nth(1);
    await first.getByText(TITLE).waitFor();
    await first.getByText('Critique').waitFor();
    expect(await camille.violations()).toEqual([]);
  });

  test('shows the client no amount and no way to change it', async () => {
    const page = await open(nadia, 'Risks');
    await page.getByText(TITLE).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('€');
    expect(await page.getByRole('button', { name: /Edit|Add a risk/ }).count()).toBe(0);
    expect(await nadia.violations()).toEqual([]);
  });

  test('keeps what two people write of the same risk at once', async () => {
    const [mine, hers] = [await open(camille, 'Risques'), await visit(journey, person)];
    const theirs = await open(hers, 'Risques');
    for (const page of [mine, theirs]) await page.getByRole('button', { name: `Modifier ${TITLE}` }).click();
    await theirs.getByLabel('Plan d’action', { exact: true }).fill('Visiter la salle');
    await theirs.getByRole('button', { name: 'Enregistrer' }).click();
    await theirs.getByRole('table').getByText('Visiter la salle').waitFor();
    await mine.getByLabel('Probabilité (%)').fill('60');
    await mine.getByRole('button', { name: 'Enregistrer' }).click();
    await mine.getByText('Quelqu’un d’autre a modifié ce risque entre-temps').waitFor();
    expect(await camille.violations()).toEqual([]);
    await mine.getByRole('button', { name: 'Garder ma saisie' }).click();
    await mine.getByRole('button', { name: 'Enregistrer' }).click();
    const row = mine.getByRole('row').filter({ hasText: TITLE });
    await row.getByText('60').waitFor();
    await row.getByText('Visiter la salle').waitFor();
  });

  test('gives back a risk that was removed, and closes one that is over', async () => {
    const page = camille.surface('project-page');
    await page.getByRole('button', { name: `Modifier ${TITLE}` }).click();
    await page.getByRole('button', { name: 'Supprimer' }).click();
    await page.getByText(`${TITLE} : supprimé`).waitFor();
    expect(await camille.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByRole('button', { name: `Modifier ${TITLE}` }).click();
    await page.getByLabel('État').selectOption('closed');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Avérés et clos (2)').click();
    await page.getByRole('row').filter({ hasText: TITLE }).getByText('Clos').waitFor();
    expect(await camille.violations()).toEqual([]);
  });

  test('meets no error on the way', () => {
    expect([...camille.problems, ...nadia.problems]).toEqual([]);
    expect(journey.site.forge.errors).toEqual([]);
  });
});

const person = { accountId: 'camille-roussel', locale: 'fr', colorMode: 'light' } as const;
