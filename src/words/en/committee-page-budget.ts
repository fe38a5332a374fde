import { counted } from './counted';

/** Words of the section on budget and costs. */
export const committeePageBudget = {
  estimateMethods: 'Estimate at completion by method',
  announced: (amount: string, share: string) =>
    `Announced estimate at completion: ${amount}, ${share} against budget.`,
  coverage: (percent: string) =>
    `Budget, earned value and cost cover ${percent} of the budget; deliverables whose progress cannot be measured are left out. The estimate at completion counts everything known.`,
  spread: (from: string, to: string) =>
    `The methods give an estimate at completion between ${from} and ${to}.`,
  gaps: (edition: string, day: string, calendar: string, budget: string) =>
    `Against the initial estimate (${edition}, ${day}), schedule variance: ${calendar}; budget variance: ${budget}.`,
  gapsObserved: {
    forecast: 'Project in progress: the actual is the current forecast.',
    actual: 'Project finished: the actual is final.',
  },
  circular:
    'Progress is computed from time spent and remaining work: the trend adds no independent information.',
  indicative: 'Less than 20% is earned: trend-based estimates are indicative only.',
  hiddenCosts: 'This version of the page shows no amounts.',
  details: 'Estimate at completion methods in detail',
  byDeliverable: 'Budget and estimate at completion by deliverable',
  rows: {
    outside: 'Outside deliverables',
    leftOut: 'Not measured (left out of the totals)',
    total: 'Project',
    partial: {
      line: (figures: string) => `Partial totals: ${figures}.`,
      figure: (label: string, rows: number) =>
        `${label} (without ${rows} n/a ${counted(rows, { one: 'row', other: 'rows' })})`,
    },
  },
  methodGap: (method: string, announced: string) =>
    `Method difference: ${method} − ${announced} (sum of the rows)`,
  estimateMethod: {
    bottomUp: 'remaining work',
    typical: 'cost trend',
    atypical: 'rest at planned cost',
    rows: 'sum of the rows',
  },
  unrated: 'Without a rate: ',
  rated: (percent: string) =>
    `${percent} of the remaining work has its own rate; the rest is priced at the average rate of the role, else of the project.`,
};
