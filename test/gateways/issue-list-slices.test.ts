import { fc } from '../property-runs';
import {
  listsOfIssue,
  listsOfSlices,
  sliceOf,
  slicedLists,
  slicesFor,
} from '../../src/gateways/store/issue-list-slices';

const ids = fc
  .uniqueArray(fc.integer({ min: 1, max: 5_000 }), { maxLength: 80 })
  .map((numbers) => numbers.map(String));
const name = fc.constantFrom(
  'outside',
  'deliverable:L-01',
  'deliverable:L-02',
  'claim:L-02',
  'finding:no-estimate',
);
const lists = fc.dictionary(name, ids, { noNullPrototype: true });
const slices = fc.constantFrom(1, 2, 4, 8);

const inOrder = (list: readonly string[]): readonly string[] =>
  list.toSorted((one, other) => Number(one) - Number(other));

describe('issue lists in slices', () => {
  test('come back whole, in the order of ids', () => {
    fc.assert(
      fc.property(lists, slices, (given, count) => {
        const filled = Object.entries(given).filter(([, list]) => list.length > 0);
        expect(listsOfSlices(slicedLists(given, count))).toEqual(
          Object.fromEntries(filled.map(([key, list]) => [key, inOrder(list)])),
        );
      }),
    );
  });

  test('one slice tells all lists that an issue is in', () => {
    fc.assert(
      fc.property(lists, slices, fc.integer({ min: 1, max: 5_000 }).map(String), (given, count, issue) => {
        const slice = slicedLists(given, count)[sliceOf(issue, count)];
        const expected = Object.keys(given).filter((key) => given[key]?.includes(issue));
        expect(slice && [...listsOfIssue(slice, issue)].sort()).toEqual(expected.sort());
      }),
    );
  });

  test.each([
    [0, 1],
    [512, 1],
    [513, 2],
    [3_000, 8],
    [100_000, 256],
  ])('%i issues lie in %i slices', (issues, expected) => expect(slicesFor(issues)).toBe(expected));
});
