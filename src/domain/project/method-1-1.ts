/** What a version of the method changed, for those who read its figures. */
export interface MethodChange {
  readonly version: string;
  readonly changes: readonly { readonly fr: string; readonly en: string }[];
}

/** The first version that says what it changed. */
export const METHOD_1_1: MethodChange = {
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
};
