import type { Axis, Weather, WeatherCause } from '../../domain/health/weather-reading';
import type { DeliverableGroup } from '../../domain/health/deliverable-group';
import type { Criticality } from '../../domain/risk/risk-result';
import { indicators } from './indicators';
import { readings } from './readings';
import type { AcceptanceState, EarningRule } from '../../domain/plan/deliverable';

/** Terms of the trade. */

export const vocabulary = {
  weather: {
    sun: 'Sunny',
    veiled: 'Partly cloudy',
    cloudy: 'Cloudy',
    storm: 'Stormy',
    fog: 'Not assessed',
  } satisfies Readonly<Record<Weather, string>>,
  /** Instead of a weather, for what is finished. */
  noWeather: 'Finished',
  weatherCause: {
    schedule: 'schedule performance',
    cost: 'cost performance',
    slip: 'slip of the finish date',
    milestone: 'milestone past its date, to reschedule',
    overrun: 'budget overrun',
    confidence: 'data too incomplete',
    'no-data': 'no data',
    complete: 'complete',
    'nothing-remains': 'unknown remaining work on open issues',
    acceptance: 'acceptance',
    scope: 'work outside deliverables',
    risks: 'risk exposure',
    'no-risks-recorded': 'no risk has been recorded',
    fine: 'nothing to report',
    reserved: 'cause restricted',
  } satisfies Readonly<Record<WeatherCause, string>>,
  group: {
    late: (count: number) => `${count} late`,
    'at-risk': (count: number) => `${count} at risk`,
    waiting: (count: number) => `${count} waiting`,
    'on-course': (count: number) => `${count} on track`,
    done: (count: number) => `${count} done`,
  } satisfies Readonly<Record<DeliverableGroup, (count: number) => string>>,
  axis: {
    schedule: 'Schedule',
    cost: 'Cost',
    scope: 'Scope',
    acceptance: 'Acceptance',
    resources: 'Resources',
    risks: 'Risks',
  } satisfies Readonly<Record<Axis, string>>,
  criticality: { low: 'Low', moderate: 'Moderate', high: 'High', critical: 'Critical' } satisfies Readonly<
    Record<Criticality, string>
  >,
  acceptance: {
    prepared: 'To be delivered',
    delivered: 'Delivered',
    verification: 'In verification',
    accepted: 'Accepted',
    'accepted-with-reservations': 'Accepted with reservations',
    adjourned: 'Sent back',
    refused: 'Rejected',
    'regular-service': 'In regular service',
    admitted: 'Final acceptance',
  } satisfies Readonly<Record<AcceptanceState, string>>,
  earning: {
    'zero-hundred': { name: '0/100', explanation: 'an issue earns its budget when it is done' },
    'fifty-fifty': {
      name: '50/50',
      explanation: 'an issue earns half of its budget when it starts, the rest when done',
    },
    status: { name: 'By status', explanation: 'each status earns an agreed percentage of the budget' },
    milestones: { name: 'By steps', explanation: 'the deliverable earns its budget step by step' },
    physical: {
      name: 'Declared progress',
      explanation: 'the budget is earned with the physical progress declared',
    },
    effort: { name: 'By effort', explanation: 'the budget is earned with time spent against remaining work' },
  } satisfies Readonly<Record<EarningRule, { readonly name: string; readonly explanation: string }>>,
  phase: {
    cadrage: 'Scoping',
    conception: 'Design',
    realisation: 'Build',
    recette: 'Acceptance',
    deploiement: 'Deployment',
  },
  indicator: indicators,
  reading: readings,
};
