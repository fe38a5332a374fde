import type { snapshots as english } from '../en/snapshots';
import type { Texts } from '../texts';

export const snapshots: Texts<typeof english> = {
  title: 'Historique',
  help: 'Les situations telles qu’elles ont été annoncées : celle de chaque jour, enregistrée une fois la journée terminée, et celles enregistrées à la main. Aucune n’est jamais modifiée.',
  take: 'Enregistrer la situation',
  note: 'Motif',
  noteHelp: 'Par exemple : envoyé à la MOA',
  noteMissing: 'Obligatoire',
  taken: 'Situation enregistrée',
  notReady: 'La situation pourra être enregistrée dès que le projet aura été lu.',
  none: 'Aucune situation enregistrée',
  noneHelp:
    'La situation du jour est enregistrée une fois la journée terminée. Un gestionnaire peut l’enregistrer plus tôt, avec un motif.',
  noneOfYear: (year) => `Aucune situation en ${year}.`,
  year: 'Année',
  day: 'Jour',
  by: 'Enregistrée par',
  daily: 'Jalon, en fin de journée',
  open: 'Comparer à aujourd’hui',
  close: 'Fermer',
  comparedTo: (day) => `${day} et aujourd’hui`,
  figure: 'Chiffre',
  now: 'Aujourd’hui',
  weather: 'Météo',
  more: 'Afficher plus',
  shown: (shown, total) => `${shown} sur ${total}`,
  method: (then, now) =>
    `Calculé selon la méthode ${then} ; les chiffres d’aujourd’hui selon la méthode ${now}.`,
  partlyHidden:
    'Les tickets auxquels vous n’avez pas accès, et ceux qui ont disparu depuis, sont exclus de ces totaux.',
  withheld: {
    'unknown-behind':
      'Une version antérieure de Jalon a enregistré ces chiffres sans leurs tickets : ils ne sont affichés à personne.',
    'restricted-later':
      'Ces chiffres comptent des tickets devenus restreints, auxquels vous n’avez pas accès : seules les personnes qui les voient y ont accès.',
  },
};
