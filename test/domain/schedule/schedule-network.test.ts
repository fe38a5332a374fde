import { networkOf, type Network } from '../../../src/domain/schedule/network';
import { findCycles } from '../../../src/domain/schedule/find-cycles';
import {
  drivingPath,
  lastToFinish,
  scheduleNetwork,
  type NetworkSchedule,
} from '../../../src/domain/schedule/schedule-network';
import { fc, runsOf } from '../../property-runs';
import { arbitraryActivities, earlyStartsByRelaxation, type Activities } from './arbitrary-activities';

const networkFrom = ({ durations, links }: Activities): Network =>
  networkOf(
    durations.length,
    links.map(([before]) => before),
    links.map(([, after]) => after),
  );

function scheduled(activities: Activities): NetworkSchedule {
  const schedule = scheduleNetwork(networkFrom(activities), activities.durations);
  if (!schedule) throw new Error('a generated network has no loop');
  return schedule;
}

/** The same activities, one of which may not begin before a time. */
function notBefore({ durations, links }: Activities, activity: number, time: number): Activities {
  return { durations: [...durations, time], links: [...links, [durations.length, activity]] };
}

const RUNS = runsOf(60);
const onGenerated = (law: (activities: Activities, pick: number) => void): void => {
  fc.assert(
    fc.property(arbitraryActivities(500), fc.nat(), (activities, dice) =>
      law(activities, dice % activities.durations.length),
    ),
    RUNS,
  );
};

describe('a network worked by hand', () => {
  // A(3) → B(4) → D(5) → F(2), A → C(2) → E(1) → F, and G(6) alone.
  const activities: Activities = {
    durations: [3, 4, 2, 5, 1, 2, 6],
    links: [
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 4],
      [3, 5],
      [4, 5],
    ],
  };
  const schedule = scheduled(activities);

  test('lasts as long as its longest chain', () => expect(schedule.length).toBe(14));

  test.each([
    ['A', 0, [0, 3, 0, 3, 0, 0]],
    ['B', 1, [3, 7, 3, 7, 0, 0]],
    ['C', 2, [3, 5, 9, 11, 6, 0]],
    ['D', 3, [7, 12, 7, 12, 0, 0]],
    ['E', 4, [5, 6, 11, 12, 6, 6]],
    ['F', 5, [12, 14, 12, 14, 0, 0]],
    ['G', 6, [0, 6, 8, 14, 8, 8]],
  ] as const)(
    '%s: early start and finish, late start and finish, total and free float',
    (_, activity, dates) => {
      const { earlyStart, earlyFinish, lateStart, lateFinish, totalFloat, freeFloat } = schedule;
      expect(
        [earlyStart, earlyFinish, lateStart, lateFinish, totalFloat, freeFloat].map((by) => by[activity]),
      ).toEqual(dates);
    },
  );

  test('is driven to its end by A, B, D and F, to E by A and C', () => {
    expect(
      drivingPath(schedule, activities.durations, lastToFinish(schedule, activities.durations.keys())),
    ).toEqual([0, 1, 3, 5]);
    expect(drivingPath(schedule, activities.durations, 4)).toEqual([0, 2, 4]);
  });

  test('a deadline that is missed leaves negative float on what leads to it, and on nothing else', () => {
    const deadlines = new Float64Array(7).fill(Infinity);
    deadlines[4] = 4;
    const { totalFloat } =
      scheduleNetwork(networkFrom(activities), activities.durations, { deadlines }) ?? schedule;
    expect([...totalFloat]).toEqual([-2, 0, -2, 0, -2, 0, 8]);
  });

  test('somebody away stretches their work; who waits for them gains float', () => {
    const pauses = new Array<undefined | { from: number; to: number }[]>(7).fill(undefined);
    pauses[1] = [{ from: 3, to: 5 }]; // B cannot begin before day 5
    pauses[3] = [{ from: 10, to: 11 }]; // D stands still for a day
    const away = scheduleNetwork(networkFrom(activities), activities.durations, { pauses }) ?? schedule;
    expect(away.length).toBe(17);
    expect([away.earlyStart[1], away.earlyFinish[1], away.earlyFinish[3]]).toEqual([5, 9, 15]);
    expect([away.totalFloat[0], away.freeFloat[0], away.totalFloat[1], away.totalFloat[3]]).toEqual([
      2, 0, 0, 0,
    ]);
  });
});

