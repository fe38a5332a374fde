import type { FrameLocator, Page, Route } from 'playwright-core';
import type { JalonExport } from '../../src/contract/jalon-export';
import { defaultExport } from '../host/data/default-export';
import type { SiteExport } from '../host/seams/site-export';
import { startJourney, visit, type Journey, type Person, type Visitor } from './visit-site';

const CAMILLE: Person = { accountId: 'camille-roussel', locale: 'fr', colorMode: 'light' };
const CAMILLE_IN_ENGLISH: Person = { ...CAMILLE, locale: 'en', colorMode: 'dark' };
/** Manages the technical base and sees no costs of it. */
const HUGO: Person = { accountId: 'hugo-marchand', locale: 'fr', colorMode: 'light' };
const NADIA: Person = { accountId: 'nadia-ferrand', locale: 'en', colorMode: 'dark' };
/** What surfaces call the app by. */
const INVOKED = '**/__site/bridge/invoke';
const NARROW = { width: 360, height: 800 };

const LOT = 'Livrer le premier lot en deux fois';
const WORDS = {
  fr: { tab: 'Suivi', registers: 'Registres' },
  en: { tab: 'Follow-up', registers: 'Registers' },
} as const;

/** How far the page scrolls sideways. */
const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The default site before anybody decided or did anything. */
function withoutRecords(): SiteExport {
  const given = defaultExport();
  const { projects } = given.jalon as JalonExport;
  const emptied = projects.map((project) => ({ ...project, decisions: [], actions: [], changes: [] }));
  return { ...given, jalon: { formatVersion: 2, projects: emptied } };
}

