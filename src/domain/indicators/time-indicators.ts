import type { Indicator } from './indicator';

/** Time and hours. */
export const TIME_INDICATORS: readonly Indicator[] = [
  {
    ...{ id: 'ES', unit: 'working-days', path: 'schedule.earnedSchedule', threshold: null },
    formula: 'C + (EV − PV_C) / (PV_C+1 − PV_C)',
    names: { fr: 'Durée acquise', en: 'Earned schedule' },
    reading: { fr: 'Jour du plan où l’on en est.', en: 'The day of the plan that was reached.' },
    inputs: ['EV', 'PV', 'AT'],
  },
  {
    ...{ id: 'SVt', unit: 'working-days', path: 'schedule.scheduleVarianceTime', threshold: null },
    formula: 'ES − AT',
    names: { fr: 'Écart de durée', en: 'Schedule variance (time)' },
    reading: { fr: 'Négatif : jours ouvrés de retard.', en: 'Negative: working days late.' },
    inputs: ['ES', 'AT'],
  },
  {
    ...{ id: 'SPIt', unit: 'ratio', path: 'schedule.schedulePerformanceTime', threshold: 'index' },
    formula: 'ES / AT',
    names: { fr: 'Indice de durée', en: 'Schedule performance index (time)' },
    reading: { fr: 'Moins de 1 : en retard, et le reste jusqu’à la fin.', en: 'Below 1: late, and stays so to the end.' },
    inputs: ['ES', 'AT'],
  },
  {
    ...{ id: 'IEACt', unit: 'working-days', path: 'schedule.estimateAtCompletionTime', threshold: null },
    formula: 'PD / SPI(t)',
    names: { fr: 'Durée estimée', en: 'Estimated duration' },
    reading: { fr: 'Durée totale au rythme actuel.', en: 'Whole duration at the present pace.' },
    inputs: ['PD', 'SPIt'],
  },
  {
    ...{ id: 'TSPI', unit: 'ratio', path: 'schedule.toCompleteScheduleIndex', threshold: null },
    formula: '(PD − ES) / (PD − AT)',
    names: { fr: 'Rythme à tenir', en: 'To-complete schedule index' },
    reading: { fr: 'Rythme à tenir pour finir à la date prévue.', en: 'Pace needed to end on the planned date.' },
    inputs: ['PD', 'ES', 'AT'],
  },
  {
    ...{ id: 'estimate', unit: 'seconds', path: 'effort.estimate', threshold: null },
    formula: 'Σ estimates',
    names: { fr: 'Charge estimée', en: 'Estimated' },
    reading: { fr: 'Chaque travail compte une fois.', en: 'Each piece of work counts once.' },
    inputs: ['issues'],
  },
  {
    ...{ id: 'spent', unit: 'seconds', path: 'effort.spent', threshold: null },
    formula: 'Σ worklogs',
    names: { fr: 'Charge consommée', en: 'Spent' },
    reading: { fr: 'Temps saisi jusqu’à ce jour.', en: 'Time logged by this day.' },
    inputs: ['worklogs'],
  },
  {
    ...{ id: 'remaining', unit: 'seconds', path: 'effort.remaining', threshold: null },
    formula: 'Σ remaining',
    names: { fr: 'Reste à faire', en: 'Remaining' },
    reading: { fr: 'Dernière valeur déclarée, sinon estimé − consommé.', en: 'Last declared, else estimate − spent.' },
    inputs: ['issues', 'worklogs'],
  },
  {
    ...{ id: 'earned', unit: 'seconds', path: 'effort.earned', threshold: null },
    formula: 'Σ estimates of what is done',
    names: { fr: 'Charge acquise', en: 'Earned' },
    reading: { fr: 'Estimations des tickets terminés.', en: 'Estimates of the issues that are done.' },
    inputs: ['issues'],
  },
  {
    ...{ id: 'AT', unit: 'working-days', path: 'schedule.actualTime', threshold: null },
    formula: 'working days from the planned start',
    names: { fr: 'Durée écoulée', en: 'Actual time' },
    reading: { fr: 'S’arrête à la fin constatée.', en: 'Stops at the actual finish.' },
    inputs: ['baselines', 'issues', 'calendar'],
  },
  {
    ...{ id: 'PD', unit: 'working-days', path: 'schedule.plannedDuration', threshold: null },
    formula: 'working days of the baseline',
    names: { fr: 'Durée prévue', en: 'Planned duration' },
    reading: { fr: 'Du premier début à la dernière fin prévus.', en: 'From the first planned start to the last planned finish.' },
    inputs: ['baselines', 'calendar'],
  },
];
