import { fc } from '../property-runs';
import { dayFrom } from '../../src/domain/calendar/day-arithmetic';
import type { Issue } from '../../src/domain/issues/issue';
import { piecesOf } from '../../src/gateways/store/facts-pages';
import { columnsOf, issuesOfColumns } from '../../src/gateways/store/issue-columns';
import { packed, unpacked } from '../../src/gateways/store/packed';

const text = fc.string({ maxLength: 30 });
const names = fc.array(text, { maxLength: 3 });
const day = fc.integer({ min: 0, max: 30_000 }).map((number) => dayFrom(number));
const seconds = fc.nat({ max: 1_000_000 });
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

const common: fc.Arbitrary<Issue> = fc.record({
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
  resolutionId: optional(text),
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
    fc.record({
      day,
      field: fc.constantFrom('status', 'due', 'remaining'),
      from: optional(text),
      to: optional(text),
    }),
    { maxLength: 5 },
  ),
  restricted: fc.boolean(),
});

/** What only some issues have is absent from the others. */
const rare = fc.record(
  {
    links: fc.array(fc.record({ type: text, to: fc.oneof(text, fc.nat({ max: 1_000_000 }).map(String)) }), {
      minLength: 1,
      maxLength: 3,
    }),
    historiesUnread: fc.integer({ min: 1, max: 1_000 }),
  },
  { requiredKeys: [] },
);
const issue: fc.Arbitrary<Issue> = fc.tuple(common, rare).map(([one, other]) => ({ ...one, ...other }));

describe('stored issues', () => {
  test('come back from the store as they went in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(issue, { maxLength: 12 }), async (given) => {
        expect(issuesOfColumns(await unpacked(await packed(columnsOf(given))))).toEqual(given);
      }),
    );
  });

  test('are cut into pieces in order, none lost, alike in size', () => {
    fc.assert(
      fc.property(
        fc.array(issue, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 300, max: 20_000 }),
        (given, full) => {
          const pieces = piecesOf(given, full);
          expect(pieces.flat()).toEqual(given);
          expect(pieces.every((piece) => piece.length > 0)).toBe(true);
          const largest = Math.max(...given.map((one) => JSON.stringify(one).length));
          for (const piece of pieces)
            expect(JSON.stringify(piece).length).toBeLessThan(1.5 * full + largest + 2 * piece.length + 2);
        },
      ),
    );
  });

  test('take less room by column than by row', async () => {
    const many = fc.sample(issue, { numRuns: 200, seed: 7 });
    const rows = many.map((one) => Object.values({ ...one } as Readonly<Record<string, unknown>>));
    expect((await packed(columnsOf(many))).length).toBeLessThan((await packed(rows)).length);
  });
});
