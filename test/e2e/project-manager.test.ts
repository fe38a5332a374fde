import { startJourney, visit, type Journey, type Visitor } from './visit-site';

describe('a project manager, on a project that the app does not know yet', () => {
  let journey: Journey;
  let camille: Visitor;

  beforeAll(async () => {
    journey = await startJourney({ fresh: true });
    camille = await visit(journey, { accountId: 'camille-roussel', locale: 'fr', colorMode: 'dark' });
  });
  afterAll(() => journey.end());

  test('is told what is missing, and adopts the deliverables that the app proposes', async () => {
    await camille.open('/projects/PORT');
    const page = camille.surface('project-page');
    await page.getByText('Aucun livrable n’est défini').first().waitFor();
    await page.getByRole('button', { name: 'Livrables', exact: true }).click();
    expect(await camille.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Adopter ces 20 livrables' }).click();
    await page.getByRole('table').getByText('Note de cadrage').waitFor();
    expect(await camille.violations()).toEqual([]);
  });

  test('captures a baseline with its reason', async () => {
    const page = camille.surface('project-page');
    await page.getByRole('button', { name: 'Planning', exact: true }).click();
    await page.getByLabel('Nom').fill('Référence de février');
    await page.getByLabel('Motif').fill('Reprise du pilotage avec Jalon');
    await page.getByRole('button', { name: 'Enregistrer la référence' }).click();
    await page.getByRole('button', { name: 'Enregistrer la référence' }).waitFor({ state: 'hidden' });
    const exported = await journey.site.forge.invoke(
      'project-page',
      'exportProject',
      { projectId: '10000' },
      {
        accountId: 'camille-roussel',
        extension: { project: { id: '10000', key: 'PORT', type: 'software' } },
      },
    );
    expect(JSON.stringify(exported)).toContain('Reprise du pilotage avec Jalon');
    expect(await camille.violations()).toEqual([]);
  });

  test('finds a removed deliverable again another day, and restores it', async () => {
    const openList = async () => {
      await camille.open('/projects/PORT');
      const page = camille.surface('project-page');
      await page.getByRole('button', { name: 'Livrables', exact: true }).click();
      await page.getByText('Livrables supprimés').click();
      return page;
    };
    const page = await openList();
    await page.getByText('Aucun livrable n’a été supprimé.').waitFor();
    await page.getByRole('table').getByRole('button', { name: 'Note de cadrage' }).click();
    await page.getByRole('button', { name: 'Supprimer', exact: true }).click();
    await page.getByText(/Note de cadrage\s*: supprimé/).waitFor();
    const again = await openList();
    await again.getByRole('button', { name: 'Rétablir Note de cadrage' }).waitFor();
    expect(await camille.violations()).toEqual([]);
    await again.getByRole('button', { name: 'Rétablir Note de cadrage' }).click();
    await again.getByRole('table').getByText('Note de cadrage').waitFor();
  });

  test('puts the project on a dashboard, and refreshes it', async () => {
    await camille.open('/dashboards/1');
    await camille.page.getByRole('button', { name: 'Ajouter le gadget' }).click();
    const gadget = camille.surface('project-gadget');
    await gadget.getByRole('radio', { name: /Portail citoyen/ }).check();
    await gadget.getByRole('button', { name: 'Enregistrer' }).click();
    await gadget.getByText('Portail citoyen').first().waitFor();
    await camille.page.locator('summary', { hasText: '…' }).click();
    await camille.page.getByRole('button', { name: 'Rafraîchir' }).click();
    await gadget.getByText('Portail citoyen').first().waitFor();
    expect(await camille.violations()).toEqual([]);
  });

  test('meets no error on the way', () => {
    expect(camille.problems).toEqual([]);
    expect(journey.site.forge.errors).toEqual([]);
  });
});
