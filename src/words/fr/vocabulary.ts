import type { vocabulary as english } from '../en/vocabulary';
import type { Texts } from '../texts';
import { indicators } from './indicators';
import { readings } from './readings';
import { counted } from './counted';

export const vocabulary: Texts<typeof english> = {
  weather: { sun: 'Soleil', veiled: 'Éclaircies', cloudy: 'Nuages', storm: 'Orage', fog: 'Non évalué' },
  noWeather: 'Terminé',
  weatherCause: {
    schedule: 'performance des délais',
    cost: 'performance des coûts',
    slip: 'glissement de la date de fin',
    milestone: 'jalon dépassé, à replanifier',
    overrun: 'dépassement du budget',
    confidence: 'données trop incomplètes',
    'no-data': 'pas de données',
    complete: 'terminé',
    'nothing-remains': 'reste à faire inconnu sur du travail ouvert',
    acceptance: 'recette',
    scope: 'travail hors livrables',
    risks: 'exposition aux risques',
    'no-risks-recorded': 'aucun risque n’est consigné',
    fine: 'rien à signaler',
    reserved: 'cause réservée',
  },
  group: {
    late: (count) => `${count} en retard`,
    'at-risk': (count) => `${count} à risque`,
    waiting: (count) => `${count} en attente`,
    'on-course': (count) => `${count} dans les temps`,
    done: (count) => `${count} ${counted(count, { one: 'terminé', other: 'terminés' })}`,
  },
  axis: {
    schedule: 'Délais',
    cost: 'Coûts',
    scope: 'Périmètre',
    acceptance: 'Recette',
    resources: 'Ressources',
    risks: 'Risques',
  },
  criticality: { low: 'Faible', moderate: 'Modérée', high: 'Élevée', critical: 'Critique' },
  acceptance: {
    prepared: 'À livrer',
    delivered: 'Livré',
    verification: 'En VA',
    accepted: 'Validé',
    'accepted-with-reservations': 'Validé avec réserves',
    adjourned: 'Ajourné',
    refused: 'Rejeté',
    'regular-service': 'En VSR',
    admitted: 'Admis',
  },
  earning: {
    'zero-hundred': { name: '0/100', explanation: 'un ticket acquiert son budget quand il est terminé' },
    'fifty-fifty': {
      name: '50/50',
      explanation: 'un ticket acquiert la moitié de son budget au début, le reste à la fin',
    },
    status: { name: 'Par statut', explanation: 'chaque statut acquiert un pourcentage convenu du budget' },
    milestones: { name: 'Par étapes', explanation: 'le livrable acquiert son budget étape par étape' },
    physical: {
      name: 'Avancement déclaré',
      explanation: 'le budget est acquis selon l’avancement physique déclaré',
    },
    effort: {
      name: 'À la charge',
      explanation: 'le budget est acquis selon le temps passé et le reste à faire',
    },
  },
  phase: {
    cadrage: 'Cadrage',
    conception: 'Conception',
    realisation: 'Réalisation',
    recette: 'Recette',
    deploiement: 'Déploiement',
  },
  indicator: indicators,
  reading: readings,
};
