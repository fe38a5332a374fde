/** What a version of the method changed, for those who read its figures. */
export interface MethodChange {
  readonly version: string;
  readonly changes: readonly { readonly fr: string; readonly en: string }[];
}

/**
 * Versions of the method since the first, oldest first (promise D5): a change of any formula, or of what enters one, adds a line here. A
 * stored result states the version that it was computed by.
 */
export const METHOD_CHANGES: readonly MethodChange[] = [
  {
    version: '1.1',
    changes: [
      {
        fr: 'Un jour passé se lit avec le parent que chaque ticket avait ce jour-là.',
        en: 'A past day is read with the parent that each issue had on that day.',
      },
      {
        fr: 'Un jour passé se lit avec la version, les composants et les étiquettes que chaque ticket avait ce jour-là.',
        en: 'A past day is read with the version, components and labels that each issue had on that day.',
      },
      {
        fr: 'Un statut que Jira ne connaît plus vaut terminé tant que le ticket était résolu ; un ticket résolu après la fin de son historique l’est ce jour-là.',
        en: 'A status that Jira no longer knows counts as done while the issue was resolved; an issue resolved after its history ends is done on that day.',
      },
      {
        fr: 'Un livrable dont la source a disparu de Jira garde ses derniers tickets connus, et sa fiabilité baisse.',
        en: 'A deliverable whose source is gone from Jira keeps its last known issues, and less confidence.',
      },
      {
        fr: 'Les congés et la capacité des personnes comptent dans les durées, le chemin critique et le rythme à venir.',
        en: 'Leave and the capacity of people count in durations, in the critical path and in the pace to come.',
      },
      {
        fr: 'Les risques ouverts ont leur exposition et leur météo.',
        en: 'Open risks have their exposure and their weather.',
      },
      {
        fr: 'Le comité annonce une amélioration de la météo quand le comité suivant la confirme.',
        en: 'An improvement of the weather is announced once the next committee confirms it.',
      },
      {
        fr: 'L’atterrissage a une estimation pondérée (0,8 CPI + 0,2 SPI), qui compte dans la fourchette des méthodes.',
        en: 'The estimate at completion has a weighted one (0.8 CPI + 0.2 SPI), which counts in the range of the methods.',
      },
      {
        fr: 'Coût et fin probables (P50, P80, P95) sont tirés ensemble des semaines passées et des risques ouverts.',
        en: 'Cost and finish by probability (P50, P80, P95) are drawn together from past weeks and open risks.',
      },
      {
        fr: 'Quatorze contrôles du planning disent ce qui est à corriger, et chaque jalon dit ce qui le détermine.',
        en: 'Fourteen checks of the schedule say what to mend, and each milestone says what drives it.',
      },
      {
        fr: 'Sans ticket qui dise ce qui reste, l’atterrissage compte le budget non acquis, ou est inconnu.',
        en: 'Where no issue says what remains, the estimate at completion counts the budget not earned, or is unknown.',
      },
      {
        fr: 'Les saisies de temps non lues ou incomplètes pèsent sur la confiance de chaque livrable.',
        en: 'Worklogs that were not read or are incomplete lower the confidence in each deliverable.',
      },
      {
        fr: 'Les tickets que Jira compte et n’a pas donnés pèsent sur la confiance.',
        en: 'Issues that Jira has and did not give lower the confidence.',
      },
      {
        fr: 'La courbe d’un jalon commence le jour où il a été ajouté, et non celui du plan initial.',
        en: 'The curve of a milestone starts on the day that it was added, and not on that of the initial plan.',
      },
      {
        fr: 'Les taux d’écart calendaire et budgétaire se mesurent par rapport à la référence initiale.',
        en: 'The calendar and budget gaps are measured from the initial baseline.',
      },
      {
        fr: 'Des estimations nulles ne sont plus un budget en heures : rien n’est plus acquis d’avance.',
        en: 'Estimates of nothing are no budget in hours any more: nothing is earned in advance.',
      },
      {
        fr: 'Sans budget ni estimation, l’acquis d’un livrable se lit sur ses dates de référence.',
        en: 'Without budget and estimates, what a deliverable has earned is read on its baseline dates.',
      },
      {
        fr: 'Un ticket ouvert qui ne dit pas ce qui reste compte, dans la fin prévue, pour la moyenne de ceux qui le disent.',
        en: 'An open issue that does not say what remains counts in the finish as the mean of those that do.',
      },
      {
        fr: 'Une prévision faite une fois le jalon atteint ne compte plus parmi ses révisions.',
        en: 'A forecast made once a milestone was reached counts no more among its revisions.',
      },
      {
        fr: 'Avancements, recettes et prévisions de jalons comptent dans l’ordre de leurs jours, quel que soit celui de la saisie.',
        en: 'Progress, acceptance and forecasts of milestones count in the order of their days, in whichever they were entered.',
      },
      {
        fr: 'Un seuil ambre égal au seuil vert ne laisse pas d’ambre, au lieu d’inverser la météo.',
        en: 'An amber bound equal to the green one leaves no amber, instead of turning the weather upside down.',
      },
      {
        fr: 'Sans rythme, ni référence, ni échéances, la fin se lit dans les estimations et la capacité des personnes.',
        en: 'Without pace, baseline and due dates the finish is read from estimates and the capacity of people.',
      },
      {
        fr: 'Aucune fin, de livrable non plus, n’est annoncée avant celle de la plus longue chaîne de tickets liés, qui seule n’en annonce pas.',
        en: 'No finish, of a deliverable either, is announced before that of the longest chain of linked issues, which alone announces none.',
      },
      {
        fr: 'Quand aucun livrable à budget ne peut être mesuré, le coût réel du projet est inconnu ; ce n’est pas celui du reste.',
        en: 'Where no deliverable with a budget can be measured, the actual cost of the project is unknown, and not that of the rest.',
      },
    ],
  },
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