describe('laws on generated networks of up to 500 activities', () => {
  test('early starts are those of the longest chains, found by relaxing every link until nothing moves', () => {
    onGenerated((activities) => {
      const schedule = scheduled(activities);
      const naive = earlyStartsByRelaxation(activities);
      expect([...schedule.earlyStart]).toEqual(naive);
      expect(schedule.length).toBe(
        Math.max(...naive.map((start, activity) => start + (activities.durations[activity] ?? 0))),
      );
    });
  });

  test('no float is negative, no free float above the total, and some activity has none', () => {
    onGenerated((activities) => {
      const { totalFloat, freeFloat } = scheduled(activities);
      expect(totalFloat.every((float) => float >= 0)).toBe(true);
      expect(freeFloat.every((float, activity) => float >= 0 && float <= (totalFloat[activity] ?? 0))).toBe(
        true,
      );
      expect(totalFloat.includes(0)).toBe(true);
    });
  });

  test('a delay of the total float moves the end by nothing, a day more by a day', () => {
    onGenerated((activities, activity) => {
      const { length, earlyStart, totalFloat } = scheduled(activities);
      const latest = (earlyStart[activity] ?? 0) + (totalFloat[activity] ?? 0);
      expect(scheduled(notBefore(activities, activity, latest)).length).toBe(length);
      expect(scheduled(notBefore(activities, activity, latest + 1)).length).toBe(length + 1);
    });
  });

  test('a delay of the free float moves no other activity', () => {
    onGenerated((activities, activity) => {
      const { earlyStart, freeFloat } = scheduled(activities);
      const delayed = scheduled(
        notBefore(activities, activity, (earlyStart[activity] ?? 0) + (freeFloat[activity] ?? 0)),
      );
      const others = [...earlyStart.keys()].filter((other) => other !== activity);
      expect(others.map((other) => delayed.earlyStart[other])).toEqual(
        others.map((other) => earlyStart[other]),
      );
    });
  });

  test('without an activity that is not critical the whole lasts as long', () => {
    onGenerated((activities, activity) => {
      const { length, totalFloat } = scheduled(activities);
      fc.pre((totalFloat[activity] ?? 0) > 0);
      const durations = activities.durations.map((days, other) => (other === activity ? 0 : days));
      const links = activities.links.filter((link) => !link.includes(activity));
      expect(scheduled({ durations, links }).length).toBe(length);
    });
  });

  test('the driving path of the end has no float and lasts as long as the whole', () => {
    onGenerated((activities) => {
      const schedule = scheduled(activities);
      const path = drivingPath(
        schedule,
        activities.durations,
        lastToFinish(schedule, activities.durations.keys()),
      );
      expect(path.map((activity) => schedule.totalFloat[activity])).toEqual(path.map(() => 0));
      expect(path.reduce((days, activity) => days + (activities.durations[activity] ?? 0), 0)).toBe(
        schedule.length,
      );
    });
  });

  test('with people away: links hold, each activity has its days of work, no float is negative, a delay of it moves no end', () => {
    const pause = fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 10 }))
      .map(([from, days]) => ({ from, to: from + days }));
    fc.assert(
      fc.property(arbitraryActivities(60), pause, fc.nat(), (activities, away, dice) => {
        const { durations, links } = activities;
        const pauses = durations.map((_, activity) => (activity % 3 === 0 ? [away] : undefined));
        const schedule = scheduleNetwork(networkFrom(activities), durations, { pauses });
        if (!schedule) throw new Error('a generated network has no loop');
        const { earlyStart, earlyFinish, totalFloat, freeFloat } = schedule;
        for (const [before, after] of links)
          expect(earlyStart[after]).toBeGreaterThanOrEqual(earlyFinish[before] ?? 0);
        durations.forEach((days, activity) => {
          const [start, finish] = [earlyStart[activity] ?? 0, earlyFinish[activity] ?? 0];
          const lost = pauses[activity]
            ? Math.max(0, Math.min(finish, away.to) - Math.max(start, away.from))
            : 0;
          if (days > 0) expect(finish - start - lost).toBe(days);
        });
        expect(freeFloat.every((float, activity) => float >= 0 && float <= (totalFloat[activity] ?? 0))).toBe(
          true,
        );
        const activity = dice % durations.length;
        const later = notBefore(
          activities,
          activity,
          (earlyStart[activity] ?? 0) + (totalFloat[activity] ?? 0),
        );
        const delayed = scheduleNetwork(networkFrom(later), later.durations, {
          pauses: [...pauses, undefined],
        });
        expect(delayed?.length).toBe(schedule.length);
      }),
      RUNS,
    );
  });

  test('a loop gives no dates and is named, whatever else there is; nothing else is', () => {
    onGenerated(({ durations, links }, from) => {
      const size = durations.length;
      const loop = [from, size, size + 1];
      const closed = [...links, [from, size] as const, [size, size + 1] as const, [size + 1, from] as const];
      const network = networkFrom({ durations: [...durations, 1, 1], links: closed });
      expect(scheduleNetwork(network, [...durations, 1, 1])).toBeUndefined();
      expect(findCycles(network).map((cycle) => cycle.toSorted((one, other) => one - other))).toEqual([loop]);
      expect(findCycles(networkFrom({ durations, links }))).toEqual([]);
    });
  });
});

test('a chain of 200,000 activities, and a loop of as many, end', () => {
  const size = 200_000;
  const before = Int32Array.from({ length: size }, (_, activity) => activity);
  const after = before.map((activity) => (activity + 1) % size);
  const chain = networkOf(size, before.subarray(0, size - 1), after.subarray(0, size - 1));
  expect(scheduleNetwork(chain, new Float64Array(size).fill(1))?.length).toBe(size);
  const loop = networkOf(size, before, after);
  expect(scheduleNetwork(loop, new Float64Array(size).fill(1))).toBeUndefined();
  expect(findCycles(loop).map(({ length }) => length)).toEqual([size]);
});
