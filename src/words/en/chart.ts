import type { ChartMessages } from '../chart-messages';

export const chart: ChartMessages = {
  source: (day, method) => `Source: Jira, ${day} · Jalon method ${method}`,
  today: (day) => `Cut-off ${day}`,
  planned: 'Planned (PV)',
  plannedShort: 'PV',
  earned: 'Earned (EV)',
  earnedShort: 'EV',
  actual: 'Actual cost (AC)',
  actualShort: 'AC',
  budget: (value) => `Budget (BAC) ${value}`,
  forecast: (day) => `Forecast finish ${day}`,
  curve: {
    subtitle: (unit) => `Cumulative values since the start, ${unit}`,
    money: 'as cost',
    effort: 'in person-days',
    late: (gap) => `${gap} of work behind plan`,
    ahead: (gap) => `${gap} of work ahead of plan`,
    onPlan: 'Work progresses as planned',
    over: (gap) => `${gap} overspent`,
    under: (gap) => `${gap} underspent`,
    onBudget: 'spending under control',
    join: (schedule, cost) => `${schedule}, ${cost}`,
    notMeasurable: (because) => `Progress cannot be measured: ${because}`,
    notStarted: 'Nothing is planned by this date yet',
    noCurve: 'No curve to draw yet',
    gap: (gap) => `${gap} against plan`,
    gapDays: (gap) => `${gap} against the calendar`,
    description: (planned, earned, actual, budget) =>
      `At the cut-off: planned ${planned}, earned ${earned}, spent ${actual}, budget ${budget}.`,
  },
  slips: {
    title: (name, slip) => `${name} slips most: ${slip}`,
    none: 'No deliverable slips against its baseline',
    unknown: 'Slips not defined: no baseline date',
    empty: 'No deliverable defined',
    subtitle: (shown, slipping, unknown) =>
      `${shown === slipping ? 'Deliverables' : `${shown} of the ${slipping} deliverables`} that slip against their baseline${unknown > 0 ? `; ${unknown} without a date to compare` : ''}, in working days`,
  },
  milestones: {
    late: (late, total, worst, slip) =>
      `${late} milestone${late > 1 ? 's' : ''} of ${total} late; most of all ${worst} (${slip})`,
    fine: (total) => (total > 1 ? `All ${total} milestones hold their date` : 'The milestone holds its date'),
    unknown: (total) => (total > 1 ? `${total} milestones without a forecast` : 'One milestone without a forecast'),
    none: 'No milestone defined',
    subtitle: 'Open diamond: committed; filled diamond: forecast; disc: actual. Slips in working days',
    committed: 'Committed',
    forecast: 'Forecast',
    actual: 'Actual',
    reached: 'reached',
  },
  trend: {
    overdue: (overdue, total) =>
      `${overdue} milestone${overdue > 1 ? 's' : ''} of ${total} to be planned anew: the announced date has passed`,
    revised: (revised, total, name, revisions) =>
      `${revised} milestone${revised > 1 ? 's' : ''} of ${total} changed date; most often ${name} (${revisions === 1 ? 'once' : `${revisions} times`})`,
    never: 'No milestone changed its date',
    subtitle: (shown, total) =>
      `${shown < total ? `The ${shown} milestones of ${total} that moved most: d` : 'D'}ate announced (upright) by the day of the announcement; what rises slips`,
    line: 'at 45°: announced for the very day',
  },
};