describe('the registers', () => {
  let journey: Journey;
  let camille: Visitor;
  let again: Visitor;
  let nadia: Visitor;
  let hugo: Visitor;

  const open = async (visitor: Visitor, { locale }: Person, register: string, project = 'PORT') => {
    const { tab, registers } = WORDS[locale];
    await visitor.open(`/projects/${project}`);
    const page = visitor.surface('project-page');
    await page.getByRole('button', { name: tab, exact: true }).click();
    await page.getByRole('navigation', { name: registers }).getByRole('button', { name: register }).click();
    await page.getByRole('heading', { name: register, exact: true, level: 2 }).waitFor();
    return page;
  };
  const save = (page: FrameLocator) => page.getByRole('button', { name: /^(Enregistrer|Save)$/ }).click();
  const rowOf = (page: FrameLocator, name: string) => page.getByRole('row').filter({ hasText: name });

  beforeAll(async () => {
    journey = await startJourney({ data: withoutRecords() });
    camille = await visit(journey, CAMILLE);
    again = await visit(journey, CAMILLE_IN_ENGLISH);
    nadia = await visit(journey, NADIA);
    hugo = await visit(journey, HUGO);
  });
  afterAll(() => journey.end());

  test('say what they are for while they are empty, and take in a record once what is missing has been said', async () => {
    const page = await open(camille, CAMILLE, 'Décisions');
    await page.getByText('Aucune décision pour l’instant').waitFor();
    expect(await camille.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Ajouter une décision' }).click();
    await save(page);
    await page.getByText('Renseignez ce champ').waitFor();
    expect(await camille.violations()).toEqual([]);
    await page.getByLabel('Objet').fill(LOT);
    await page.getByLabel('Contexte').fill('La recette prend du retard.');
    await page.getByLabel('Échéance').fill('2026-03-15');
    await page.getByLabel('Décideur').fill('Nadia');
    await page.getByRole('option', { name: 'Nadia Ferrand' }).click();
    await save(page);
    await page.getByText(`${LOT} : ajout enregistré`).waitFor();
    const row = rowOf(page, LOT);
    for (const text of ['D-1', 'Demandée', 'Nadia Ferrand', '15 mars 2026'])
      await row.getByText(text).waitFor();
    expect(await camille.violations()).toEqual([]);
  });

  test('take back what was saved last', async () => {
    const page = camille.surface('project-page');
    await page.getByRole('button', { name: `Modifier ${LOT}` }).click();
    await page.getByLabel('Statut').selectOption('taken');
    await save(page);
    await rowOf(page, LOT).getByText('Prise', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await rowOf(page, LOT).getByText('Demandée', { exact: true }).waitFor();
  });

  test('ask which value to keep where two people wrote the same field, and keep what each wrote elsewhere', async () => {
    const mine = camille.surface('project-page');
    const theirs = await open(again, CAMILLE_IN_ENGLISH, 'Decisions');
    await mine.getByRole('button', { name: `Modifier ${LOT}` }).click();
    await theirs.getByRole('button', { name: `Edit ${LOT}` }).click();
    await theirs.getByLabel('Context').fill('Two suppliers are late.');
    await theirs.getByLabel('Status').selectOption('postponed');
    await save(theirs);
    await rowOf(theirs, LOT).getByText('Postponed').waitFor();
    await mine.getByLabel('Contexte').fill('La recette a deux mois de retard.');
    await mine.getByLabel('Recommandation').fill('Accepter');
    await save(mine);
    await mine.getByText('« Contexte » a changé entre-temps').waitFor();
    await mine.getByText('Two suppliers are late.').waitFor();
    await mine.getByText(/Par Camille Roussel/).waitFor();
    expect(await camille.violations()).toEqual([]);
    await mine.getByRole('button', { name: 'Garder les deux' }).click();
    await rowOf(mine, LOT).getByText('Reportée').waitFor();
    await mine.getByRole('button', { name: `Modifier ${LOT}` }).click();
    expect(await mine.getByLabel('Contexte').inputValue()).toBe(
      'Two suppliers are late.\n\nLa recette a deux mois de retard.',
    );
    expect(await mine.getByLabel('Recommandation').inputValue()).toBe('Accepter');
  });

  test('show who changed what, and when', async () => {
    const page = camille.surface('project-page');
    await page.getByText('Historique', { exact: true }).last().click();
    await page.getByText('Statut : Demandée → Reportée').waitFor();
    await page.getByText('Fiche créée').waitFor();
    expect(await camille.violations()).toEqual([]);
  });

  test('say to whoever goes on with a record that somebody else changed or removed it, and restore it with what was typed', async () => {
    const [mine, theirs] = [camille.surface('project-page'), again.surface('project-page')];
    await theirs.getByRole('button', { name: `Edit ${LOT}` }).click();
    await theirs.getByRole('button', { name: 'Remove', exact: true }).click();
    await theirs.getByText('This record has been changed in the meantime').waitFor();
    expect(await theirs.getByLabel('Recommendation').inputValue()).toBe('Accepter');
    expect(await again.violations()).toEqual([]);
    await theirs.getByRole('button', { name: 'Remove', exact: true }).click();
    await theirs.getByText(`${LOT} removed`).waitFor();
    await mine.getByLabel('Options étudiées').fill('Une ou deux livraisons');
    await save(mine);
    await mine.getByText('Cette fiche a été supprimée entre-temps').waitFor();
    expect(await camille.violations()).toEqual([]);
    await mine.getByRole('button', { name: 'La rétablir avec ma saisie' }).click();
    await mine.getByText(`${LOT} : de retour dans le registre`).waitFor();
    await rowOf(mine, LOT).waitFor();
  });

  test('give back a record that was removed', async () => {
    const page = await open(again, CAMILLE_IN_ENGLISH, 'Decisions');
    await page.getByRole('button', { name: `Edit ${LOT}` }).click();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByText('Removed (1)').click();
    await page.getByRole('button', { name: `Restore ${LOT}` }).click();
    await rowOf(page, LOT).getByText('D-1').waitFor();
    expect(await again.violations()).toEqual([]);
  });

  test('keep amounts in the currency of the project, and sort and filter what is listed', async () => {
    const page = await open(camille, CAMILLE, 'Demandes d’évolution');
    for (const [title, price] of [
      ['Cantine', '12 500,50'],
      ['Parking', '900'],
    ] as const) {
      await page.getByRole('button', { name: 'Ajouter une demande d’évolution' }).click();
      await page.getByLabel('Objet').fill(title);
      await page.getByLabel('Prix convenu (EUR)').fill(price);
      await page.getByLabel('Coût (EUR)').fill('700');
      await page.getByLabel('Impact délai (j.o.)').fill('-2,5');
      await save(page);
      await page.getByText(`${title} : ajout enregistré`).waitFor();
    }
    await rowOf(page, 'Cantine')
      .getByText(/12.500,50.€|12.501.€/)
      .waitFor();
    await page.getByRole('button', { name: 'Prix convenu' }).click();
    await page
      .getByRole('columnheader', { name: 'Prix convenu' })
      .and(page.locator('[aria-sort="ascending"]'))
      .waitFor();
    expect(await page.getByRole('row').nth(1).innerText()).toContain('Parking');
    await page.getByLabel('Filtrer').fill('CANT');
    await page.getByText('1 fiche sur 2').waitFor();
    expect(await camille.violations()).toEqual([]);
  });

  test('make one record of a save that is sent again because its answer was lost', async () => {
    const unlucky = await visit(journey, CAMILLE);
    let losing = true;
    await unlucky.page.route(INVOKED, async (route: Route) => {
      if (!losing || !(route.request().postData() ?? '').includes('"kind":"action"')) return route.fallback();
      await route.fetch();
      return route.abort();
    });
    const page = await open(unlucky, CAMILLE, 'Actions');
    await page.getByRole('button', { name: 'Réessayer' }).waitFor();
    losing = false;
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByRole('button', { name: 'Ajouter une action' }).click();
    await page.getByLabel('Action', { exact: true }).fill('Relancer les prestataires');
    losing = true;
    await save(page);
    await page.getByText(/Votre saisie est conservée/).waitFor();
    losing = false;
    expect(await unlucky.violations()).toEqual([]);
    await save(page);
    await page.getByText('Relancer les prestataires : ajout enregistré').waitFor();
    await page.getByText('1 fiche sur 1').waitFor();
  });

  test('show a reader the records, without amounts that are kept from them and without a way to change any', async () => {
    const page = await open(nadia, NADIA, 'Change requests');
    await page.getByRole('button', { name: 'View Cantine' }).click();
    await page.getByText('History', { exact: true }).click();
    await page.getByText('Restricted field').waitFor();
    const text = await page.locator('main').innerText();
    for (const kept of ['€', 'Agreed price', '12']) expect(text).not.toContain(kept);
    expect(await page.getByRole('button', { name: /Edit|Add|Remove|Restore|Save/ }).count()).toBe(0);
    expect(await nadia.violations()).toEqual([]);
  });

  test('show a manager who does not see costs no amount, in the table or in the form', async () => {
    const page = await open(hugo, HUGO, 'Demandes d’évolution', 'SOC');
    await page.getByRole('button', { name: 'Ajouter une demande d’évolution' }).click();
    expect(await page.getByLabel(/Prix|Coût/).count()).toBe(0);
    await page.getByLabel('Objet').fill('Annuaire');
    await save(page);
    await rowOf(page, 'Annuaire').waitFor();
    expect(await page.getByRole('columnheader', { name: /Prix|Coût/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Modifier Annuaire' }).click();
    await page.getByText(/réservés aux personnes autorisées/).waitFor();
    expect(await hugo.violations()).toEqual([]);
  });

  test.each(['Décisions', 'Actions', 'Demandes d’évolution'])('fit a narrow screen: %s', async (register) => {
    await camille.page.setViewportSize(NARROW);
    const page = await open(camille, CAMILLE, register);
    await page.getByRole('button', { name: /^Ajouter une/ }).click();
    const frame = camille.page.frames().at(-1);
    expect(await overflowOf(camille.page)).toBe(0);
    expect(await frame?.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    expect(await camille.violations()).toEqual([]);
  });

  test('meet no error on the way', () => {
    expect([camille, again, nadia, hugo].flatMap(({ problems }) => problems)).toEqual([]);
    expect(journey.site.forge.errors).toEqual([]);
  });
});
