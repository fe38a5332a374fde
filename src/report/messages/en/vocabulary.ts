import type { VocabularyMessages } from '../vocabulary-messages';
import { indicator } from './indicators';
import { reading } from './readings';

export const vocabulary: VocabularyMessages = {
  weather: { sun: 'Sunny', veiled: 'Veiled', cloudy: 'Cloudy', storm: 'Stormy', fog: 'Foggy' },
  weatherCause: {
    schedule: 'schedule performance',
    cost: 'cost performance',
    slip: 'slip of the finish date',
    overrun: 'budget overrun',
    confidence: 'data too incomplete to conclude',
    'no-data': 'no data',
    complete: 'complete',
    'nothing-remains': 'open work of which nobody knows what is left',
    acceptance: 'acceptance',
    scope: 'work outside deliverables',
    risks: 'risk exposure',
    'no-risks-recorded': 'no risk has been recorded',
    fine: 'nothing to report',
  },
  axis: {
    schedule: 'Schedule',
    cost: 'Cost',
    scope: 'Scope',
    acceptance: 'Acceptance',
    resources: 'Resources',
    risks: 'Risks',
  },
  criticality: { low: 'Low', moderate: 'Moderate', high: 'High', critical: 'Critical' },
  acceptance: {
    prepared: 'Prepared',
    delivered: 'Delivered',
    verification: 'Under verification',
    accepted: 'Accepted',
    'accepted-with-reservations': 'Accepted with reservations',
    adjourned: 'Adjourned',
    refused: 'Refused',
    'regular-service': 'In regular service',
    admitted: 'Admitted',
  },
  earning: {
    'zero-hundred': { name: '0/100', explanation: 'an issue earns its budget when it is done' },
    'fifty-fifty': { name: '50/50', explanation: 'an issue earns half of its budget at its start, the rest when done' },
    status: { name: 'By status', explanation: 'each status earns an agreed percentage of the budget' },
    milestones: { name: 'By steps', explanation: 'the deliverable earns its budget step by step' },
    physical: { name: 'Declared progress', explanation: 'the budget is earned with the physical progress declared' },
    effort: { name: 'By effort', explanation: 'the budget is earned with time spent against remaining work' },
  },
  phase: {
    cadrage: 'Framing',
    conception: 'Design',
    realisation: 'Build',
    recette: 'Acceptance',
    deploiement: 'Deployment',
  },
  indicator,
  reading,
};
