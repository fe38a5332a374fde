import type { projectPage as english } from '../en/project-page';
import type { Texts } from '../texts';
import { withFrenchSpaces } from '../french-spaces';
import { committees } from './committees';
import { deliverables } from './deliverables';
import { registers } from './registers';
import { rights } from './rights';
import { risks } from './risks';
import { schedule } from './schedule';
import { settings } from './settings';
import { snapshots } from './snapshots';
import { whatIf } from './what-if';
import { counted } from './counted';

export const projectPage = withFrenchSpaces<Texts<typeof english>>({
  title: (project) => `${project} : livrables et chiffres`,
  subPages: {
    overview: 'Vue d’ensemble',
    deliverables: 'Livrables',
    schedule: 'Planning',
    costs: 'Coûts',
    risks: 'Risques',
    registers: 'Suivi',
    'what-if': 'Simulation',
    committee: 'Comités',
    snapshots: 'Historique',
    settings: 'Paramètres',
  },
  navigation: 'Rubriques du projet',
  noProject: 'Aucun projet ici',
  noProjectHelp: 'Ouvrez cette page depuis un projet Jira.',
  readAgain: 'Actualiser',
  reading: 'Lecture de Jira',
  mayNotManage:
    'Vous avez un accès en lecture seule : demandez à l’administrateur du projet le droit de gérer les livrables.',
  method: (version) => `Méthode ${version}`,
  methodChanged: {
    title: (before, now) =>
      `La méthode de calcul est passée de ${before} à ${now} depuis la dernière page de comité`,
    help: 'Une partie des écarts peut en résulter. Ce qui a changé :',
    what: (version) => `Ce que la méthode ${version} a changé`,
  },
  units: { legend: 'Unité', cost: 'Coûts', work: 'Charge (JH)' },
  hiddenCosts: 'Les coûts sont réservés aux personnes autorisées ; la charge est affichée à la place.',
  coverage: (percent) =>
    `Budget, acquis et consommé portent sur ${percent} du budget : ce qui n’est pas mesurable en est exclu ; l’atterrissage compte tout ce qui est connu.`,
  overview: {
    answer: 'Synthèse',
    weather: 'Météo',
    exceptions: 'À traiter',
    nothing: 'Aucun point d’attention aujourd’hui.',
    well: (count, printed) =>
      `${printed} ${counted(count, { one: 'livrable se déroule', other: 'livrables se déroulent' })} comme prévu.`,
    figures: 'Chiffres clés',
    figuresHelp: 'Cliquez sur un chiffre pour voir sa formule, sa composition et les tickets concernés.',
    curve: 'Courbe en S',
    committee: 'Prochain comité',
    noCommittee: 'Aucun comité n’est prévu. Publiez une page, ou programmez la publication automatique.',
    committeeToday: 'La page sera publiée aujourd’hui, dans l’heure.',
    committeeOn: (day) => `La page sera publiée le ${day}.`,
    forecastPassed: (name, day) =>
      `${name} : la date prévue du ${day} est dépassée. Replanifiez-le ou terminez-le.`,
    milestonePassed: (name, slip) => `Jalon ${name} : ${slip}.`,
    trouble: (name, cause) => `${name} : ${cause}.`,
    awaiting: (name, state) => `${name} : ${state} ; décision attendue.`,
    finding: (what, issues, share) => (issues === null ? what : `${what} : ${issues}${share}`),
    issues: (count, printed) => `${printed} ${counted(count, { one: 'ticket', other: 'tickets' })}`,
    share: (percent) => `, ${percent} du travail`,
    look: 'Voir',
    showIssues: 'Tickets',
    hideIssues: 'Masquer',
    capture: 'Enregistrer la référence',
    define: 'Définir les livrables',
  },
  figure: {
    showDeliverables: 'Livrable par livrable, jusqu’aux tickets',
    hideDeliverables: 'Masquer les livrables',
    help: 'Ouvrez un livrable pour voir les tickets concernés.',
    close: 'Fermer ce chiffre',
    doubts: 'Ce qui en réduit la fiabilité, par ordre d’importance',
  },
  issues: {
    title: 'Tickets à l’origine des chiffres',
    key: 'Clé',
    summary: 'Résumé',
    status: 'Statut',
    assignee: 'Responsable',
    estimate: 'Estimé',
    spent: 'Temps passé',
    remaining: 'RAF',
    due: 'Échéance',
    shown: (count, shown, total) =>
      `${shown} ${counted(count, { one: 'ticket', other: 'tickets' })} sur ${total}`,
    more: 'Afficher plus',
    none: 'Aucun ticket concerné.',
    hidden: (count, printed) =>
      `${printed} ${counted(count, { one: 'ticket n’est pas affiché', other: 'tickets ne sont pas affichés' })} : vous n’y avez pas accès.`,
    failed: 'Les tickets n’ont pas pu être lus dans Jira.',
    missing: 'non renseigné',
    share: (percent) => `compte ici pour ${percent}`,
  },
  people: {
    former: 'Ancien membre',
    unknown: (id) => `Personne inconnue (${id})`,
    searching: 'Recherche',
    none: 'Aucun résultat',
    choose: 'Choisissez une personne dans la liste, ou laissez vide',
  },
  removal: {
    removed: (name) => `${name} : supprimé`,
    undo: 'Annuler',
    restored: (name) => `${name} : rétabli`,
  },
  ...deliverables,
  schedule,
  costs: {
    title: 'Coûts et charge',
    measures: 'Valeur acquise',
    measure: 'Mesure',
    money: 'Coûts',
    work: 'Charge',
    noUnit: 'Commun aux deux',
    landing: 'Atterrissage par méthode',
    time: 'Délai acquis, selon le budget',
    timeHelp:
      'Chaque livrable est pondéré ici par son budget. Le planning, qui détermine les dates, pondère par les heures.',
    announced: 'annoncé',
    spread: (low, high) => `Les méthodes vont de ${low} à ${high}.`,
    circular:
      'L’avancement est calculé à partir du temps passé et du reste à faire : la tendance n’apporte aucune information indépendante.',
    gaps: 'Écarts par rapport à l’estimation initiale',
    gapsNotYet:
      'Ces chiffres ont été calculés avant que Jalon ne mesure ces écarts. Ils apparaîtront au prochain changement dans Jira, au plus tard demain.',
    gapsEdition: (name, day) =>
      `L’estimation est celle de la référence initiale (${name}, ${day}), quels que soient les avenants.`,
    byDeliverable: 'Par livrable',
    methodGaps: 'Écarts de méthode',
    hours: 'Heures dans Jira',
  },
  committee: committees,
  risks,
  registers,
  snapshots,
  whatIf,
  settings,
  rights,
});
