import type { scheduleChecks as english } from '../en/schedule-checks';
import type { Texts } from '../texts';

export const scheduleChecks: Texts<typeof english> = {
  logic: {
    name: 'Tickets sans lien',
    about: 'Travail ouvert qui ne bloque rien et n’attend rien. Reliez-le à ce dont il dépend.',
  },
  leads: { name: 'Recouvrements (avances)', about: 'Travail commencé avant la fin de ce qu’il attend.' },
  lags: { name: 'Délais entre tickets', about: 'Attente inscrite dans un lien.' },
  relations: { name: 'Liens fin-début', about: 'Tout lien « bloque » en est un : indiqué, pas jugé.' },
  'hard-constraints': {
    name: 'Dates imposées',
    about: 'Dates contractuelles et jalons à venir, rapportés au travail ouvert. Chacune contraint comme une tâche à date fixe.',
  },
  'high-float': { name: 'Marges de plus de 44 jours', about: 'Souvent le signe d’un lien manquant vers la suite.' },
  'negative-float': {
    name: 'Engagements hors d’atteinte',
    about: 'Livrables et jalons attendus après la date promise. Replanifiez ou négociez.',
  },
  'high-duration': { name: 'Travaux de plus de 44 jours', about: 'Trop longs pour être suivis. Découpez-les.' },
  'invalid-dates': {
    name: 'Dates impossibles',
    about: 'Ouvert avec une échéance passée, terminé dans le futur, ou terminé sans date.',
  },
  resources: { name: 'Sans responsable ou sans estimation', about: 'Travail ouvert que personne ne peut planifier.' },
  'missed-tasks': { name: 'Livrables échus non tenus', about: 'Attendus par la référence, en retard ou encore ouverts.' },
  'critical-path-test': {
    name: 'Plus longue chaîne continue (test du chemin critique)',
    about:
      'Un retard de 100 jours à son début doit se retrouver au dernier engagement. Sinon, des liens manquent entre les deux.',
  },
  cpli: {
    name: 'Indice de longueur du chemin critique (CPLI)',
    about: '(temps restant + marge) ÷ temps restant, au jalon le plus tendu. Sous 1, le temps restant ne suffit pas.',
  },
  bei: { name: 'Indice d’exécution de la référence (BEI)', about: 'Livrables finis ÷ livrables attendus à ce jour.' },
};
