import { fc } from '../property-runs';
import type { Day } from '../../src/domain/calendar/day';
import type { Issue } from '../../src/domain/plan/issue';
import { slicesOf } from '../../src/gateways/store/facts-slices';
import { issueOf, storedIssue } from '../../src/gateways/store/issue-codec';
import { packed, unpacked } from '../../src/gateways/store/packed';

const text = fc.string({ maxLength: 30 });
const names = fc.array(text, { maxLength: 3 });
const day = fc.integer({ min: 0, max: 30_000 }).map((number) => number as Day);
const seconds = fc.nat({ max: 1_000_000 });
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

const issue: fc.Arbitrary<Issue> = fc.record({
  id: fc.nat({ max: 1_000_000 }).map(String),
  key: text,
  projectId: text,
  summary: text,
  type: text,
  level: fc.integer({ min: -1, max: 2 }),
  parentId: optional(text),
  statusId: text,
  statusName: text,
  category: fc.constantFrom('new', 'indeterminate', 'done'),
  resolution: optional(text),
  assignee: optional(text),
  created: day,
  resolved: optional(day),
  start: optional(day),
  due: optional(day),
  estimate: optional(seconds),
  remaining: optional(seconds),
  spent: optional(seconds),
  components: names,
  labels: names,
  versionIds: names,
  blocks: names,
  worklogs: fc.array(fc.record({ author: text, day, seconds }), { maxLength: 5 }),
  worklogTotal: fc.nat({ max: 100 }),
  changes: fc.array(
    fc.record({ day, field: fc.constantFrom('status', 'due', 'remaining'), from: optional(text), to: optional(text) }),
    { maxLength: 5 },
  ),
  restricted: fc.boolean(),
});

describe('stored issues', () => {
  test('come back from the store as they went in', async () => {
    await fc.assert(
      fc.asyncProperty(issue, async (given) => {
        expect(issueOf(await unpacked(await packed(storedIssue(given))))).toEqual(given);
      }),
    );
  });

  test('are cut into pages in order, none lost, each well under the limit of a value', async () => {
    const many = fc.sample(issue, { numRuns: 3000, seed: 7 });
    const slices = slicesOf(many);
    expect(slices.flat().map(issueOf)).toEqual(many);
    expect(slices.length).toBeGreaterThan(1);
    for (const slice of slices) expect((await packed(slice)).length).toBeLessThan(240 * 1024);
  });

  test('of nothing are one empty page', () => {
    expect(slicesOf([])).toEqual([[]]);
  });
});
