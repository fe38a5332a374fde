import {
  CATALOGUE,
  INDICATOR_IDS,
  isIndicatorId,
  type IndicatorId,
} from '../../../src/domain/indicators/catalogue';
import type { Basis } from '../../../src/domain/indicators/figure-at';
import { confidenceIn, findingsOn } from '../../../src/domain/indicators/indicator-confidence';
import { confidenceOf } from '../../../src/domain/health/confidence';
import { FINDING_RULES, type FindingRule } from '../../../src/domain/health/finding';
import { fc, runsOf } from '../../property-runs';

const BASES: readonly Basis[] = ['cost', 'work'];
const finding = fc.record({
  rule: fc.constantFrom(...FINDING_RULES),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
});
const findings = fc.array(finding, { maxLength: 8 });

describe('the confidence in one indicator', () => {
  const cases: readonly (readonly [FindingRule, IndicatorId, Basis, 'doubted' | 'sure'])[] = [
    ['worklogs-not-read', 'AC', 'cost', 'doubted'],
    ['worklogs-not-read', 'CPI', 'cost', 'doubted'],
    ['worklogs-not-read', 'BAC', 'cost', 'sure'],
    ['worklogs-not-read', 'PV', 'cost', 'sure'],
    ['worklogs-not-read', 'slip', 'work', 'doubted'],
    ['no-rate', 'AC', 'cost', 'doubted'],
    ['no-rate', 'AC', 'work', 'sure'],
    ['no-estimate', 'AC', 'cost', 'sure'],
    ['no-estimate', 'EV', 'cost', 'doubted'],
    ['no-estimate', 'EAC', 'work', 'doubted'],
    ['no-baseline', 'BAC', 'cost', 'doubted'],
    ['no-baseline', 'SPIt', 'work', 'doubted'],
    ['no-baseline', 'remaining', 'work', 'sure'],
    ['issues-not-read', 'AC', 'work', 'doubted'],
    ['no-dates', 'contractDate', 'work', 'sure'],
  ];
  test.each(cases)('with %s, %s in %s is %s', (rule, id, basis, verdict) => {
    const left = confidenceIn(id, basis, [{ rule, share: 1 }]);
    expect(left < 1 ? 'doubted' : 'sure').toBe(verdict);
  });

  test('is told by its findings, the heaviest first', () => {
    const noted = [
      { rule: 'no-worklog', share: 0.1 },
      { rule: 'no-estimate', share: 1 },
      { rule: 'worklogs-not-read', share: 0.5 },
    ] as const;
    expect(findingsOn('AC', 'cost', noted).map(({ rule }) => rule)).toEqual([
      'worklogs-not-read',
      'no-worklog',
    ]);
  });

  test('is never below that in the whole, nor above that in what the indicator is drawn from', () => {
    fc.assert(
      fc.property(
        findings,
        fc.constantFrom(...INDICATOR_IDS),
        fc.constantFrom(...BASES),
        (noted, id, basis) => {
          const own = confidenceIn(id, basis, noted);
          expect(own).toBeGreaterThanOrEqual(confidenceOf(noted) - 1e-12);
          for (const input of CATALOGUE[id].inputs.filter(isIndicatorId))
            expect(own).toBeLessThanOrEqual(confidenceIn(input, basis, noted) + 1e-12);
        },
      ),
      runsOf(200),
    );
  });

  test('of the confidence itself is the whole', () => {
    fc.assert(
      fc.property(findings, (noted) => {
        expect(confidenceIn('confidence', 'cost', noted)).toBeCloseTo(confidenceOf(noted), 12);
      }),
      runsOf(50),
    );
  });

  test.each(FINDING_RULES.filter((rule) => rule !== 'created-in-future'))(
    '%s puts some indicator in doubt',
    (rule) => {
      const doubted = INDICATOR_IDS.filter(
        (id) => id !== 'confidence' && confidenceIn(id, 'cost', [{ rule, share: 1 }]) < 1,
      );
      expect(doubted).not.toEqual([]);
    },
  );
});
