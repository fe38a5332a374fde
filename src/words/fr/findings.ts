import type { findings as english } from '../en/findings';
import type { Texts } from '../texts';

export const findings: Texts<typeof english> = {
  'issues-not-read': {
    because: 'Tickets que Jira compte mais n’a pas transmis',
    mend: 'Actualisez le projet et ouvrez ces tickets dans Jira : ils comptent tels qu’à leur dernière lecture, ou pas du tout',
  },
  'no-estimate': {
    because: 'Tickets sans estimation initiale',
    mend: 'Renseignez l’estimation initiale de ces tickets',
  },
  'no-remaining': {
    because: 'Tickets ouverts sans reste à faire',
    mend: 'Renseignez l’estimation restante, ou déclarez le reste depuis le ticket',
  },
  'open-nothing-remains': {
    because: 'Tickets ouverts dont le reste à faire est nul',
    mend: 'Renseignez leur reste à faire, ou terminez-les : il est considéré comme inconnu, et ils ne comptent pas comme terminés',
  },
  'done-over-open-work': {
    because: 'Tickets terminés dont des enfants sont encore ouverts',
    mend: 'Terminez ou abandonnez les enfants ouverts, ou rouvrez ces tickets',
  },
  'open-under-done-work': {
    because: 'Tickets sans estimation restés ouverts sous un parent terminé',
    mend: 'Terminez ces tickets, ou estimez-les s’il reste du travail : ils ne comptent pas comme travail ouvert',
  },
  'work-done-still-open': {
    because: 'Tickets encore ouverts dont tout le travail est terminé',
    mend: 'Terminez ces tickets : ils n’ont pas de charge propre, et comptent comme terminés avec leurs enfants',
  },
  'remaining-not-updated': {
    because:
      'Temps saisi sur des sous-tâches sans estimation, sans que le reste à faire du ticket qui les porte ait baissé',
    mend: 'Mettez à jour l’estimation restante de ces tickets, ou estimez leurs sous-tâches : leur reste à faire est sans doute trop élevé',
  },
  'no-dates': { because: 'Tickets ouverts sans date', mend: 'Renseignez l’échéance de ces tickets' },
  'no-assignee': { because: 'Tickets ouverts sans responsable', mend: 'Affectez ces tickets' },
  'no-worklog': {
    because: 'Tickets terminés sans temps saisi',
    mend: 'Saisissez le temps passé sur ces tickets',
  },
  'worklogs-not-read': {
    because: 'Temps saisis que Jalon n’a pas pu lire',
    mend: 'Actualisez le projet ; vérifiez la visibilité des temps saisis',
  },
  'worklogs-incomplete': {
    because: 'Temps saisis dont la somme diffère du temps passé selon Jira',
    mend: 'Rendez visibles à l’application les temps saisis à visibilité restreinte, puis actualisez le projet : seuls comptent ceux qu’elle peut lire',
  },
  'history-not-read': {
    because: 'Tickets dont l’historique reçu de Jira est incomplet',
    mend: 'Actualisez le projet, ou refaites l’export avec tout l’historique : il leur manque des changements',
  },
  'no-rate': {
    because: 'Travail sans taux applicable',
    mend: 'Ajoutez un taux par personne, par rôle ou par défaut',
  },
  'outside-deliverables': {
    because: 'Tickets hors livrables',
    mend: 'Rattachez ces tickets à un livrable ou créez-en un',
  },
  'in-several-deliverables': {
    because: 'Tickets rattachés à plusieurs livrables',
    mend: 'Précisez les sources : seul le premier livrable compte ces tickets',
  },
  'shares-unusable': {
    because: 'Répartitions entre livrables inapplicables',
    mend: 'Saisissez-les à nouveau : un livrable ou le ticket n’existe plus, ou leur somme est nulle',
  },
  'empty-deliverable': { because: 'Livrables sans ticket', mend: 'Vérifiez la source de ces livrables' },
  'source-gone': {
    because: 'Sources de livrables qui n’existent plus dans Jira',
    mend: 'Donnez une autre source à ces livrables : d’ici là, leurs derniers tickets connus restent comptés, sauf ceux d’une étiquette',
  },
  'no-baseline': {
    because: 'Aucune référence',
    mend: 'Enregistrez une référence : c’est le plan auquel l’avancement est comparé',
  },
  'baseline-without-dates': {
    because: 'Livrables sans dates dans la référence',
    mend: 'Donnez un début et une fin à ces livrables dans la référence',
  },
  'baseline-start-after-finish': {
    because: 'Livrables dont la référence finit avant de commencer',
    mend: 'Corrigez les dates de la référence',
  },
  'baseline-missing-deliverable': {
    because: 'Livrables absents de la référence',
    mend: 'Enregistrez un avenant qui comprend ces livrables',
  },
  'baseline-unknown-deliverable': {
    because: 'Livrables de la référence absents du projet',
    mend: 'Rétablissez ces livrables, ou enregistrez un avenant sans eux : leur budget n’est dans aucun total',
  },
  'day-out-of-range': {
    because: 'Dates hors de la durée du projet',
    mend: 'Corrigez ces dates, sans doute des erreurs de saisie : ni elles ni le temps saisi à ces dates ne sont comptés',
  },
  'overdue-open': {
    because: 'Tickets ouverts dont l’échéance est passée',
    mend: 'Replanifiez ou terminez ces tickets',
  },
  'resolved-in-future': { because: 'Tickets résolus dans le futur', mend: 'Corrigez la date de résolution' },
  'created-in-future': {
    because: 'Tickets créés après la date d’arrêté',
    mend: 'Rien à faire : ils compteront plus tard',
  },
  'bulk-closing': {
    because: 'Tickets terminés en masse le même jour, exclus du calcul du rythme',
    mend: 'Rien à faire s’il s’agit d’un nettoyage ; sinon, corrigez leurs dates de résolution',
  },
  'done-without-resolution-date': {
    because: 'Tickets terminés sans date de résolution',
    mend: 'Faites renseigner la résolution par le workflow',
  },
  'outcome-unclassified': {
    because: 'Tickets clos dont on ignore si le travail a été livré ou abandonné',
    mend: 'Classez leurs résolutions et statuts dans les paramètres : livré, abandonné ou doublon ; d’ici là, ils n’acquièrent rien',
  },
  'unmapped-status': {
    because: 'Statuts sans pourcentage d’avancement',
    mend: 'Complétez la table des statuts des livrables concernés',
  },
  'dependency-cycle': { because: 'Liens de blocage en boucle', mend: 'Supprimez un lien de chaque boucle' },
  'circular-earning': {
    because: 'Avancement calculé à partir du temps passé et du reste à faire',
    mend: 'Choisissez un autre mode de calcul : cet atterrissage n’apporte aucune information indépendante',
  },
  'links-not-visible': {
    because: 'Liens vers des tickets que Jalon ne peut pas lire',
    mend: 'Donnez à l’application l’accès aux projets liés',
  },
  'links-undecided': {
    because: 'Liens dont le sens n’est pas précisé',
    mend: 'Précisez dans les paramètres si un ticket attend l’autre : d’ici là, le planning n’en tient pas compte',
  },
  'no-deliverables': {
    because: 'Aucun livrable',
    mend: 'Adoptez les livrables proposés ou définissez-en un',
  },
  'not-measured': {
    because: 'Livrables commencés dont l’avancement n’est pas mesurable',
    mend: 'Déclarez leur avancement, ou choisissez un autre mode de calcul : ils sont exclus des totaux',
  },
};
