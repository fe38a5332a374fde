import type { rights as english } from '../en/rights';
import type { Texts } from '../texts';
import { counted } from './counted';

export const rights: Texts<typeof english> = {
  title: 'Qui peut quoi',
  help: 'Les droits viennent des autorisations du projet dans Jira : Jalon n’en donne aucun. Chacun suppose de pouvoir parcourir le projet.',
  link: 'Autorisations du projet dans Jira',
  read: 'D’après le système d’autorisations du projet à ce jour. Pour le modifier :',
  unread:
    'Jira ne montre qu’aux administrateurs du projet qui détient ces autorisations. Pour le voir ou le modifier, comme administrateur :',
  name: {
    browse: 'Consulter le projet',
    declare: 'Déclarer l’avancement',
    manage: 'Gérer les livrables',
    accept: 'Prononcer la recette',
    'see-prices': 'Voir les prix',
    'see-costs': 'Voir les coûts',
  },
  opens: {
    browse:
      'Livrables, délais, risques, décisions, actions, demandes d’évolution, comités et chiffres en charge.',
    declare: 'Saisir l’avancement et le reste à faire d’un ticket.',
    manage:
      'Définir livrables, risques et références, tenir décisions, actions et demandes d’évolution, changer les paramètres, publier les pages de comité.',
    accept: 'Décider de la recette d’un livrable.',
    'see-prices': 'Les prix convenus avec le client.',
    'see-costs':
      'Montants, taux et indicateurs de coûts ; export et import, pour qui gère aussi les livrables.',
  },
  permission: {
    browse: 'Parcourir les projets',
    'edit-issues': 'Modifier les tickets',
    'work-on-issues': 'Travailler sur les tickets',
    administer: 'Administrer les projets',
    'manage-deliverables': 'Gérer les livrables (Jalon)',
    'see-costs': 'Voir les coûts (Jalon)',
  },
  quoted: (permission) => `« ${permission} »`,
  both: ' et ',
  either: ', ou ',
  byPermission: (permissions) => `Toute personne qui a l’autorisation ${permissions}.`,
  byApproval: 'La personne que le livrable nomme comme approbateur ; aucune autorisation ne le donne.',
  follows: (right) => `Suit ${right} tant qu’aucune autorisation propre ne le donne.`,
  holders: (permission, names) => `${permission} : ${names}`,
  noHolder: 'aucune entrée dans le système d’autorisations',
  holder: {
    group: (name) => (name === null ? 'un groupe' : `groupe ${name}`),
    role: (name) => (name === null ? 'un rôle du projet' : `rôle ${name}`),
    application: 'toute personne qui utilise Jira',
    everybody: 'tout le monde, même sans compte',
    lead: 'le responsable du projet',
    reporter: 'le rapporteur du ticket',
    assignee: 'la personne assignée au ticket',
    field: 'les personnes d’un champ du ticket',
    portal: 'les clients du portail de services',
    other: 'd’autres',
  },
  you: 'Vous avez ce droit',
  notYou: 'Vous n’avez pas ce droit',
  approves: (count) =>
    count === 0
      ? 'Vous n’êtes approbateur d’aucun livrable'
      : `Vous êtes approbateur de ${count} ${counted(count, { one: 'livrable', other: 'livrables' })}`,
};
