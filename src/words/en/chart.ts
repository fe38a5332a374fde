import { counted } from './counted';

/** Words of the charts. Titles say the finding; values are passed formatted. */
export const chart = {
  source: (day: string, method: string) => `Source: Jira, ${day} · Jalon method ${method}`,
  today: (day: string) => `Status as of ${day}`,
  planned: 'Planned (PV)',
  plannedShort: 'PV',
  earned: 'Earned (EV)',
  earnedShort: 'EV',
  actual: 'Actual cost (AC)',
  actualShort: 'AC',
  budget: (value: string) => `Budget (BAC) ${value}`,
  forecast: (day: string) => `Forecast finish ${day}`,
  curve: {
    subtitle: (unit: string) => `Cumulative values since the start, ${unit}`,
    money: 'as cost',
    effort: 'in person-days',
    late: (gap: string) => `${gap} of work behind plan`,
    ahead: (gap: string) => `${gap} of work ahead of plan`,
    onPlan: 'Work is on plan',
    over: (gap: string) => `${gap} over budget`,
    under: (gap: string) => `${gap} under budget`,
    onBudget: 'on budget',
    join: (schedule: string, cost: string) => `${schedule}, ${cost}`,
    notMeasurable: (because: string) => `Progress cannot be measured: ${because}`,
    notStarted: 'Nothing is planned by this date yet',
    noCurve: 'No curve to draw yet',
    gap: (gap: string) => `${gap} against plan`,
    gapDays: (gap: string) => `${gap} against the calendar`,
    description: (planned: string, earned: string, actual: string, budget: string) =>
      `At the status date: planned ${planned}, earned ${earned}, spent ${actual}, budget ${budget}.`,
  },
  slips: {
    title: (name: string, slip: string) => `Largest slip: ${slip} for ${name}`,
    none: 'No deliverable is slipping against its baseline',
    unknown: 'Slips unknown: no baseline dates',
    empty: 'No deliverable defined',
    subtitle: (shown: number, slipping: number, unknown: number) =>
      `${shown === slipping ? 'Deliverables' : `${shown} of ${slipping} deliverables`} slipping against their baseline, in working days${unknown > 0 ? `; ${unknown} without a date to compare` : ''}`,
  },
  milestones: {
    late: (late: number, total: number, worst: string, slip: string) =>
      `${late} of ${total} ${counted(total, { one: 'milestone', other: 'milestones' })} late; the worst is ${worst} (${slip})`,
    fine: (total: number) =>
      counted(total, { one: 'The milestone is on time', other: `All ${total} milestones are on time` }),
    unknown: (total: number) =>
      `${total} ${counted(total, { one: 'milestone', other: 'milestones' })} without a forecast`,
    none: 'No milestone defined',
    subtitle: 'Open diamond: committed date; filled diamond: forecast; disc: actual. Slips in working days',
    committed: 'Committed',
    forecast: 'Forecast',
    actual: 'Actual',
    reached: 'reached',
  },
  trend: {
    overdue: (overdue: number, total: number) =>
      `${overdue} of ${total} ${counted(total, { one: 'milestone', other: 'milestones' })} to reschedule: the forecast date has passed`,
    revised: (revised: number, total: number, name: string, revisions: number) =>
      `${revised} of ${total} ${counted(total, { one: 'milestone', other: 'milestones' })} changed date; most often ${name} (${counted(revisions, { one: 'once', other: `${revisions} times` })})`,
    never: 'No milestone has changed date',
    subtitle: (shown: number, total: number) =>
      `${shown < total ? `The ${shown} milestones of ${total} that moved most: d` : 'D'}ate announced (vertical axis) by date of announcement; a rising line is a slip`,
    line: 'at 45°: milestone reached',
  },
};
