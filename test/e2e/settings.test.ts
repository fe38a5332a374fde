import type { Settings } from '../../src/contract/settings';
import { isoOf } from '../../src/domain/calendar/day';
import { openProject } from '../host/in-process';
import { startJourney, visit, type Journey, type Visitor } from './visit-site';

describe('the settings', () => {
  let journey: Journey;
  let camille: Visitor;
  let hugo: Visitor;

  const openAs = async (visitor: Visitor) => {
    await visitor.open('/projects/PORT');
    return visitor.surface('project-page');
  };
  const openSettings = async () => {
    const page = await openAs(camille);
    await page.getByRole('navigation').getByRole('button', { name: 'Paramètres' }).click();
    await page.getByLabel('Heures par jour-homme (JH)').waitFor();
    return page;
  };

  beforeAll(async () => {
    journey = await startJourney();
    camille = await visit(journey, { accountId: 'camille-roussel', locale: 'fr', colorMode: 'light' });
    hugo = await visit(journey, { accountId: 'hugo-marchand', locale: 'en', colorMode: 'dark' });
  });
  afterAll(() => journey.end());

  test('say at the box what is wrong, and save nothing of it', async () => {
    const page = await openSettings();
    const slip = page.getByRole('group', { name: 'Glissement en jours ouvrés' });
    await page.getByLabel('Heures par jour-homme (JH)').fill('0');
    await slip.getByLabel('Soleil : au plus').fill('12');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Corrigez les champs signalés.').waitFor();
    const hours = page.getByLabel('Heures par jour-homme (JH)');
    expect(await hours.getAttribute('aria-invalid')).toBe('true');
    expect(await descriptionOf(page, await hours.getAttribute('aria-describedby'))).toContain(
      'Plus de 0 et au plus 24',
    );
    const described = await slip.getByLabel('Soleil : au plus').getAttribute('aria-describedby');
    expect(await descriptionOf(page, described)).toBe(
      'Le seuil du soleil doit être plus exigeant que celui des nuages',
    );
    expect(await camille.violations()).toEqual([]);
    const again = await openSettings();
    expect(await again.getByLabel('Heures par jour-homme (JH)').inputValue()).toBe('7');
  });

  test('are kept once saved', async () => {
    const page = await openSettings();
    await page.getByLabel('Heures par jour-homme (JH)').fill('7,5');
    await page
      .getByRole('group', { name: 'Glissement en jours ouvrés' })
      .getByLabel('Soleil : au plus')
      .fill('3');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await camille.page.getByText('Paramètres enregistrés').waitFor();
    const again = await openSettings();
    expect(await again.getByLabel('Heures par jour-homme (JH)').inputValue()).toBe('7,5');
    const slip = again.getByRole('group', { name: 'Glissement en jours ouvrés' });
    expect(await slip.getByLabel('Soleil : au plus').inputValue()).toBe('3');
    expect(await camille.violations()).toEqual([]);
  });

  test('say who is away when, and keep it once it is right', async () => {
    const page = await openSettings();
    const leave = page.getByRole('region', { name: 'Absences' });
    const last = (label: string) => leave.getByLabel(label).last();
    await page.getByRole('button', { name: 'Ajouter une absence' }).click();
    await last('Premier jour d’absence').fill('2026-05-18');
    await last('Dernier jour d’absence').fill('2026-05-11');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await leave.getByText('Choisissez l’une des personnes ci-dessus').waitFor();
    await last('Personne').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await leave.getByText('Le dernier jour est avant le premier').waitFor();
    expect(await camille.violations()).toEqual([]);
    await last('Dernier jour d’absence').fill('2026-05-22');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await camille.page.getByText('Paramètres enregistrés').waitFor();
    const again = (await openSettings()).getByRole('region', { name: 'Absences' });
    expect(await again.getByLabel('Dernier jour d’absence').last().inputValue()).toBe('2026-05-22');
    await again.getByRole('button', { name: 'Supprimer l’absence' }).press('Enter');
    await again.waitFor({ state: 'hidden' });
    expect(await page.locator(':focus').innerText()).toBe('Ajouter une absence');
  });

  test('say what resolutions and statuses mean, by keyboard, and keep it once saved', async () => {
    const page = await openSettings();
    const table = page.getByRole('region', { name: 'Livré ou abandonné' });
    const choice = table.getByLabel('Résolution Terminé : compte comme');
    await choice.waitFor();
    const choices = await choice.locator('option').allInnerTexts();
    expect(choices.map((text) => text.replace(/\s/gu, ' '))).toEqual([
      ...['D’après son nom : livré', 'Livré', 'Abandonné', 'Doublon'],
    ]);
    await choice.focus();
    await choice.press('End');
    expect(await choice.inputValue()).toBe('duplicate');
    expect(await camille.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await camille.page.getByText('Paramètres enregistrés').waitFor();
    const again = (await openSettings()).getByRole('region', { name: 'Livré ou abandonné' });
    const kept = again.getByLabel('Résolution Terminé : compte comme');
    expect(await kept.inputValue()).toBe('duplicate');
    await kept.selectOption('');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await camille.page.getByText('Paramètres enregistrés').waitFor();
  });

  test('that somebody else saves meanwhile are told, and what was typed stays', async () => {
    const page = await openSettings();
    await page.getByLabel('Jours chômés exceptionnellement').fill('2026-05-15');
    const open = openProject(journey.site, 'PORT');
    const { value: before } = (await open.call('showSettings')) as { readonly value: Settings };
    await open.call('saveSettings', { before, settings: { ...before, hoursPerDay: 6 } });
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Quelqu’un d’autre a modifié les paramètres entre-temps').waitFor();
    await page.getByText('Heures par jour-homme (JH) : désormais 6').waitFor();
    expect(await camille.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Garder ma saisie' }).click();
    expect(await page.getByLabel('Heures par jour-homme (JH)').inputValue()).toBe('6');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await camille.page.getByText('Paramètres enregistrés').waitFor();
    const { value: after } = (await open.call('showSettings')) as { readonly value: Settings };
    expect([after.hoursPerDay, after.calendar.closed.map(isoOf)]).toEqual([6, ['2026-05-15']]);
  });

  test('say who can do what: by name to whoever administers the project, once Jira answers', async () => {
    journey.site.faults.set({
      calls: [{ path: '/permissionscheme', effect: { kind: 'refused', status: 400 } }],
    });
    const page = await openSettings();
    const rights = page.getByRole('region', { name: 'Qui peut quoi' });
    await rights.getByRole('button', { name: 'Réessayer' }).waitFor();
    expect(await camille.violations()).toEqual([]);
    journey.site.faults.clear();
    await rights.getByRole('button', { name: 'Réessayer' }).click();
    await rights.getByText('Voir les coûts (Jalon) : Camille Roussel, Hugo Marchand').waitFor();
    expect(await rights.getByText('Vous avez ce droit').count()).toBe(5);
    const link = rights.getByRole('link', { name: 'Autorisations du projet dans Jira' });
    expect(await link.getAttribute('href')).toBe('/plugins/servlet/project-config/PORT/permissions');
    expect(await camille.violations()).toEqual([]);
  });

  test('say who can do what in words where Jira does not show it, also on a narrow screen in the dark', async () => {
    await hugo.open('/projects/SOC');
    const page = hugo.surface('project-page');
    await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
    await hugo.page.setViewportSize({ width: 360, height: 800 });
    const rights = page.getByRole('region', { name: 'Who can do what' });
    await rights.getByText('Jira shows who holds these permissions only to project administrators').waitFor();
    await rights.getByText('Follows “See costs” until a permission of its own grants it.').waitFor();
    expect(await rights.getByText('You have this right').count()).toBe(3);
    expect(await rights.evaluate((section) => section.scrollWidth - section.clientWidth)).toBe(0);
    expect(await hugo.violations()).toEqual([]);
    await hugo.page.setViewportSize({ width: 1280, height: 900 });
  });

  test('are not offered to those who may not manage', async () => {
    const page = await openAs(hugo);
    await page.getByRole('navigation').getByRole('button', { name: 'Overview' }).waitFor();
    expect(await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).count()).toBe(0);
    expect(await hugo.violations()).toEqual([]);
  });

  test('meet no error on the way', () => {
    expect([...camille.problems, ...hugo.problems]).toEqual([]);
    expect(journey.site.forge.errors).toEqual([]);
  });
});

async function descriptionOf(page: ReturnType<Visitor['surface']>, ids: string | null): Promise<string> {
  const texts = (ids ?? '').split(' ').map((id) => page.locator(`[id="${id}"]`).innerText());
  return (await Promise.all(texts)).join(' ');
}
