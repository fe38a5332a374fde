import type { schedule as english } from '../en/schedule';
import type { Texts } from '../texts';
import { scheduleChecks } from './schedule-checks';
import { counted } from './counted';

export const schedule: Texts<typeof english> = {
  title: 'Planning',
  finish: 'Date de fin prévisionnelle',
  finishHelp: 'Plus les méthodes s’accordent, plus la date annoncée est sûre.',
  time: 'Délai acquis',
  weighed: {
    effort: 'Livrables pondérés par leurs heures estimées.',
    share: 'Mesuré sur la part acquise, faute d’heures estimées.',
    money:
      'Livrables pondérés par leur budget, faute d’heures estimées : ces chiffres ne déterminent ni la fin ni la météo.',
  },
  chance: {
    title: 'Probabilité de tenue des délais',
    row: 'Prévision',
    finish: 'Fin',
    cost: { cost: 'Atterrissage', work: 'Charge à terminaison' },
    committed: 'Référence en vigueur',
    announced: 'Annoncé',
    odds: {
      p50: 'vise une chance sur deux',
      p80: 'vise quatre chances sur cinq',
      p95: 'vise dix-neuf chances sur vingt',
    },
    finding: {
      'below-p50': 'Selon la simulation, la fin annoncée a moins d’une chance sur deux d’être tenue.',
      p50: 'La fin annoncée est entre P50 et P80 de la simulation : au plus une chance sur deux d’être tenue.',
      p80: 'La fin annoncée est entre P80 et P95 de la simulation : guère plus d’une chance sur deux d’être tenue.',
      p95: 'La fin annoncée n’est pas avant P95 de la simulation : plus d’une chance sur deux d’être tenue, sans certitude.',
    },
    refused: (because) => `Ni fin ni atterrissage par probabilité : ${because}`,
    refusedFinish: (because) => `Pas de fin par probabilité : ${because}`,
    refusedCost: (because) => `Pas d’atterrissage par probabilité : ${because}`,
    calibration: (projects, held) =>
      `La simulation est trop optimiste. Sur ${projects} projets passés, réservés à cette vérification, la fin P80 a été tenue dans ${held} des cas : considérez-la comme une chance sur deux, et gardez de la marge.`,
  },
  milestones: 'Jalons',
  milestone: 'Jalon',
  committed: 'Engagement',
  revisions: 'Révisions',
  expected: 'Selon ses livrables',
  reason: 'Cause',
  toReplan: 'à replanifier',
  noMilestones: 'Aucun jalon n’est saisi. Importez-les (Paramètres) pour suivre ici leurs glissements.',
  reached: (day) => `atteint le ${day}`,
  trend: {
    title: 'Diagramme temps-temps',
    on: 'Annoncé le',
    day: 'Date annoncée',
    kind: 'Nature',
    kinds: { commitment: 'Engagement', forecast: 'Prévision', avenant: 'Avenant', actual: 'Atteint' },
  },
  chain: {
    title: 'Chemin critique et marges',
    label: 'Afficher',
    critical: 'Chemin critique : jusqu’à la fin du travail ouvert',
    longest: 'Plus longue chaîne de travail ouvert lié',
    joined: (share) => `Les liens couvrent ${share} du travail ouvert.`,
    notCritical: (share) =>
      `Les liens ne couvrent que ${share} du travail ouvert : il en faut au moins la moitié pour parler de chemin critique.`,
    milestone: (name) => `Ce qui mène à : ${name}`,
    leastFree: 'Tickets aux marges les plus faibles',
    help: 'Calculé d’après les liens, les durées et les absences, sans tenir compte de la surcharge des personnes. Les marges se mesurent jusqu’à la fin du travail ouvert.',
    chainLength: (length, issues, printed) =>
      `${length} de travail, en ${printed} ${counted(issues, { one: 'ticket', other: 'tickets enchaînés' })}`,
    dayLost: (chain) => `${chain} : chaque jour de retard y retarde d’autant la fin.`,
    noDelay: (count, printed) =>
      `${printed} ${counted(count, { one: 'ticket', other: 'tickets' })} au total sans aucune marge`,
    unknown: (because) => `Chemin critique inconnu : ${because}`,
    loops: (count, printed) =>
      counted(count, {
        one: 'Les liens de blocage forment une boucle : ni dates ni marges ne peuvent être calculées',
        other: `Les liens de blocage forment ${printed} boucles : ni dates ni marges ne peuvent être calculées`,
      }),
    loopsMend: 'Supprimez un lien de blocage dans chaque boucle. Les tickets en cause :',
    loop: (number) => `Boucle ${number}`,
    moreLoops: (count, printed) =>
      `${printed} ${counted(count, { one: 'autre boucle', other: 'autres boucles' })}`,
    last: (day) => `Son dernier livrable, prévu le ${day} :`,
    expected: 'Date prévue selon ses livrables :',
    againstCommitted: 'par rapport à l’engagement',
    byChain:
      'La chaîne de tickets ci-dessous détermine sa date : aucun de ses livrables n’est prévu plus tard.',
    byLinks: (day) =>
      `D’après les seuls liens, ses tickets finissent le ${day} : le délai supplémentaire vient du rythme de ses livrables.`,
    over: 'Tous ses livrables sont terminés : déclarez le jalon atteint, ou précisez ce qui le retient.',
    noChain:
      'Aucun ticket ouvert et lié ne mène à ce jalon : ses prédécesseurs sont terminés ou ne sont pas liés.',
    noActivities: 'Aucun ticket ouvert n’a à la fois un reste à faire et des liens.',
    activities: 'Tickets',
    duration: 'Durée (jours)',
    earlyStart: 'Début au plus tôt',
    earlyFinish: 'Fin au plus tôt',
    lateStart: 'Début au plus tard',
    lateFinish: 'Fin au plus tard',
    totalFloat: 'Marge totale (jours)',
    freeFloat: 'Marge libre (jours)',
    isCritical: 'critique',
    first: (listed, all) => `Les ${listed} premiers sur ${all}.`,
  },
  health: {
    title: 'Qualité du planning',
    help: 'Les quatorze contrôles de la DCMA (2009), adaptés à Jira.',
    tally: (all, { fails, passes, unknown, told }) =>
      `${fails} ${counted(fails, { one: 'contrôle', other: 'contrôles' })} sur ${all} à corriger, ${passes} ${counted(passes, { one: 'conforme', other: 'conformes' })}, ${unknown} sans réponse${told > 0 ? `, ${told} pour information` : ''}.`,
    check: 'Contrôle',
    value: 'Constaté',
    threshold: 'Seuil',
    verdict: 'Résultat',
    behind: 'À vérifier',
    verdicts: { fails: 'À corriger', passes: 'Conforme', told: 'Pour information', unknown: 'Sans réponse' },
    of: (part, whole) => `${part} sur ${whole}`,
    atMost: (value) => `au plus ${value}`,
    atLeast: (value) => `au moins ${value}`,
    days: (count, printed) => `${printed} ${counted(count, { one: 'jour', other: 'jours' })}`,
    counts: {
      issues: (count, printed) => `${printed} ${counted(count, { one: 'ticket', other: 'tickets' })}`,
      deliverables: (count, printed) =>
        `${printed} ${counted(count, { one: 'livrable', other: 'livrables' })}`,
      milestones: (count, printed) => `${printed} ${counted(count, { one: 'jalon', other: 'jalons' })}`,
    },
    deliverables: 'Livrables',
    milestones: 'Jalons',
    openList: (counts, check) => `${counts}, ${check}`,
    empty: 'Les quatorze contrôles du planning s’afficheront dès que le projet aura des tickets.',
    checks: scheduleChecks,
  },
  baseline: 'Référence',
  baselineNone: 'Aucune référence n’est enregistrée',
  baselineWhy:
    'La référence est le plan contractualisé : dates et budgets des livrables, tels qu’ils sont aujourd’hui. Sans elle, ni retard ni dépassement ne peuvent être mesurés.',
  baselineAgain:
    'La référence en vigueur est conservée. Une nouvelle référence est un avenant : elle s’applique à partir d’aujourd’hui, et la référence initiale reste visible.',
  name: 'Nom',
  nameExample: 'Ex. : Contrat initial',
  why: 'Motif',
  reasonHelp: 'Pourquoi la référence est enregistrée ou modifiée ; figure dans la page de comité',
  required: 'Obligatoire',
  capture: 'Enregistrer la référence',
  captured: (name) => `La référence « ${name} » est enregistrée`,
  mayCapture: 'Enregistrer une référence',
};
