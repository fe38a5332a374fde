import type { Known } from '../known';
import type { DeliverableResult, ProjectResult } from './project-result';

/** What a project and a deliverable are both measured by. */
export type Measured = Pick<ProjectResult | DeliverableResult, 'effort' | 'cost' | 'work' | 'schedule' | 'finish'>;

/** One indicator: what it is called, how it is drawn up and read, and where it stands in a result. */
export interface Indicator {
  readonly id: string;
  readonly unit: 'money' | 'ratio' | 'share' | 'working-days' | 'day' | 'seconds';
  readonly formula: string;
  readonly names: { readonly fr: string; readonly en: string };
  readonly reading: { readonly fr: string; readonly en: string };
  /** Which threshold of the plan colours it, if one does. */
  readonly threshold: 'index' | 'slipWorkingDays' | 'overrun' | null;
  readonly valueIn: (result: Measured) => Known<number>;
}

type Names = Indicator['names'];

function indicator(
  id: string,
  unit: Indicator['unit'],
  formula: string,
  names: Names,
  reading: Names,
  valueIn: Indicator['valueIn'],
  threshold: Indicator['threshold'] = null,
): Indicator {
  return { id, unit, formula, names, reading, threshold, valueIn };
}

const both = (fr: string, en: string): Names => ({ fr, en });

