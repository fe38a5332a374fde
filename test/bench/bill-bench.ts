import { billOf } from '../host/forge/bill';
import type { MeterSnapshot } from '../host/seams/meter';
import { sharedData } from './shared-data';
import { rounded, type Bench, type BenchRow } from './bench';
import type { MeasuredBill } from './measure-bill';
import { measuredInProcess } from './measured-in-process';

const [EXPORT, KEY] = ['titanium', 'AC'];
/** The workload that is stated for a month. */
const PROJECTS = 20;
const ISSUES = 3_000;
const UPDATES = 2_000 / PROJECTS;
const OPENINGS = (200 * 5) / PROJECTS;
const DAYS = { workingDay: 22, otherDay: 8, committeePage: 52 / 12 } as const;

/**
 * A month of a site: what a working day, another day and a committee page of one project use, so often, times
 * the projects.
 */
export const billBench: Bench = {
  name: 'bill',
  about:
    `a month of ${String(PROJECTS)} projects of ${String(ISSUES)} issues, 2,000 updates and 200 people with five surfaces a working day, five minutes in sight each, ` +
    `scaled from one real project: its working day (${String(UPDATES)} updates, ${String(OPENINGS)} openings within eight hours, 24 ` +
    'sweeps) 22 times, its day without work 8 times and its weekly committee page, times the projects; their dearest hours as one. ' +
    '100 ms a call of Jira and Confluence, 10 ms a call of the store; the first reading is not in it',
  run: async () => {
    const folder = sharedData(EXPORT);
    if (folder === null) return { missing: `../shared/data/${EXPORT}` };
    const measured = await measuredInProcess<MeasuredBill>('measure-bill.ts', [
      folder,
      KEY,
      ISSUES,
      UPDATES,
      OPENINGS,
    ]);
    const { workingDay, otherDay, committeePage } = measured;
    return {
      rows: [
        row('a working day of one project', workingDay),
        row('a day without work of one project', otherDay),
        row('a committee page of one project', committeePage),
        row('the month of the site', monthOf(measured)),
      ],
    };
  },
};

/**
 * All that a site of such projects uses in a month; in the dearest hour every project has its own, and writes
 * its page.
 */
function monthOf(measured: MeasuredBill): MeterSnapshot {
  const parts = (Object.keys(DAYS) as (keyof typeof DAYS)[]).map((part) => {
    return { part, snapshot: measured[part], times: PROJECTS * DAYS[part] };
  });
  const all = <Kind extends 'rest' | 'kvs' | 'functions'>(kind: Kind): MeterSnapshot[Kind] =>
    Object.fromEntries(
      parts.flatMap(({ part, snapshot, times }) =>
        Object.entries<Record<string, number>>(snapshot[kind]).map(([name, counts]) => [
          `${name}, ${part}`,
          Object.fromEntries(Object.entries(counts).map(([unit, count]) => [unit, count * times])),
        ]),
      ),
    ) as unknown as MeterSnapshot[Kind];
  const dearest = parts.filter(({ part }) => part !== 'otherDay').map(({ snapshot }) => mostOf(snapshot));
  const mostAnHour = PROJECTS * dearest.reduce((sum, points) => sum + points, 0);
  return {
    ...measured.workingDay,
    rest: all('rest'),
    kvs: all('kvs'),
    functions: all('functions'),
    pointsByHour: { mostAnHour },
  };
}

const mostOf = ({ pointsByHour }: MeterSnapshot): number => Math.max(0, ...Object.values(pointsByHour));

function row(data: string, snapshot: MeterSnapshot): BenchRow {
  const { lines, total, points } = billOf(snapshot);
  const sum = (counts: readonly number[]): number =>
    Math.round(counts.reduce((all, count) => all + count, 0));
  return {
    data,
    figures: {
      calls: sum(Object.values(snapshot.rest).map(({ calls }) => calls)),
      points: sum(Object.values(snapshot.rest).map((counts) => counts.points)),
      pointsOfDearestHour: points.mostAnHour,
      percentOfQuota: rounded(100 * points.ofQuota, 1),
      storeCalls: sum(Object.values(snapshot.kvs).map(({ calls }) => calls)),
      megabytesRead: rounded(1_000 * lines.storeReads.used),
      megabytesWritten: rounded(1_000 * lines.storeWrites.used),
      gigabyteSeconds: Math.round(lines.functions.used),
      dollarsOfFunctions: rounded(lines.functions.cost, 3),
      dollarsOfStore: rounded(lines.storeReads.cost + lines.storeWrites.cost, 3),
      dollars: rounded(total, 3),
    },
  };
}
