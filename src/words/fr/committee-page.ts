import type { committeePage as english } from '../en/committee-page';
import type { Texts } from '../texts';
import { committeePageBlocks } from './committee-page-blocks';
import { committeePageBudget } from './committee-page-budget';
import { committeePageColumns } from './committee-page-columns';
import { counted } from './counted';

export const committeePage: Texts<typeof english> = {
  section: {
    summary: 'Météo et synthèse',
    decisionsRequested: 'Décisions et arbitrages attendus',
    followUp: 'Suivi des décisions et actions',
    deliverables: 'Avancement des livrables',
    schedule: 'Planning et jalons',
    budget: 'Budget et coûts',
    scope: 'Périmètre',
    acceptance: 'Recette',
    risks: 'Risques et points d’alerte',
    nextSteps: 'Prochaines étapes',
    decisionsTaken: 'Relevé de décisions',
    notes: 'Notes',
    annexes: 'Annexes',
  },
  block: committeePageBlocks,
  title: (projectName, day) => `${projectName} : comité de pilotage du ${day}`,
  header: {
    project: 'Projet',
    committee: 'Comité de pilotage',
    numbered: (number) => `n°\u00a0${number}`,
    cutOff: 'Date d’arrêté',
    meeting: 'Séance',
    author: 'Rédacteur',
    generatedBy: 'Généré par Jalon',
    method: 'Méthode de calcul',
    confidence: 'Fiabilité des données',
    toFill: 'à compléter',
  },
  column: committeePageColumns,
  projectLine: 'Ensemble du projet',
  trend: {
    better: 'en amélioration',
    worse: 'en dégradation',
    same: 'stable',
    since: (day) => `Depuis le comité arrêté au ${day}`,
    finish: (calendarDays) => `fin prévue ${calendarDays} (j. cal.)`,
    estimate: (gap) => `atterrissage ${gap}`,
    waits: (computed, why) =>
      `calculé : ${computed.toLowerCase()} (${why}) ; une amélioration n’est annoncée qu’une fois confirmée au comité suivant`,
    methodChanged: (before, now) =>
      `La méthode de calcul est passée de ${before} à ${now} depuis le comité précédent. Ce qui a changé :`,
    bothMethods: (before, published, now, recomputed) =>
      `Chiffres du comité précédent selon la méthode ${before} : ${published} ; selon la méthode ${now} : ${recomputed}. Les écarts ci-dessus sont calculés selon la méthode ${now}.`,
    notRecomputed:
      'Les chiffres du comité précédent n’ont pas été recalculés : les écarts ci-dessus peuvent venir du changement de méthode.',
  },
  deliverables: {
    none: 'Aucun livrable n’est encore défini.',
    how: 'Adoptez les livrables que Jalon propose (epics, versions) dans la page Jalon du projet, ou définissez-en un à partir d’une requête JQL.',
    exceptions: (shown, total) =>
      `${shown} ${counted(shown, { one: 'livrable', other: 'livrables' })} sur ${total} à surveiller.`,
    allFine: (total) =>
      counted(total, {
        one: 'Le livrable se déroule comme prévu.',
        other: `Les ${total} livrables se déroulent comme prévu.`,
      }),
    others: (count) => counted(count, { one: 'L’autre livrable', other: `Les ${count} autres livrables` }),
    all: (count) => `Tous les livrables (${count})`,
    done: (done, total) => `${done} sur ${total}`,
    more: (count) => `… et ${count} ${counted(count, { one: 'autre', other: 'autres' })}`,
  },
  schedule: {
    methods: 'Date de fin selon la méthode',
    spread: (from, to) => `Les méthodes donnent une fin entre le ${from} et le ${to}.`,
    milestones: 'Jalons',
    noMilestones: 'Aucun jalon n’est défini. Ajoutez les jalons du contrat dans les paramètres du projet.',
    reached: 'atteint',
    readingIndex: 'Travail acquis rapporté au travail prévu ; inférieur à 1 : en retard.',
    readingTimeIndex: 'Délai acquis rapporté à la durée écoulée ; reste valable jusqu’à la fin du projet.',
    chain: (isCritical, workingDays, joined) =>
      isCritical
        ? `Chemin critique des tickets ouverts : ${workingDays} ; les liens couvrent ${joined} du travail ouvert.`
        : `Plus longue chaîne de tickets ouverts liés : ${workingDays}. Les liens ne couvrent que ${joined} du travail ouvert : il en faut 50 % pour parler de chemin critique.`,
  },
  budget: committeePageBudget,
  scope: {
    covered: (covered, all) => `${covered} tickets sur ${all} sont rattachés à un livrable.`,
    outside: (effort) => `hors livrables (estimation : ${effort}).`,
    nothingOutside: 'Aucun ticket hors livrables.',
    overlaps: (issues) =>
      counted(issues, {
        one: 'rattaché à plusieurs livrables ; seul le premier le compte.',
        other: 'rattachés à plusieurs livrables ; seul le premier les compte.',
      }),
  },
  acceptance: {
    none: 'La recette n’a commencé pour aucun livrable.',
    noStep: 'aucune étape',
    waiting: (count) =>
      `${count} ${counted(count, { one: 'livrable', other: 'livrables' })} en attente de la MOA.`,
  },
  risks: {
    none: 'Aucun risque n’est consigné : le registre reste à ouvrir.',
    noneOpen: (recorded) =>
      counted(recorded, {
        one: 'Le seul risque consigné n’est plus ouvert.',
        other: `Aucun des ${recorded} risques consignés n’est encore ouvert.`,
      }),
    exposure: (workingDays, money) =>
      `Exposition (probabilité × impact) : ${workingDays}${money === null ? '' : ` et ${money}`}. Les prévisions en probabilité (P50, P80, P95) en tiennent compte.`,
    atLeast: (criticality) => `au moins ${criticality.toLowerCase()}`,
    more: (count) =>
      `… et ${count} ${counted(count, { one: 'autre, moins critique', other: 'autres, moins critiques' })}`,
  },
  next: {
    due: (weeks) =>
      counted(weeks, {
        one: 'Échéances de la semaine à venir :',
        other: `Échéances des ${weeks} prochaines semaines :`,
      }),
    nothing: (weeks) =>
      counted(weeks, {
        one: 'Aucune échéance connue dans la semaine à venir.',
        other: `Aucune échéance connue dans les ${weeks} prochaines semaines.`,
      }),
    deliverable: (name, day) => `${name} : livraison prévue le ${day}`,
    milestone: (name, day) => `Jalon ${name} : prévu le ${day}`,
    overdue: 'date dépassée, à replanifier',
  },
  annex: {
    method: 'Méthode',
    methodText: (version) =>
      `Méthode de calcul Jalon ${version}. Valeur acquise (PMI, ISO 21508), délai acquis (Lipke). Un chiffre inconnu est noté n/d, avec la raison, et jamais 0.`,
    thresholds: 'Seuils',
    indexThreshold: 'SPI(t) et CPI',
    slipThreshold: 'Glissement (jours ouvrés)',
    overrunThreshold: 'Dépassement de l’atterrissage',
    atLeast: (value) => `au moins ${value}`,
    atMost: (value) => `au plus ${value}`,
    below: (value) => `moins de ${value}`,
    above: (value) => `plus de ${value}`,
    coloured: (measure, green, amber) =>
      `Météo (${measure}) : soleil pour ${green}, éclaircies ou nuages pour ${amber}.`,
    confidenceThreshold: (percent) => `Sous ${percent} de fiabilité des données, la météo n’est pas évaluée.`,
    confidence: (percent) => `Fiabilité des données : ${percent}`,
    noFindings: 'Aucune donnée à corriger.',
    definitions: 'Définitions',
    issues: 'Tickets à l’origine des chiffres',
  },
  issuesLink: (count, printed) => `${printed} ${counted(count, { one: 'ticket', other: 'tickets' })}`,
  notDefinedBecause: (because) => `n/d (${because})`,
  notDefinedNote: (because) => `n/d : ${because}.`,
  caption: {
    curve: 'Courbe en S : prévu, acquis et consommé',
    slips: 'Livrables dont le glissement est le plus fort',
    milestones: 'Jalons : engagement, date prévue ou réelle',
    milestoneTrend:
      'Diagramme temps-temps : dates annoncées au fil du temps ; losange : avenant ; disque plein : jalon atteint',
  },
  mend: (advice) => `${advice}.`,
  labelled: (label, text) => `${label} : ${text}.`,
  partialView:
    'Vue partielle : cette page ne compte que les tickets que tout le projet peut voir dans Jira ; d’autres sont restreints.',
  missing: 'Données manquantes',
  rescued: 'Repris de la version précédente de la page, avec les chiffres de l’époque :',

  macroStale: (day) => `Situation arrêtée au ${day}.`,
  macroNotRead: 'Le projet n’a pas encore été lu par Jalon.',
};
