import type { failures as english } from '../en/failures';
import type { Texts } from '../texts';

export const failures: Texts<typeof english> = {
  forbidden: {
    because: 'Vous n’avez pas accès à cette information, ou elle n’existe pas',
    mend: 'Demandez l’accès à l’administrateur du projet',
  },
  'invalid-request': {
    because: 'Une valeur est incorrecte',
    mend: 'Corrigez la valeur indiquée et recommencez',
  },
  'outside-life': {
    because: 'Le projet n’a pas de chiffres à cette date',
    mend: 'Choisissez une date entre les deux indiquées : de cinq ans avant le premier ticket du projet à aujourd’hui',
  },
  'invalid-import': {
    because: 'Le fichier n’est pas un export Jalon valide ; rien n’a été modifié',
    mend: 'Corrigez la valeur indiquée et recommencez l’import',
  },
  'not-synchronised': {
    because: 'Le projet n’a pas encore été lu',
    mend: 'Lancez la lecture, puis revenez dans un instant',
  },
  conflict: {
    because: 'Quelqu’un d’autre a enregistré entre-temps',
    mend: 'Rechargez la page et refaites votre changement',
  },
  'jira-unavailable': { because: 'Jira ne répond pas', mend: 'Réessayez dans quelques minutes' },
  'jira-busy': {
    because: 'Jira demande d’attendre : trop de demandes lui ont été adressées',
    mend: 'Rien à faire : la lecture reprendra d’elle-même ; réessayez un peu plus tard',
  },
  'store-busy': {
    because: 'Le stockage de Jalon est saturé ou ne répond pas',
    mend: 'Attendez une minute et réessayez. Si vous étiez en train d’enregistrer, vérifiez d’abord si votre changement a été pris en compte ; les lectures de Jira reprennent d’elles-mêmes',
  },
  'saved-not-counted': {
    because:
      'Votre changement est enregistré, mais ses effets ne sont pas encore calculés : Jira ou le stockage de Jalon ne suit pas',
    mend: 'Ne l’enregistrez pas à nouveau : rechargez la page dans une minute, puis actualisez le projet',
  },
  'jira-refused': {
    because: 'Jira a refusé la demande',
    mend: 'Lisez le message de Jira et vérifiez vos droits',
  },
  'source-not-found': {
    because: 'Ce ticket n’existe pas, ou vous n’y avez pas accès',
    mend: 'Vérifiez la clé, ou demandez à une personne qui voit ce ticket de le saisir',
  },
  'invalid-jql': { because: 'La requête JQL n’est pas valide', mend: 'Corrigez la requête et recommencez' },
  'confluence-missing': {
    because: 'Confluence n’est pas relié à Jalon',
    mend: 'Demandez à l’administrateur du site de relier l’application à Confluence',
  },
  'confluence-unavailable': { because: 'Confluence ne répond pas', mend: 'Réessayez dans quelques minutes' },
  'confluence-refused': {
    because: 'Confluence a refusé la demande',
    mend: 'Lisez le message de Confluence et vérifiez vos droits dans l’espace',
  },
  'space-not-found': { because: 'L’espace Confluence est introuvable', mend: 'Choisissez un autre espace' },
  'readers-changed': {
    because: 'Les lecteurs de l’espace ont changé depuis votre confirmation ; rien n’a été publié',
    mend: 'Relisez la liste des lecteurs, puis confirmez de nouveau',
  },
  'page-conflict': {
    because: 'Quelqu’un d’autre a modifié ou généré la page au même moment ; rien n’a été écrasé',
    mend: 'Recommencez dans une minute',
  },
  'too-large': {
    because: 'Le résultat est trop volumineux',
    mend: 'Réduisez le périmètre des livrables et recommencez',
  },
  'project-unreadable': {
    because:
      'Jalon ne peut plus lire ce projet dans Jira : il a été supprimé, ou l’application n’y a plus accès',
    mend: 'Demandez à l’administrateur du projet de rendre à Jalon le droit de parcourir le projet',
  },
  'project-archived': {
    because:
      'Le projet est archivé dans Jira : ses tickets ne peuvent plus être lus, les derniers chiffres sont conservés',
    mend: 'Restaurez le projet dans Jira pour reprendre la lecture',
  },
  'newer-data': {
    because:
      'Les données du projet ont été écrites par une version plus récente de Jalon ; rien n’a été changé',
    mend: 'Demandez à l’administrateur du site de mettre l’application à jour',
  },
  unlicensed: {
    because: 'Jalon n’a pas de licence active sur ce site',
    mend: 'Demandez à l’administrateur du site de l’activer',
  },
  unexpected: {
    because: 'Une erreur inattendue s’est produite',
    mend: 'Réessayez ; si elle persiste, signalez-la à l’administrateur du site',
  },
};
