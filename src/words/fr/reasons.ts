import type { reasons as english } from '../en/reasons';
import type { Texts } from '../texts';

export const reasons: Texts<typeof english> = {
  'not-started': {
    because: 'rien n’est encore prévu ni réalisé',
    mend: 'La valeur apparaîtra au démarrage des travaux',
  },
  'ahead-unplanned': {
    because: 'du travail est réalisé avant son démarrage prévu',
    mend: 'Vérifiez les dates de début de la référence',
  },
  'nothing-spent': {
    because: 'aucune dépense constatée',
    mend: 'La valeur apparaîtra au premier temps saisi',
  },
  'no-cost-recorded': {
    because: 'du travail est réalisé mais aucun coût n’est saisi',
    mend: 'Saisissez le temps passé dans les tickets ou les dépenses dans Jalon',
  },
  'nothing-earned': {
    because: 'des dépenses sont constatées mais rien n’est encore acquis',
    mend: 'Terminez des tickets ou déclarez l’avancement des livrables',
  },
  'no-budget': {
    because: 'aucun budget dans la référence',
    mend: 'Ajoutez un budget à chaque livrable de la référence',
  },
  'no-baseline': {
    because: 'aucune référence enregistrée',
    mend: 'Enregistrez une référence dans la page Jalon du projet',
  },
  'no-baseline-dates': {
    because: 'la référence n’a pas de dates',
    mend: 'Donnez un début et une fin à chaque livrable de la référence',
  },
  'no-estimate': {
    because: 'aucune estimation initiale',
    mend: 'Renseignez l’estimation initiale des tickets',
  },
  'no-remaining': {
    because: 'le reste à faire n’est pas renseigné',
    mend: 'Renseignez l’estimation restante des tickets ouverts',
  },
  'nothing-moves': {
    because: 'presque rien n’avance : à ce rythme, il faudrait plus de cinquante ans',
    mend: 'Saisissez le temps passé, et vérifiez les dates et les durées des temps saisis',
  },
  'no-rate': {
    because: 'aucun taux ne s’applique au travail',
    mend: 'Ajoutez les taux dans les paramètres du projet',
  },
  'no-dates': {
    because: 'ni dates ni estimations pour planifier le travail',
    mend: 'Renseignez les échéances ou les estimations des tickets',
  },
  'dates-passed': {
    because: 'toutes les échéances des tickets ouverts sont passées',
    mend: 'Donnez une nouvelle échéance aux tickets ouverts en retard, ou estimez-les',
  },
  'no-issues': { because: 'aucun ticket sélectionné', mend: 'Vérifiez la source du livrable' },
  dropped: {
    because: 'tout son travail est abandonné',
    mend: 'Rien à faire : ce qu’il a coûté reste dans le coût du projet',
  },
  'no-capacity': {
    because: 'aucune personne disponible n’est affectée aux tickets ouverts',
    mend: 'Affectez les tickets ouverts, ou saisissez les personnes et leur capacité dans les paramètres du projet',
  },
  'no-links': {
    because: 'aucun lien de dépendance',
    mend: 'Reliez les tickets qui se bloquent par des liens « bloque »',
  },
  'not-in-jira': { because: 'les liens de Jira n’ont ni avance ni délai', mend: 'Rien à faire' },
  'no-contract-date': {
    because: 'aucune date contractuelle',
    mend: 'Donnez une date contractuelle au livrable',
  },
  'no-progress-declared': {
    because: 'avancement jamais déclaré',
    mend: 'Déclarez l’avancement physique depuis un ticket',
  },
  'no-risk-cost': {
    because: 'le coût d’un risque ouvert n’est pas chiffré',
    mend: 'Chiffrez l’impact en coût de chaque risque ouvert, 0 si rien',
  },
  'no-risks-recorded': {
    because: 'aucun risque n’est consigné',
    mend: 'Consignez les risques du projet, avec leur probabilité et leur impact',
  },
  'no-acceptance': {
    because: 'recette jamais commencée',
    mend: 'Enregistrez une étape de recette du livrable',
  },
  'outcome-unclassified': {
    because: 'on ignore si le travail a été livré ou abandonné',
    mend: 'Classez la résolution ou le statut dans les paramètres : livré, abandonné ou doublon',
  },
  'no-status-table': {
    because: 'aucun pourcentage par statut',
    mend: 'Donnez un pourcentage à chaque statut dans le formulaire du livrable',
  },
  'budget-exhausted': { because: 'budget épuisé', mend: 'Révisez le budget ou le périmètre en comité' },
  complete: { because: 'terminé', mend: 'Rien à faire' },
  'open-after-earned': {
    because: 'tout est acquis, mais du travail reste ouvert',
    mend: 'Terminez ou annulez les tickets encore ouverts, ou rouvrez ce qui a été compté comme acquis',
  },
  'open-nothing-remains': {
    because: 'des tickets restent ouverts sans reste à faire',
    mend: 'Renseignez leur reste à faire, ou terminez-les : Jira le ramène à 0 quand le temps passé atteint l’estimation',
  },
  'deadline-passed': { because: 'échéance dépassée', mend: 'Enregistrez une nouvelle référence (avenant)' },
  'before-start': {
    because: 'avant le démarrage prévu',
    mend: 'La valeur apparaîtra après la date de début',
  },
  'estimate-equals-actual': { because: 'atterrissage égal au consommé', mend: 'Actualisez le reste à faire' },
  'too-little-history': {
    because: 'historique trop court',
    mend: 'Il faut au moins dix tickets terminés et six périodes',
  },
  'too-early': {
    because: 'moins de 20 % du travail est fait : trop tôt pour mesurer un rythme',
    mend: 'Renseignez les échéances ou les estimations des tickets ouverts : elles servent d’ici là',
  },
  'levels-differ': {
    because: 'le travail ouvert et le travail terminé ne sont pas découpés au même niveau',
    mend: 'Découpez les epics ouverts en stories, ou estimez le travail ouvert',
  },
  'dependency-cycle': {
    because: 'les liens forment une boucle',
    mend: 'Supprimez un lien « bloque » de la boucle',
  },
  'low-confidence': {
    because: 'données trop incomplètes',
    mend: 'Complétez les données signalées',
  },
  hidden: {
    because: 'accès réservé',
    mend: 'Demandez le droit de voir les coûts à l’administrateur du projet',
  },
  'not-synchronised': {
    because: 'projet pas encore lu',
    mend: 'Lancez la lecture du projet dans sa page Jalon',
  },
  'not-kept': {
    because: 'chiffre non mesuré à cette date',
    mend: 'Rien à faire : les situations suivantes l’ont',
  },
  'mixed-currencies': {
    because: 'plusieurs devises',
    mend: 'Convertissez les montants dans la devise du projet',
  },
};
