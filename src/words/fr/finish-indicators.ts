import type { finishIndicators as english } from '../en/finish-indicators';
import type { Texts } from '../texts';

export const finishIndicators: Texts<typeof english> = {
  contractDate: {
    label: 'Date contractuelle',
    name: 'Date contractuelle',
    formula: 'date convenue au contrat',
  },
  'finish.original': {
    label: 'Réf. initiale',
    name: 'Fin de la référence initiale',
    formula: 'première référence',
  },
  'finish.current': {
    label: 'Référence',
    name: 'Fin de la référence actualisée',
    formula: 'dernière référence en vigueur',
  },
  finish: {
    label: 'Fin prévue',
    name: 'Date de fin annoncée',
    formula:
      'selon le reste à faire, sinon le délai acquis, sinon les échéances des tickets, sinon les estimations et la capacité ; à moins de 20 % de travail fait, selon les échéances, sinon les estimations ; jamais avant la plus longue chaîne de tickets liés ni, pour un projet, avant son dernier livrable',
  },
  'finish.ES': {
    label: 'Par le délai acquis',
    name: 'Fin selon le délai acquis',
    formula: 'début + durée prévue ÷ SPI(t)',
  },
  'finish.RAF': {
    label: 'Reste à faire',
    name: 'Fin selon le reste à faire',
    formula: 'reste à faire au rythme constaté',
  },
  'finish.estimates': {
    label: 'Estimations',
    name: 'Fin selon les estimations et la capacité',
    formula:
      'reste à faire ÷ (capacité des personnes affectées aux tickets ouverts, à défaut de celles du projet, × heures par jour), congés déduits ; pas avant la plus longue chaîne de tickets',
  },
  'finish.due': {
    label: 'Échéances',
    name: 'Fin selon les échéances',
    formula: 'dernière échéance des tickets ouverts, aujourd’hui si elle est passée',
  },
  'finish.chain': {
    label: 'Chaîne',
    name: 'Fin de la plus longue chaîne',
    formula: 'plus longue chaîne de tickets ouverts liés, congés compris',
  },
  'finish.P50': {
    label: 'P50',
    name: 'Fin probable, P50',
    formula: 'simulation, visant une chance sur deux',
  },
  'finish.P80': {
    label: 'P80',
    name: 'Fin probable, P80',
    formula: 'simulation, visant quatre chances sur cinq ; tenue une fois sur deux sur des projets passés',
  },
  'finish.P95': {
    label: 'P95',
    name: 'Fin probable, P95',
    formula: 'simulation, visant dix-neuf chances sur vingt',
  },
  slip: {
    label: 'Écart',
    name: 'Glissement par rapport à la référence',
    formula: 'fin prévue − fin de la référence, en jours ouvrés',
  },
  slipFromContract: {
    label: 'Écart sur engagement',
    name: 'Glissement par rapport à l’engagement',
    formula: 'fin prévue − date contractuelle (à défaut référence initiale), en jours ouvrés',
  },
};
