import { METHOD_1_1, type MethodChange } from './method-1-1';

/**
 * Versions of the method since the first, oldest first (promise D5): a change of any formula, or of what enters one, adds a line here. A
 * stored result states the version that it was computed by.
 */
export const METHOD_CHANGES: readonly MethodChange[] = [
  METHOD_1_1,
  {
    version: '1.2',
    changes: [
      {
        fr: 'Tant que moins de 20 % du travail est fait, aucun rythme ne parle : la fin se lit dans les échéances, sinon dans les estimations.',
        en: 'While less than 20% of the work is done no pace speaks: the finish is read from due dates, else from estimates.',
      },
      {
        fr: 'Les prévisions par nombre de tickets comparent un seul niveau ; une clôture en masse ne fait pas un rythme, et est signalée.',
        en: 'Forecasts from numbers of issues compare one level; a bulk closing is no pace, and is reported.',
      },
      {
        fr: 'La plus longue chaîne n’est un chemin critique que si les liens joignent au moins la moitié du travail ouvert.',
        en: 'The longest chain is a critical path only where links join at least half of the open work.',
      },
      {
        fr: 'Résolutions et statuts se classent par projet (livré, abandonné, doublon) ; un travail clos que rien ne classe n’acquiert rien.',
        en: 'Resolutions and statuses are classified per project (delivered, dropped, duplicate); closed work that nothing classifies earns nothing.',
      },
      {
        fr: 'L’atterrissage du projet est la somme de ses lignes : livrables, avec ou sans budget, et travail hors livrables, chacun par sa méthode.',
        en: 'The landing of the project is the sum of its rows: deliverables with or without a budget, and work outside, each by its own method.',
      },
      {
        fr: 'Le coût d’un livrable abandonné reste ; un avancement déclaré sans rien de saisi a un coût inconnu.',
        en: 'The cost of a dropped deliverable stays; progress that was declared with nothing recorded has an unknown cost.',
      },
      {
        fr: 'Le travail restant sans taux est valorisé au taux moyen du rôle, sinon du projet.',
        en: 'Remaining work without a rate is priced at the mean rate of the role, else of the project.',
      },
      {
        fr: 'Un livrable recetté, ou terminé sans réserve ouverte, n’a plus de météo ; une prévision qui tient la date n’est plus un orage à cause du SPI(t).',
        en: 'A deliverable that is accepted, or finished without an open reservation, has no weather; a forecast that keeps the date is no storm because of SPI(t).',
      },
      {
        fr: 'Terminé veut dire qu’aucun travail n’est ouvert (ou que le livrable est accepté) : un acquis égal au budget ne suffit plus.',
        en: 'Finished means that no work is open (or that the deliverable is accepted): earning all of the budget is no longer enough.',
      },
      {
        fr: 'L’estimation d’un parent que ses enfants n’ont pas reprise compte comme travail à détailler.',
        en: 'What the children do not hold of a parent’s estimate counts as work to break down.',
      },
      {
        fr: 'Un ticket sans travail à lui se termine avec ce qu’il contient, même resté ouvert.',
        en: 'An issue without work of its own ends with what it holds, even if it is still open.',
      },
      {
        fr: 'Ce qui reste sur un ticket ouvert à 0 est inconnu : ni fin ni acquis n’en sont tirés.',
        en: 'What is left on an open issue at 0 is unknown: neither a finish nor earned value is drawn from it.',
      },
      {
        fr: 'Les dates hors de la vie du projet ne comptent dans aucun chiffre ; les temps négatifs corrigent, les lignes de budget négatives réduisent.',
        en: 'Days outside the life of the project count in no figure; negative worklogs correct, budget lines below 0 reduce.',
      },
      {
        fr: 'Un temps saisi compte à sa date, même si son ticket n’a été créé qu’ensuite.',
        en: 'Time logged counts by its own day, even where its issue was created later.',
      },
      {
        fr: 'Un jalon dont la date est passée est en retard d’au moins les jours écoulés depuis, et compte dans la météo des délais.',
        en: 'A milestone past its day is late by at least the days since then, and counts in the schedule weather.',
      },
      {
        fr: 'Des échéances passées n’annoncent plus une fin tant que l’engagement est devant nous ; un projet dont du travail hors livrables est ouvert n’est pas terminé.',
        en: 'Due dates that have passed announce no finish while the commitment is ahead; a project with open work outside its deliverables is not finished.',
      },
      {
        fr: 'L’écart calendaire ramène chaque borne au dernier jour ouvré.',
        en: 'The calendar gap moves each end back to the last working day.',
      },
    ],
  },
  {
    version: '1.3',
    changes: [
      {
        fr: 'Délai acquis, SPI(t), fin annoncée et météo des délais pondèrent les livrables par leurs heures, et non plus par leur budget ; le délai acquis pondéré par le budget a ses propres lignes.',
        en: 'Earned schedule, SPI(t), announced finish and schedule weather weigh deliverables by their hours, and no more by their budget; the earned schedule weighed by the budget has rows of its own.',
      },
      {
        fr: 'Sans aucune heure estimée, le délai acquis pondéré par le budget ne décide plus de la fin ni de la météo : chaque livrable se lit sur sa part acquise.',
        en: 'Where no hours are estimated, the earned schedule weighed by the budget decides neither the finish nor the weather any more: each deliverable is read from the share that it has earned.',
      },
      {
        fr: 'Les heures prévues suivent le rythme des lignes de budget quand toutes ont le même, sinon un rythme linéaire, quels que soient les montants.',
        en: 'Hours are planned by the accrual of the budget lines where all have the same, else evenly, whatever the amounts.',
      },
      {
        fr: 'La fin de la référence est la dernière prévue des livrables dont l’avancement est connu, qu’ils aient un budget ou non.',
        en: 'The finish of the baseline is the last one planned of the deliverables whose progress is known, whether or not they have a budget.',
      },
      {
        fr: 'Des dépenses seules ne disent plus que personne n’a passé de temps : les heures consommées sont alors inconnues.',
        en: 'Expenses alone no longer say that nobody spent any time: the hours spent are unknown then.',
      },
      {
        fr: 'Des taux manquants et des livrables à budget non mesurables font douter des coûts, non plus des délais.',
        en: 'Missing rates, and deliverables with a budget that cannot be measured, put costs in doubt and no longer the schedule.',
      },
    ],
  },
];

/** Version of the method, stamped on every result. */
export const METHOD_VERSION = METHOD_CHANGES.at(-1)?.version ?? '1.0';

/**
 * What changed after a version up to the present one, oldest first; everything where the version is none of those listed, nothing where it
 * is the last.
 */
export function changesSince(version: string): MethodChange['changes'] {
  const place = METHOD_CHANGES.findIndex((change) => change.version === version);
  return METHOD_CHANGES.slice(place + 1).flatMap(({ changes }) => changes);
}
