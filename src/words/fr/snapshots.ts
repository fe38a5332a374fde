import type { snapshots as english } from '../en/snapshots';
import type { Texts } from '../texts';

export const snapshots: Texts<typeof english> = {
  title: 'Instantanés',
  help: 'Les chiffres tels qu’ils ont été annoncés : ceux de chaque jour, gardés une fois le jour fini, et ceux que quelqu’un a pris. Aucun ne change jamais.',
  take: 'Prendre un instantané',
  note: 'Motif',
  noteHelp: 'Pourquoi il est gardé, par exemple : envoyé à la MOA',
  noteMissing: 'Obligatoire',
  taken: 'L’instantané est gardé',
  notReady: 'Un instantané pourra être pris une fois le projet lu.',
  none: 'Pas encore d’instantané',
  noneHelp: 'Les chiffres du jour sont gardés une fois le jour fini. Un gestionnaire peut les garder plus tôt, avec le motif.',
  noneOfYear: (year) => `Aucun instantané en ${year}.`,
  year: 'Année',
  day: 'Jour',
  by: 'Gardé par',
  daily: 'Jalon, à la fin du jour',
  open: 'Comparer à maintenant',
  close: 'Fermer',
  comparedTo: (day) => `${day} à côté de maintenant`,
  figure: 'Chiffre',
  now: 'Maintenant',
  weather: 'Météo',
  more: 'Afficher la suite',
  shown: (shown, total) => `${shown} sur ${total}`,
  method: (then, now) => `Calculé par la méthode ${then} ; les chiffres de maintenant par la méthode ${now}.`,
  partlyHidden: 'Les tickets que vous ne pouvez pas voir, et ceux qui ont disparu depuis, sont laissés hors de ces sommes.',
  withheld: {
    'unknown-behind':
      'Une version antérieure de Jalon a gardé ces chiffres sans dire quels tickets sont derrière : ils ne sont montrés à personne.',
    'restricted-later':
      'Ces chiffres comptent des tickets restreints depuis, que vous ne pouvez pas voir : seuls ceux qui les voient y ont accès.',
  },
};
