import { startingElsewhere } from '../../../src/usecases/sync/starting-elsewhere';
import { fc } from '../../property-runs';

const HOUR = 3_600_000;
/** What an hour begins at least, of the 500 events that the platform takes a minute. */
const BEGUN = 450;

test('each hour has every project once', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2_000 }), fc.nat({ max: 1_000_000 }), (count, hour) => {
      const all = Array.from({ length: count }, (_, at) => at);
      expect(startingElsewhere(all, hour * HOUR).toSorted((one, other) => one - other)).toEqual(all);
    }),
  );
});

test('where an hour begins only so many, the hours after it begin the others', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_000 }), fc.nat({ max: 1_000_000 }), (count, hour) => {
      const all = Array.from({ length: count }, (_, at) => at);
      const hours = Array.from({ length: Math.ceil(count / BEGUN) + 1 }, (_, at) => hour + at);
      const begun = new Set(hours.flatMap((each) => startingElsewhere(all, each * HOUR).slice(0, BEGUN)));
      expect(begun.size).toBe(count);
    }),
  );
});
