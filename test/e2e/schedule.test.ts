import type { Locator } from 'playwright-core';
import { startJourney, visit, type Journey, type Visitor } from './visit-site';

describe('the schedule of a project', () => {
  let journey: Journey;
  let camille: Visitor;
  let nadia: Visitor;

  const schedule = async (visitor: Visitor, tab: string) => {
    await visitor.open('/projects/PORT');
    const page = visitor.surface('project-page');
    await page.getByRole('navigation').getByRole('button', { name: tab, exact: true }).click();
    return page;
  };
  const rowsOf = (region: Locator) => region.locator('tbody tr');

  beforeAll(async () => {
    journey = await startJourney();
    camille = await visit(journey, { accountId: 'camille-roussel', locale: 'fr', colorMode: 'dark' });
    nadia = await visit(journey, { accountId: 'nadia-ferrand', locale: 'en', colorMode: 'light' });
  });
  afterAll(() => journey.end());

  test('tells the project manager how probable finish and cost are, and how often such forecasts were kept', async () => {
    const page = await schedule(camille, 'Planning');
    const table = page.getByRole('region', { name: 'Probabilité de tenue des délais' });
    await table.waitFor();
    expect(await table.getByRole('row', { name: /^P80/ }).textContent()).toMatch(
      /vise quatre chances sur cinq.*juillet.*€/,
    );
    await page.getByText(/Sur 22.projets passés/).waitFor();
    expect(await camille.violations()).toEqual([]);
  });

  test('shows how the dates of milestones moved, drawn and as a table', async () => {
    const page = camille.surface('project-page');
    await page.getByRole('img', { name: /ont changé de date/ }).waitFor();
    await page.getByText('Afficher en tableau').click();
    const table = page.getByRole('region', { name: 'Diagramme temps-temps' }).getByRole('table');
    await table.waitFor();
    expect(await table.getByRole('cell', { name: 'Engagement', exact: true }).count()).toBe(7);
  });

  test('gives early and late days of the longest chain, and of what leads to a milestone', async () => {
    const page = camille.surface('project-page');
    const activities = page.getByRole('region', { name: 'Tickets' });
    await activities.waitFor();
    expect(await rowsOf(activities).count()).toBe(2);
    // Links join little of the open work: what is longest is not called critical.
    expect(await rowsOf(activities).first().textContent()).not.toContain('critique');
    await page.getByLabel('Afficher').selectOption({ label: 'Ce qui mène à : Ouverture au public' });
    await page.getByText('Date prévue selon ses livrables').waitFor();
    await page.getByLabel('Afficher').selectOption({ label: 'Tickets aux marges les plus faibles' });
    await page.getByText('10 tickets sur').waitFor();
    await page.getByRole('button', { name: 'Afficher plus' }).click();
    await page.getByText(/[5-9]\d tickets sur/).waitFor();
    expect(await camille.violations()).toEqual([]);
  });

  test('opens a check down to its issues, in Jira', async () => {
    const page = camille.surface('project-page');
    await page.getByRole('button', { name: '9 tickets, Sans responsable ou sans estimation' }).click();
    const issues = page.getByRole('region', { name: 'Tickets à l’origine des chiffres' });
    await issues.waitFor();
    expect(await rowsOf(issues).count()).toBe(9);
    expect(await issues.getByRole('link').first().getAttribute('href')).toMatch(/\/browse\/PORT-\d+$/);
    expect(await camille.violations()).toEqual([]);
  });

  test('tells the client no money, and no issue that she may not see', async () => {
    const page = await schedule(nadia, 'Schedule');
    const table = page.getByRole('region', { name: 'Probability of meeting the dates' });
    await table.waitFor();
    expect(await table.textContent()).not.toContain('€');
    await page.getByText('Costs are restricted').waitFor();
    await page.getByText('Some issues are not counted').waitFor();
    expect(await nadia.violations()).toEqual([]);
  });

  test('meets no error on the way', () => {
    expect([...camille.problems, ...nadia.problems]).toEqual([]);
    expect(journey.site.forge.errors).toEqual([]);
  });
});
