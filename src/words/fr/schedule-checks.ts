import type { scheduleChecks as english } from '../en/schedule-checks';
import type { Texts } from '../texts';

export const scheduleChecks: Texts<typeof english> = {
  logic: {
    name: 'Tickets sans lien',
    about: 'Travail ouvert sans prédécesseur ni successeur. Reliez-le à ce dont il dépend.',
  },
  leads: { name: 'Recouvrements (avances)', about: 'Travail commencé avant la fin de son prédécesseur.' },
  lags: { name: 'Délais entre tickets', about: 'Délai porté par un lien.' },
  relations: { name: 'Liens fin-début', about: 'Tout lien « bloque » en est un : donné pour information.' },
  'hard-constraints': {
    name: 'Dates imposées',
    about:
      'Dates contractuelles et jalons à venir, rapportés au travail ouvert. Chacune contraint comme une tâche à date imposée.',
  },
  'high-float': {
    name: 'Marges de plus de 44 jours',
    about: 'Souvent le signe d’un lien manquant vers la suite.',
  },
  'negative-float': {
    name: 'Engagements hors d’atteinte (marge négative)',
    about: 'Livrables et jalons prévus après leur engagement. Replanifiez ou négociez.',
  },
  'high-duration': {
    name: 'Durées de plus de 44 jours',
    about: 'Travaux trop longs pour être suivis. Découpez-les.',
  },
  'invalid-dates': {
    name: 'Dates impossibles',
    about: 'Ticket ouvert à échéance passée, terminé dans le futur, ou terminé sans date.',
  },
  resources: {
    name: 'Sans responsable ou sans estimation',
    about: 'Travail ouvert que personne ne peut planifier.',
  },
  'missed-tasks': {
    name: 'Livrables échus non tenus',
    about: 'Prévus dans la référence à ce jour, en retard ou encore ouverts.',
  },
  'critical-path-test': {
    name: 'Plus longue chaîne continue (test du chemin critique)',
    about:
      'Un retard de 100 jours au début doit se répercuter sur le dernier engagement. Sinon, des liens manquent.',
  },
  cpli: {
    name: 'Indice de longueur du chemin critique (CPLI)',
    about:
      '(temps restant + marge) ÷ temps restant, au jalon le plus tendu. Inférieur à 1 : le temps restant ne suffit pas.',
  },
  bei: {
    name: 'Indice d’exécution de la référence (BEI)',
    about: 'Livrables terminés ÷ livrables prévus à ce jour.',
  },
};
