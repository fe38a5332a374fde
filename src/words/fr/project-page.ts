import type { projectPage as english } from '../en/project-page';
import type { Texts } from '../texts';
import { withFrenchSpaces } from '../french-spaces';
import { committees } from './committees';
import { deliverables } from './deliverables';
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
    'what-if': 'Simulation',
    committee: 'Comités',
    snapshots: 'Instantanés',
    settings: 'Réglages',
  },
  navigation: 'Parties du projet',
  noProject: 'Aucun projet ici',
  noProjectHelp: 'Ouvrez cette page depuis un projet Jira.',
  readAgain: 'Relire Jira',
  reading: 'Lecture de Jira',
  mayNotManage:
    'Vous pouvez consulter mais pas modifier : demandez à l’administrateur du projet le droit de gérer les livrables.',
  method: (version) => `Méthode ${version}`,
  methodChanged: {
    title: (before, now) => `La méthode de calcul est passée de ${before} à ${now} depuis la dernière page de comité`,
    help: 'Une partie des écarts peut en venir. Ce qui a changé :',
    what: (version) => `Ce que la méthode ${version} a changé`,
  },
  units: { legend: 'Unité', cost: 'Argent', work: 'Charge' },
  hiddenCosts: 'Les coûts sont réservés à ceux qui peuvent les voir ; la charge est montrée à la place.',
  coverage: (percent) =>
    `Budget, acquis et consommé couvrent ${percent} du budget : ce qui n’est pas mesuré n’y est pas ; l’atterrissage compte tout ce qui est connu.`,
  overview: {
    answer: 'En une phrase',
    weather: 'Météo',
    exceptions: 'À traiter',
    nothing: 'Rien ne demande d’attention aujourd’hui.',
    well: (count, printed) =>
      `${printed} ${counted(count, { one: 'livrable se déroule', other: 'livrables se déroulent' })} comme prévu.`,
    figures: 'Chiffres clés',
    figuresHelp: 'Chaque chiffre s’ouvre : sa formule, ce qui le compose et les tickets derrière.',
    curve: 'Courbe en S',
    committee: 'Prochain comité',
    noCommittee: 'Aucun comité n’est prévu. Publiez une page, ou choisissez un rythme.',
    committeeToday: 'La page est générée aujourd’hui, dans l’heure.',
    committeeOn: (day) => `La page est générée le ${day}.`,
    forecastPassed: (name, day) => `${name} : la prévision du ${day} est dépassée. Donnez-lui une nouvelle date ou terminez-le.`,
    milestonePassed: (name, slip) => `Jalon ${name} : ${slip}.`,
    trouble: (name, cause) => `${name} : ${cause}.`,
    awaiting: (name, state) => `${name} : ${state} ; une décision est attendue.`,
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
    help: 'Ouvrez un livrable pour voir les tickets derrière son chiffre.',
    close: 'Fermer ce chiffre',
    doubts: 'Ce qui en réduit la fiabilité, le plus lourd d’abord',
  },
  issues: {
    title: 'Tickets derrière les chiffres',
    key: 'Clé',
    summary: 'Résumé',
    status: 'Statut',
    assignee: 'Responsable',
    estimate: 'Estimé',
    spent: 'Consommé',
    remaining: 'Reste',
    due: 'Échéance',
    shown: (count, shown, total) => `${shown} ${counted(count, { one: 'ticket', other: 'tickets' })} sur ${total}`,
    more: 'En voir plus',
    none: 'Aucun ticket derrière.',
    hidden: (count, printed) =>
      `${printed} ${counted(count, { one: 'ticket n’est pas affiché', other: 'tickets ne sont pas affichés' })} : vous n’y avez pas accès.`,
    failed: 'Jira n’a pas donné les tickets.',
    missing: 'non renseigné',
    share: (percent) => `${percent} compte ici`,
  },
  people: {
    unknown: (id) => `Personne inconnue (${id})`,
    searching: 'Recherche',
    none: 'Personne de ce nom',
    choose: 'Choisissez quelqu’un dans la liste, ou laissez vide',
  },
  removal: {
    removed: (name) => `${name} est retiré`,
    undo: 'Annuler',
    restored: (name) => `${name} est remis comme avant`,
  },
  ...deliverables,
  schedule,
  costs: {
    title: 'Coûts et charge',
    measures: 'Valeur acquise',
    measure: 'Mesure',
    money: 'Argent',
    work: 'Charge',
    noUnit: 'Commun aux deux',
    landing: 'Atterrissage par méthode',
    time: 'Avancement dans le temps, selon le budget',
    timeHelp: 'Ici, chaque livrable compte pour son budget. Le planning compte les heures, et décide des dates.',
    announced: 'annoncé',
    spread: (low, high) => `Les méthodes vont de ${low} à ${high}.`,
    circular:
      'L’avancement est acquis d’après le consommé et le reste à faire : la tendance ne dit rien de plus que le reste à faire.',
    gaps: 'Écarts à l’estimation initiale',
    gapsNotYet:
      'Ces chiffres ont été enregistrés avant que les écarts ne soient mesurés. Ils viendront avec le prochain changement dans Jira, ou demain.',
    gapsEdition: (name, day) => `L’estimé est la référence initiale (${name}, ${day}), quels que soient les avenants.`,
    byDeliverable: 'Par livrable',
    methodGaps: 'Écarts de méthode',
    hours: 'Heures dans Jira',
  },
  committee: committees,
  risks,
  snapshots,
  whatIf,
  settings,
});