/** Every indicator that surfaces, pages and exports show, in the order in which they show them. */
export const CATALOGUE: readonly Indicator[] = [
  indicator(
    'BAC',
    'money',
    'Σ budget',
    both('Budget à l’achèvement', 'Budget at completion'),
    both('Ce qui a été accordé.', 'What was granted.'),
    ({ cost }) => cost.budgetAtCompletion,
  ),
  indicator(
    'PV',
    'money',
    'Σ budget × planned share',
    both('CBTP', 'Planned value'),
    both('Ce qui devait être fait à ce jour.', 'What should be done by now.'),
    ({ cost }) => cost.plannedValue,
  ),
  indicator(
    'EV',
    'money',
    'Σ budget × earned share',
    both('CBTE', 'Earned value'),
    both('Ce qui est fait, au prix prévu.', 'What is done, at its planned price.'),
    ({ cost }) => cost.earnedValue,
  ),
  indicator(
    'AC',
    'money',
    'Σ hours × rate of the day + expenses',
    both('CRTE', 'Actual cost'),
    both('Ce qui a été dépensé.', 'What was spent.'),
    ({ cost }) => cost.actualCost,
  ),
  indicator(
    'SV',
    'money',
    'EV − PV',
    both('Écart de délai', 'Schedule variance'),
    both('Négatif : en retard.', 'Negative: late.'),
    ({ cost }) => cost.scheduleVariance,
  ),
  indicator(
    'CV',
    'money',
    'EV − AC',
    both('Écart de coût', 'Cost variance'),
    both('Négatif : plus cher que prévu.', 'Negative: dearer than planned.'),
    ({ cost }) => cost.costVariance,
  ),
  indicator(
    'SPI',
    'ratio',
    'EV / PV',
    both('Indice de délai', 'Schedule performance index'),
    both(
      'Moins de 1 : en retard. Revient à 1 en fin de projet : lire SPI(t).',
      'Below 1: late. Returns to 1 at the end: read SPI(t).',
    ),
    ({ cost }) => cost.schedulePerformanceIndex,
  ),
  indicator(
    'CPI',
    'ratio',
    'EV / AC',
    both('Indice de coût', 'Cost performance index'),
    both('Moins de 1 : plus cher que prévu.', 'Below 1: dearer than planned.'),
    ({ cost }) => cost.costPerformanceIndex,
    'index',
  ),
  indicator(
    'CR',
    'ratio',
    'SPI × CPI',
    both('Ratio critique', 'Critical ratio'),
    both('Délai et coût ensemble.', 'Schedule and cost together.'),
    ({ cost }) => cost.criticalRatio,
  ),
  indicator(
    'percentComplete',
    'share',
    'EV / BAC',
    both('Avancement', 'Complete'),
    both('Part du travail acquise.', 'Share of the work earned.'),
    ({ cost }) => cost.percentComplete,
  ),
  indicator(
    'percentSpent',
    'share',
    'AC / BAC',
    both('Consommé', 'Spent'),
    both('Part du budget dépensée.', 'Share of the budget spent.'),
    ({ cost }) => cost.percentSpent,
  ),
  indicator(
    'EAC',
    'money',
    'AC + RAF, else BAC / CPI, else AC + BAC − EV',
    both('Atterrissage', 'Estimate at completion'),
    both('Coût final annoncé.', 'Announced final cost.'),
    ({ cost }) => cost.estimateAtCompletion.announced,
  ),
  indicator(
    'EAC.typical',
    'money',
    'BAC / CPI',
    both('Atterrissage au rythme actuel', 'EAC, typical'),
    both('Si la suite coûte comme le passé.', 'If the rest costs as the past did.'),
    ({ cost }) => cost.estimateAtCompletion.typical,
  ),
  indicator(
    'EAC.atypical',
    'money',
    'AC + BAC − EV',
    both('Atterrissage au prix prévu', 'EAC, atypical'),
    both('Si la suite coûte comme prévu.', 'If the rest costs as planned.'),
    ({ cost }) => cost.estimateAtCompletion.atypical,
  ),
  indicator(
    'EAC.costAndSchedule',
    'money',
    'AC + (BAC − EV) / (CPI × SPI)',
    both('Atterrissage coût et délai', 'EAC, cost and schedule'),
    both('Si l’échéance doit être tenue.', 'If the date has to be kept.'),
    ({ cost }) => cost.estimateAtCompletion.costAndSchedule,
  ),
  indicator(
    'EAC.bottomUp',
    'money',
    'AC + RAF',
    both('Atterrissage par le reste à faire', 'EAC, bottom-up'),
    both('Selon ce que les équipes déclarent.', 'By what the teams say remains.'),
    ({ cost }) => cost.estimateAtCompletion.bottomUp,
  ),
  indicator(
    'ETC',
    'money',
    'EAC − AC',
    both('Reste à dépenser', 'Estimate to complete'),
    both('Ce qu’il faut encore.', 'What is still needed.'),
    ({ cost }) => cost.estimateToComplete,
  ),
  indicator(
    'VAC',
    'money',
    'BAC − EAC',
    both('Écart à terminaison', 'Variance at completion'),
    both('Négatif : dépassement prévu.', 'Negative: overrun foreseen.'),
    ({ cost }) => cost.varianceAtCompletion,
    'overrun',
  ),
  indicator(
    'TCPI',
    'ratio',
    '(BAC − EV) / (BAC − AC)',
    both('Indice à tenir', 'To-complete index'),
    both('Efficacité à tenir pour finir dans le budget.', 'Efficiency needed to end within budget.'),
    ({ cost }) => cost.toCompleteBudget,
  ),
  indicator(
    'TCPI.EAC',
    'ratio',
    '(BAC − EV) / (EAC − AC)',
    both('Indice à tenir (atterrissage)', 'To-complete index (EAC)'),
    both('Efficacité que l’atterrissage suppose.', 'Efficiency that the estimate assumes.'),
    ({ cost }) => cost.toCompleteEstimate,
  ),
  indicator(
    'ES',
    'working-days',
    'C + (EV − PV_C) / (PV_C+1 − PV_C)',
    both('Durée acquise', 'Earned schedule'),
    both('Jour du plan où l’on en est.', 'The day of the plan that was reached.'),
    ({ schedule }) => schedule.earnedSchedule,
  ),
  indicator(
    'SVt',
    'working-days',
    'ES − AT',
    both('Écart de durée', 'Schedule variance (time)'),
    both('Négatif : jours ouvrés de retard.', 'Negative: working days late.'),
    ({ schedule }) => schedule.scheduleVarianceTime,
  ),
  indicator(
    'SPIt',
    'ratio',
    'ES / AT',
    both('Indice de durée', 'Schedule performance index (time)'),
    both('Moins de 1 : en retard, et le reste jusqu’à la fin.', 'Below 1: late, and stays so to the end.'),
    ({ schedule }) => schedule.schedulePerformanceTime,
    'index',
  ),
  indicator(
    'IEACt',
    'working-days',
    'PD / SPI(t)',
    both('Durée estimée', 'Estimated duration'),
    both('Durée totale au rythme actuel.', 'Whole duration at the present pace.'),
    ({ schedule }) => schedule.estimateAtCompletionTime,
  ),
  indicator(
    'TSPI',
    'ratio',
    '(PD − ES) / (PD − AT)',
    both('Rythme à tenir', 'To-complete schedule index'),
    both('Rythme à tenir pour finir à la date prévue.', 'Pace needed to end on the planned date.'),
    ({ schedule }) => schedule.toCompleteScheduleIndex,
  ),
  indicator(
    'finish',
    'day',
    'RAF, else ES, else dates',
    both('Fin prévue', 'Forecast finish'),
    both('Date de fin annoncée.', 'Announced finish.'),
    ({ finish }) => finish.announced,
  ),
  indicator(
    'slip',
    'working-days',
    'finish − baseline finish',
    both('Glissement', 'Slip'),
    both('Jours ouvrés après la référence.', 'Working days after the baseline.'),
    ({ finish }) => finish.slipWorkingDays,
    'slipWorkingDays',
  ),
  indicator(
    'slipFromContract',
    'working-days',
    'finish − contract date',
    both('Écart au contrat', 'Slip from contract'),
    both('Jours ouvrés après l’engagement initial.', 'Working days after the initial commitment.'),
    ({ finish }) => finish.slipFromContract,
    'slipWorkingDays',
  ),
  indicator(
    'estimate',
    'seconds',
    'Σ estimates',
    both('Charge estimée', 'Estimated'),
    both('Chaque travail compte une fois.', 'Each piece of work counts once.'),
    ({ effort }) => effort.estimate,
  ),
  indicator(
    'spent',
    'seconds',
    'Σ worklogs',
    both('Charge consommée', 'Spent'),
    both('Temps saisi jusqu’à ce jour.', 'Time logged by this day.'),
    ({ effort }) => effort.spent,
  ),
  indicator(
    'remaining',
    'seconds',
    'Σ remaining',
    both('Reste à faire', 'Remaining'),
    both('Dernière valeur déclarée, sinon estimé − consommé.', 'Last declared, else estimate − spent.'),
    ({ effort }) => effort.remaining,
  ),
  indicator(
    'earned',
    'seconds',
    'Σ estimates of what is done',
    both('Charge acquise', 'Earned'),
    both('Estimations des tickets terminés.', 'Estimates of the issues that are done.'),
    ({ effort }) => effort.earned,
  ),
];
