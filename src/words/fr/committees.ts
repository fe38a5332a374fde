import type { committees as english } from '../en/committees';
import type { Texts } from '../texts';
import { counted } from './counted';

export const committees: Texts<typeof english> = {
  title: 'Page de comité',
  help: 'Une page Confluence par comité : synthèse, météo, livrables, planning, coûts et courbe en S, à une date d’arrêté. Publier de nouveau met à jour la même page et conserve ce qui a été écrit dans les blocs de texte.',
  missing: 'Jalon n’est pas relié à Confluence',
  missingHelp:
    'Un administrateur du site doit relier l’application à Confluence ; les pages pourront alors être publiées d’ici.',
  space: 'Espace Confluence',
  noSpace: 'Choisissez un espace',
  noSpaces: 'Vous ne pouvez écrire dans aucun espace Confluence. Demandez le droit d’y ajouter des pages.',
  number: 'Numéro du comité',
  numberHelp: 'À défaut, le numéro suivant',
  numberWrong: 'Un nombre entier, à partir de 1',
  locale: 'Langue de la page',
  beyond: 'Contenu de la page',
  beyondHelp:
    'Par défaut : uniquement ce que tous les membres du projet voient dans Jira, sans aucun montant.',
  costs: 'Afficher les coûts',
  restricted: 'Inclure les tickets à accès restreint',
  readersTitle: 'Lecteurs des pages de cet espace',
  cannotBeRead: (who) => `Non communiqués par Confluence, donc à compter parmi les lecteurs : ${who}.`,
  unread: {
    anonymous: 'les visiteurs anonymes',
    guests: 'les invités',
    others: 'les personnes qui ont un rôle dans l’espace',
  },
  guestGroups: (names) => `Invités : ${names}.`,
  groups: (names) => `Groupes : ${names}.`,
  unnamedGroup: (id) => `un groupe sans nom (${id})`,
  people: (names) => `Personnes : ${names}.`,
  morePeople: (count) =>
    `et ${count} ${counted(count, { one: 'autre personne', other: 'autres personnes' })}`,
  confirm: (costs, restricted) =>
    `Je confirme : ces personnes peuvent lire ${[...(costs ? ['les coûts du projet'] : []), ...(restricted ? ['ces tickets'] : [])].join(' et ')}. Mon nom et leur liste sont enregistrés avec la publication.`,
  publish: 'Publier la page',
  publishAgain: 'Mettre la page à jour',
  publishing: 'Publication en cours ; cela prend quelques secondes.',
  created: (title) => `« ${title} » est publiée`,
  updated: (title, version) => `« ${title} » est à jour (version ${version})`,
  adopted: (title, version) =>
    `« ${title} » est mise à jour (version ${version})  : créée avant la réinstallation de l’application, elle est reprise`,
  kept: (blocks) => `Blocs de texte conservés : ${blocks}.`,
  rescued: (count, printed) =>
    counted(count, {
      one: 'Un passage écrit hors des blocs de texte a été déplacé dans les notes.',
      other: `${printed} passages écrits hors des blocs de texte ont été déplacés dans les notes.`,
    }),
  open: 'Ouvrir la page',
  last: 'Dernière page',
  lastNone: 'Aucune page n’a encore été publiée.',
  lastHidden: 'La dernière page a été supprimée, ou vous n’y avez pas accès dans Confluence.',
  spaceHidden: 'Les pages sont publiées dans un espace auquel vous n’avez pas accès.',
  lastOn: (day, version) => `arrêtée au ${day}, version ${version}`,
  schedule: 'Publication automatique',
  scheduleHelp:
    'Une page publiée automatiquement ne montre que ce que tous les membres du projet voient, sans aucun montant.',
  every: { never: 'À la demande', week: 'Chaque semaine', month: 'Chaque mois' },
  next: (day) => `Prochaine page le ${day}`,
  nextToday: 'Prochaine page aujourd’hui, dans l’heure',
  nextNone: 'Rien n’est programmé.',
  savedSchedule: 'Publication automatique enregistrée',
  notReady: 'La page pourra être publiée dès que le projet aura été lu.',
};
