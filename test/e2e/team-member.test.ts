import { startJourney, visit, type Journey, type Visitor } from './visit-site';

const ISSUE = 'Demander un acte de naissance : développer';

describe('a team member on an issue', () => {
  let journey: Journey;
  let sarah: Visitor;
  let key = '';

  beforeAll(async () => {
    journey = await startJourney();
    key = journey.site.export.issues.find(({ fields }) => fields['summary'] === ISSUE)?.key ?? '';
    sarah = await visit(journey, { accountId: 'sarah-nguyen', locale: 'fr', colorMode: 'light' });
  });
  afterAll(() => journey.end());

  test('sees which deliverable it serves and what is due', async () => {
    await sarah.open(`/browse/${key}`);
    const panel = sarah.surface('deliverable-panel');
    await panel.getByText('L-10').first().waitFor();
    expect(await panel.locator('body').innerText()).toContain('Démarches en ligne, premier lot');
    expect(await panel.getByText('Date contractuelle').count()).toBeGreaterThan(0);
    expect(await sarah.violations()).toEqual([]);
  });

  test('declares what is left to do, which Jira then holds', async () => {
    const panel = sarah.surface('deliverable-panel');
    await panel.getByLabel('Reste à faire (heures)').fill('6,5');
    await panel.getByLabel('Avancement (%)').fill('70');
    await panel.getByRole('button', { name: 'Enregistrer' }).click();
    await panel.getByText('Enregistré').first().waitFor();
    const issue = journey.site.jira.directory.issue(key);
    expect(issue?.fields['timeestimate']).toBe(6.5 * 3600);
    expect(await sarah.violations()).toEqual([]);
  });

  test('finds the declaration again, in English and in the dark', async () => {
    const reader = await visit(journey, { accountId: 'sarah-nguyen', locale: 'en', colorMode: 'dark' });
    await reader.open(`/browse/${key}`);
    const panel = reader.surface('deliverable-panel');
    await panel.getByText('70', { exact: false }).first().waitFor();
    expect(await panel.locator('body').innerText()).toContain('This issue');
    expect(await reader.violations()).toEqual([]);
    expect(reader.problems).toEqual([]);
  });

  test('has the issue split between deliverables by the project lead, who takes it back', async () => {
    const camille = await visit(journey, { accountId: 'camille-roussel', locale: 'fr', colorMode: 'light' });
    await camille.open(`/browse/${key}`);
    const panel = camille.surface('deliverable-panel');
    await panel.getByText('Répartir entre livrables').click();
    const save = panel
      .locator('form', { has: panel.getByLabel('Poids 1') })
      .getByRole('button', { name: 'Enregistrer' });
    await panel.getByLabel('Poids 1').fill('70');
    await save.click();
    await panel.getByText('Choisissez un livrable, ou supprimez la ligne').waitFor();
    expect(await camille.violations()).toEqual([]);
    await panel.getByRole('button', { name: 'Supprimer la ligne 2' }).press('Enter');
    await panel.getByLabel('Poids 2').waitFor({ state: 'hidden' });
    await panel.locator(':focus').press('Enter');
    await panel.getByLabel('Livrable 2').selectOption('L-11');
    await panel.getByLabel('Poids 2').fill('30');
    await save.click();
    await panel.getByText(/^Travail réparti entre livrables\s: L-10 .* 70\s%, L-11 .* 30\s%\.$/).waitFor();
    expect(await camille.violations()).toEqual([]);
    await panel.getByRole('button', { name: 'Ne plus répartir' }).click();
    await panel.getByText('Le ticket n’est plus réparti').waitFor();
    expect(await panel.getByText('Travail réparti entre livrables').count()).toBe(0);
    expect(camille.problems).toEqual([]);
  });

  test('finds no way to split the issue, which is for those who manage deliverables', async () => {
    await sarah.open(`/browse/${key}`);
    await sarah.surface('deliverable-panel').getByLabel('Avancement (%)').waitFor();
    expect(await sarah.surface('deliverable-panel').getByText('Répartir entre livrables').count()).toBe(0);
  });

  test('meets no error on the way', () => {
    expect(sarah.problems).toEqual([]);
    expect(journey.site.forge.errors).toEqual([]);
  });
});
