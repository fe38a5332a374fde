import type { IndicatorId } from '../../domain/indicators/catalogue';

interface Words {
  readonly label: string;
  readonly name: string;
  readonly formula: string;
}

/** Names of the indicators of finish dates. */
export const finishIndicators = {
  contractDate: { label: 'Contract date', name: 'Contract date', formula: 'date agreed in the contract' },
  'finish.original': { label: 'Original', name: 'Original baseline finish', formula: 'first baseline' },
  'finish.current': { label: 'Baseline', name: 'Current baseline finish', formula: 'last baseline in force' },
  finish: {
    label: 'Forecast finish',
    name: 'Announced finish',
    formula:
      'from remaining work, else earned schedule, else issue due dates, else estimates and capacity; with under 20% of the work done, from due dates, else estimates; never before the longest chain of linked issues nor, for a project, before its last deliverable',
  },
  'finish.ES': {
    label: 'Earned schedule',
    name: 'Finish from earned schedule',
    formula: 'start + PD ÷ SPI(t)',
  },
  'finish.RAF': {
    label: 'Remaining work',
    name: 'Finish from remaining work',
    formula: 'remaining work at the velocity observed',
  },
  'finish.estimates': {
    label: 'Estimates',
    name: 'Finish from estimates and capacity',
    formula:
      'remaining work ÷ (capacity of those assigned to open issues, else of the people of the project, × hours a day), less leave; not before the longest chain of issues',
  },
  'finish.due': {
    label: 'Due dates',
    name: 'Finish from due dates',
    formula: 'last due date of the open issues, today where it has passed',
  },
  'finish.chain': {
    label: 'Chain',
    name: 'End of the longest chain',
    formula: 'longest chain of linked open issues, with leave',
  },
  'finish.P50': {
    label: 'P50',
    name: 'Probable finish, P50',
    formula: 'simulation, aiming at one chance in two',
  },
  'finish.P80': {
    label: 'P80',
    name: 'Probable finish, P80',
    formula: 'simulation, aiming at four chances in five; met one time in two on past projects',
  },
  'finish.P95': {
    label: 'P95',
    name: 'Probable finish, P95',
    formula: 'simulation, aiming at nineteen chances in twenty',
  },
  slip: {
    label: 'Slip',
    name: 'Slip against the baseline',
    formula: 'forecast − baseline finish, in working days',
  },
  slipFromContract: {
    label: 'Slip on commitment',
    name: 'Slip against the commitment',
    formula: 'forecast − contract date (else original baseline), in working days',
  },
} satisfies Readonly<Partial<Record<IndicatorId, Words>>>;
