import type { AskedOf } from '../../contract/call';
import type { committeeCalls } from '../../contract/committees';
import type { SnapshotList } from '../../contract/snapshot';
import { isoOf, type Day } from '../../domain/calendar/day';
import { requiredDayInZone } from '../../domain/calendar/required-day';
import type { Ports } from '../ports/ports';

/** The snapshots of a year, by default of this year. Reads what is stored and computes nothing. */
export const listSnapshots =
  (ports: Pick<Ports, 'now' | 'store'>) =>
  async (request: AskedOf<typeof committeeCalls.listSnapshots>): Promise<SnapshotList> => {
    const { projectId } = request;
    const year = request.year ?? yearOf(await today(ports, projectId));
    const [snapshots, first] = await Promise.all([
      ports.store.listSnapshots(projectId, year),
      ports.store.firstSnapshot(projectId),
    ]);
    return { year, firstYear: first === undefined ? null : yearOf(first), snapshots };
  };

async function today(ports: Pick<Ports, 'now' | 'store'>, projectId: string): Promise<Day> {
  const meta = await ports.store.readMeta(projectId);
  return requiredDayInZone(ports.now(), meta?.timeZone ?? 'UTC');
}

const yearOf = (day: Day): number => Number(isoOf(day).slice(0, 4));
