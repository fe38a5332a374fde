import type { Indicator } from './indicator';

/** Estimates at completion (_atterrissage_), by method and by probability. */
export const LANDING_INDICATORS: readonly Indicator[] = [
  {
    ...{ id: 'EAC', unit: 'money', path: 'cost.estimateAtCompletion.announced', threshold: null },
    formula: 'AC + RAF, else BAC / CPI, else AC + BAC − EV',
    names: { fr: 'Atterrissage', en: 'Estimate at completion' },
    reading: { fr: 'Coût final annoncé.', en: 'Announced final cost.' },
    inputs: ['EAC.bottomUp', 'EAC.typical', 'EAC.atypical'],
  },
  {
    ...{ id: 'EAC.typical', unit: 'money', path: 'cost.estimateAtCompletion.typical', threshold: null },
    formula: 'BAC / CPI',
    names: { fr: 'Atterrissage au rythme actuel', en: 'EAC, typical' },
    reading: { fr: 'Si la suite coûte comme le passé.', en: 'If the rest costs as the past did.' },
    inputs: ['BAC', 'CPI'],
  },
  {
    ...{ id: 'EAC.atypical', unit: 'money', path: 'cost.estimateAtCompletion.atypical', threshold: null },
    formula: 'AC + BAC − EV',
    names: { fr: 'Atterrissage au prix prévu', en: 'EAC, atypical' },
    reading: { fr: 'Si la suite coûte comme prévu.', en: 'If the rest costs as planned.' },
    inputs: ['AC', 'BAC', 'EV'],
  },
  {
    ...{ id: 'EAC.costAndSchedule', unit: 'money', path: 'cost.estimateAtCompletion.costAndSchedule', threshold: null },
    formula: 'AC + (BAC − EV) / (CPI × SPI)',
    names: { fr: 'Atterrissage coût et délai', en: 'EAC, cost and schedule' },
    reading: { fr: 'Si l’échéance doit être tenue.', en: 'If the date has to be kept.' },
    inputs: ['AC', 'BAC', 'EV', 'CPI', 'SPI', 'SPIt'],
  },
  {
    ...{ id: 'EAC.bottomUp', unit: 'money', path: 'cost.estimateAtCompletion.bottomUp', threshold: null },
    formula: 'AC + RAF',
    names: { fr: 'Atterrissage par le reste à faire', en: 'EAC, bottom-up' },
    reading: { fr: 'Selon ce que les équipes déclarent.', en: 'By what the teams say remains.' },
    inputs: ['AC', 'remaining', 'rates'],
  },
  {
    ...{ id: 'EAC.weighted', unit: 'money', path: 'cost.estimateAtCompletion.weighted', threshold: null },
    formula: 'AC + (BAC − EV) / (0.8 × CPI + 0.2 × SPI)',
    names: { fr: 'Atterrissage pondéré', en: 'EAC, weighted' },
    reading: { fr: 'Entre coût seul et coût et délai.', en: 'Between cost alone and cost and schedule.' },
    inputs: ['AC', 'BAC', 'EV', 'CPI', 'SPI', 'SPIt'],
  },
  {
    ...{ id: 'EAC.P50', unit: 'money', path: 'cost.estimateAtCompletion.p50', threshold: null },
    formula: 'AC + simulated cost of the remaining work and of the risks',
    names: { fr: 'Atterrissage P50', en: 'EAC, P50' },
    reading: { fr: 'Tenu une fois sur deux.', en: 'Kept one time in two.' },
    inputs: ['AC', 'issues', 'worklogs', 'rates', 'risks'],
  },
  {
    ...{ id: 'EAC.P80', unit: 'money', path: 'cost.estimateAtCompletion.p80', threshold: null },
    formula: 'AC + simulated cost of the remaining work and of the risks',
    names: { fr: 'Atterrissage P80', en: 'EAC, P80' },
    reading: { fr: 'Tenu quatre fois sur cinq.', en: 'Kept four times in five.' },
    inputs: ['AC', 'issues', 'worklogs', 'rates', 'risks'],
  },
  {
    ...{ id: 'EAC.P95', unit: 'money', path: 'cost.estimateAtCompletion.p95', threshold: null },
    formula: 'AC + simulated cost of the remaining work and of the risks',
    names: { fr: 'Atterrissage P95', en: 'EAC, P95' },
    reading: { fr: 'Tenu dix-neuf fois sur vingt.', en: 'Kept nineteen times in twenty.' },
    inputs: ['AC', 'issues', 'worklogs', 'rates', 'risks'],
  },
  {
    ...{ id: 'EAC.lowest', unit: 'money', path: 'cost.estimateAtCompletion.lowest', threshold: null },
    formula: 'least of the methods',
    names: { fr: 'Atterrissage le plus bas', en: 'EAC, lowest' },
    reading: { fr: 'La méthode la plus favorable.', en: 'The most favourable method.' },
    inputs: ['EAC.bottomUp', 'EAC.typical', 'EAC.atypical', 'EAC.costAndSchedule', 'EAC.weighted'],
  },
  {
    ...{ id: 'EAC.highest', unit: 'money', path: 'cost.estimateAtCompletion.highest', threshold: null },
    formula: 'greatest of the methods',
    names: { fr: 'Atterrissage le plus haut', en: 'EAC, highest' },
    reading: { fr: 'La méthode la plus défavorable.', en: 'The least favourable method.' },
    inputs: ['EAC.bottomUp', 'EAC.typical', 'EAC.atypical', 'EAC.costAndSchedule', 'EAC.weighted'],
  },
];
