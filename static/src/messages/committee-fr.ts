import type { committeeTexts as english } from './committee-en';

/** Mots de l’onglet des comités en français. */
export const committeeTexts: typeof english = {
  title: 'Page de comité',
  help: 'Une page Confluence par comité : réponse, météo, livrables, planning, coûts et courbe en S, datés. Publier de nouveau met à jour la même page et garde ce que chacun a écrit dans ses blocs.',
  missing: 'Jalon n’est pas relié à Confluence',
  missingHelp: 'Un administrateur du site doit relier l’application à Confluence ; les pages pourront alors être publiées d’ici.',
  space: 'Espace Confluence',
  noSpace: 'Choisissez un espace',
  noSpaces: 'Vous ne pouvez écrire dans aucun espace Confluence. Demandez le droit d’y ajouter des pages.',
  number: 'Numéro du comité',
  numberHelp: 'La série se poursuit après le dernier',
  numberWrong: 'Un nombre entier, 1 ou plus',
  locale: 'Langue de la page',
  locales: { fr: 'Français', en: 'Anglais' },
  publish: 'Publier la page',
  publishAgain: 'Mettre la page à jour',
  publishing: 'La page s’écrit ; cela prend quelques secondes.',
  created: (title) => `« ${title} » est publiée`,
  updated: (title, version) => `« ${title} » est à jour (version ${version})`,
  adopted: (title, version) =>
    `« ${title} » est mise à jour (version ${version}) : écrite avant la réinstallation de l’application, elle est reprise`,
  kept: (blocks) => `Gardés comme ils ont été écrits : ${blocks}.`,
  rescued: (count, plural) =>
    plural
      ? `${count} passages écrits hors des blocs ont été déplacés dans les notes.`
      : 'Un passage écrit hors des blocs a été déplacé dans les notes.',
  open: 'Ouvrir la page',
  last: 'Dernière page',
  lastNone: 'Aucune page n’a encore été publiée.',
  lastOn: (day, version) => `arrêtée au ${day}, version ${version}`,
  schedule: 'Rythme',
  every: { never: 'Seulement à la demande', week: 'Chaque semaine', month: 'Chaque mois' },
  next: (day) => `La prochaine le ${day}`,
  nextToday: 'La prochaine aujourd’hui, dans l’heure',
  nextNone: 'Rien n’est programmé.',
  savedSchedule: 'Le rythme est enregistré',
  notReady: 'La page pourra être publiée une fois le projet lu.',
};
