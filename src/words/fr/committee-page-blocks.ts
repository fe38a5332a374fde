import type { committeePageBlocks as english } from '../en/committee-page-blocks';
import type { Texts } from '../texts';

export const committeePageBlocks: Texts<typeof english> = {
  summary: {
    heading: 'Commentaire du chef de projet',
    hint: 'À compléter : trois à cinq lignes sur la période, les causes et les actions.',
    columns: [],
  },
  'decisions-requested': {
    heading: 'Décisions demandées',
    hint: 'À compléter : une ligne par décision ou arbitrage attendu du comité.',
    columns: [
      'Décision',
      'Options',
      'Effet sur la date et le coût',
      'Recommandation',
      'Décideur',
      'Échéance',
    ],
  },
  'follow-up': {
    heading: 'Décisions et actions précédentes',
    hint: 'À compléter : décisions et actions du comité précédent, et leur avancement.',
    columns: ['Décision ou action', 'Responsable', 'Échéance', 'Avancement'],
  },
  'next-steps': {
    heading: 'Compléments du chef de projet',
    hint: 'À compléter : réunions, validations attendues, points d’attention.',
    columns: [],
  },
  'decisions-taken': {
    heading: 'Décisions prises en séance',
    hint: 'À compléter en séance : décision, décideur, date d’effet.',
    columns: [],
  },
  notes: {
    heading: 'Notes libres',
    hint: 'Texte libre, conservé à chaque mise à jour de la page.',
    columns: [],
  },
};
