import { nextRiskId } from '../../../src/domain/risk/next-risk-id';

describe('the id of a new risk follows the register’s own manner', () => {
  test.each([
    [[], 'RQ-1'],
    [['RQ-1', 'RQ-7', 'RQ-3'], 'RQ-8'],
    [['RQ-10', 'RQ-9'], 'RQ-11'],
    [['R-007'], 'R-008'],
    [['Données', 'Flux'], 'RQ-1'],
    [['Données', 'A1', 'B12'], 'B13'],
  ])('after %j comes %s', (taken, next) => expect(nextRiskId(taken)).toBe(next));
});
