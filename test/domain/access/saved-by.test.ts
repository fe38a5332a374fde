import { savedBy } from '../../../src/domain/access/saved-by';
import { RISK } from '../../../src/domain/access/risk-fields';
import { SETTINGS, type PlanSettings } from '../../../src/domain/access/settings-fields';
import { seenBy } from '../../../src/domain/access/seen-by';
import { EMPTY_PLAN } from '../../../src/domain/plan/project-plan';
import { BUSINESS, CLIENT, TEAM } from './viewers';

const { currency, hoursPerDay, calendar, thresholds, parentEstimates, outcomes, people, linkTypes } =
  EMPTY_PLAN;
const rates = [{ person: null, role: null, from: null, perHour: 6_400 }];
const STORED: PlanSettings = {
  currency,
  hoursPerDay,
  calendar,
  thresholds,
  parentEstimates,
  outcomes,
  rates,
  people,
  linkTypes,
};
const ENTERED: PlanSettings = {
  ...STORED,
  currency: 'XPF',
  hoursPerDay: 8,
  thresholds: {
    index: { green: 0.83, amber: 0.8 },
    slipWorkingDays: { green: 3, amber: 7 },
    overrun: { green: 0.2, amber: 0.4 },
    confidence: 0.1,
  },
  rates: [],
};

test.each([
  ['a team', TEAM],
  ['a client', CLIENT],
])(
  '%s sets neither rates nor currency, nor a threshold that money is judged by; the rest is as entered',
  (_, viewer) => {
    const { slipWorkingDays } = ENTERED.thresholds;
    expect(savedBy(viewer, SETTINGS, { stored: STORED, entered: ENTERED })).toEqual({
      ...STORED,
      hoursPerDay: 8,
      thresholds: { ...thresholds, slipWorkingDays },
    });
  },
);

test('business sets everything', () => {
  expect(savedBy(BUSINESS, SETTINGS, { stored: STORED, entered: ENTERED })).toEqual(ENTERED);
});

test('what somebody sends back as they saw it changes nothing', () => {
  for (const viewer of [TEAM, CLIENT, BUSINESS]) {
    expect(savedBy(viewer, SETTINGS, { stored: STORED, entered: seenBy(viewer, SETTINGS, STORED) })).toEqual(
      STORED,
    );
  }
});

test('the money of a risk stays as it is stored where somebody saves who may not see it, also where they clear it', () => {
  const entered = { title: 'Late', impactMoney: null };
  const stored = { id: 'R-1', title: 'Soon', impactMoney: 500_000 };
  expect(savedBy(TEAM, RISK, { stored, entered })).toEqual({ title: 'Late', impactMoney: 500_000 });
  expect(savedBy(BUSINESS, RISK, { stored, entered })).toEqual(entered);
});
