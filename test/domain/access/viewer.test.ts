import { audienceOf, RIGHTS, viewerWith, type Granted, type Right } from '../../../src/domain/access/viewer';

const NOTHING: Granted = { seeCosts: false, manageDeliverables: false };

test.each<[right: Right, audience: string]>([
  ['browse', 'team'],
  ['declare', 'team'],
  ['manage', 'team'],
  ['accept', 'team'],
  ['see-prices', 'client'],
  ['see-costs', 'business'],
])('who holds %s and no more than to browse reads as %s', (right, audience) => {
  expect(audienceOf({ rights: new Set<Right>(['browse', right]) })).toBe(audience);
});

test('who holds nothing reads as a team, and who holds everything as business', () => {
  expect(audienceOf({ rights: new Set() })).toBe('team');
  expect(audienceOf({ rights: new Set(RIGHTS) })).toBe('business');
});

test.each<[granted: string, Partial<Granted>, rights: readonly Right[]]>([
  ['nothing but to browse', {}, ['browse']],
  ['to declare progress', { declareProgress: true }, ['browse', 'declare']],
  ['to manage deliverables', { manageDeliverables: true }, ['browse', 'manage']],
  ['to see costs', { seeCosts: true }, ['browse', 'see-prices', 'see-costs']],
  [
    'all',
    { seeCosts: true, manageDeliverables: true, declareProgress: true },
    RIGHTS.filter((right) => right !== 'accept'),
  ],
])(
  'granted %s, somebody holds what comes with it: prices with costs, and nobody accepts yet',
  (_, granted, rights) => {
    expect([...viewerWith({ ...NOTHING, ...granted }).rights].sort()).toEqual([...rights].sort());
  },
);
