import { fc, runsOf } from '../property-runs';
import { differences } from './differences';
import { playSchedule } from './play-schedule';
import { schedule } from './schedule';
import { seedChance } from './seeded-chance';

/** Schedules of a run of the suite; `npm run test:schedules` plays a thousand. */
const SCHEDULES = 40;
const TEN_MINUTES = 600_000;

// The app logs what it does not expect, which is what it meets here.
beforeAll(() => void jest.spyOn(console, 'error').mockReturnValue());

test(
  'whatever happens, the stored state ends as one full reading of Jira without faults gives it; no entry is lost',
  async () => {
    await fc.assert(
      fc.asyncProperty(schedule, async (steps) => {
        seedChance();
        const { found, expected, lost } = await playSchedule(steps);
        expect({ lost, phase: found.phase, differences: differences(found, expected) }).toEqual({
          lost: [],
          phase: 'ready',
          differences: [],
        });
      }),
      runsOf(SCHEDULES, TEN_MINUTES / 1000 - 60),
    );
  },
  process.env['PROPERTY_RUNS'] === undefined ? TEN_MINUTES : undefined,
);
