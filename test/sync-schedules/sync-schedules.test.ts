import { fc, patience, runsOf } from '../property-runs';
import { differences } from './differences';
import { playSchedule } from './play-schedule';
import { bulkSchedule, schedule, type Step } from './schedule';
import { seedChance } from './seeded-chance';

/** Schedules of a run of the suite; `npm run test:schedules` plays a thousand. */
const SCHEDULES = 30;
const BULK_SCHEDULES = 6;
const TEN_MINUTES = 600_000;

// The app logs what it does not expect, which is what it meets here.
beforeAll(() => void jest.spyOn(console, 'error').mockReturnValue());

/**
 * Plays a schedule, whose end must be that of a full reading; answers how many pushes were refused because
 * there were too many.
 */
async function endsRight(steps: readonly Step[]): Promise<number> {
  seedChance();
  const { found, expected, lost, refused } = await playSchedule(steps);
  const ended = { lost, phase: found.phase, differences: differences(found, expected) };
  expect(ended).toEqual({ lost: [], phase: 'ready', differences: [] });
  return refused;
}

const time = patience(TEN_MINUTES);

test(
  'whatever happens, the stored state ends as one full reading of Jira without faults gives it; no entry is lost',
  () =>
    fc.assert(
      fc.asyncProperty(schedule, async (steps) => {
        await endsRight(steps);
      }),
      runsOf(SCHEDULES, TEN_MINUTES / 1000 - 60),
    ),
  time,
);

test(
  'so does a schedule with a thousand edits within a minute, more than the platform lets the app push',
  async () => {
    let played = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(bulkSchedule, async (steps) => {
        refused += await endsRight(steps);
        played += 1;
      }),
      runsOf(BULK_SCHEDULES, TEN_MINUTES / 1000 - 60),
    );
    console.info(
      `Schedules with a bulk edit: ${String(played)} ended right, ${String(refused)} pushes refused.`,
    );
    expect(refused).toBeGreaterThan(0);
  },
  time,
);
