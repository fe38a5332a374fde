import type { CommitteeRecord } from '../../contract/stored/committee-record';
import { dayOf, isoOf, type Day } from '../../domain/calendar/day';
import { addDays } from '../../domain/calendar/day-arithmetic';
import type { Ports } from '../ports/ports';
import { todayIn } from '../figures/recompute';
import { startingElsewhere } from '../sync/starting-elsewhere';

/**
 * The work of every hour: writes committee pages that are due, and begins an hourly sync of every opened
 * project. Where there are more projects than the queue takes at once, each hour starts with others.
 */
export const doDueWork =
  (ports: Pick<Ports, 'now' | 'newId' | 'store' | 'queue'>) => async (): Promise<void> => {
    const projects = await ports.store.listProjects();
    const committees = await ports.store.listCommittees();
    const done = await Promise.allSettled(committees.map((projectId) => publishIfDue(ports, projectId)));
    const hourlySyncs = startingElsewhere(projects, ports.now());
    await ports.queue.pushAll(
      hourlySyncs.map((projectId) => ({ kind: 'sweep', projectId, attempt: 0, asked: false })),
    );
    const failed = done.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    if (failed.length > 0)
      throw new AggregateError(failed, `${failed.length} of ${done.length} pages could not be started`);
  };

async function publishIfDue(ports: Pick<Ports, 'now' | 'store' | 'queue'>, projectId: string): Promise<void> {
  const [committee, meta] = await Promise.all([
    ports.store.readCommittee(projectId),
    ports.store.readMeta(projectId),
  ]);
  if (!committee || !meta) return;
  const today = todayIn(ports.now(), meta.timeZone);
  const next = nextPublication(committee, today);
  if (next !== null && next <= today) await ports.queue.push({ kind: 'publish', projectId });
}

/**
 * Day on which the page is due next: a week or a month after the last status day, at once where there is
 * none. Null: never.
 */
export function nextPublication(
  { settings, page }: Pick<CommitteeRecord, 'settings' | 'page'>,
  today: Day,
): Day | null {
  if (settings.every === 'never' || settings.spaceKey === null) return null;
  if (!page) return today;
  return settings.every === 'week' ? addDays(page.statusDate, 7) : monthAfter(page.statusDate);
}

/** The same day of the next month, or its last day. */
function monthAfter(day: Day): Day {
  const [year = 0, month = 1, date = 1] = isoOf(day).split('-').map(Number);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dayOf(new Date(Date.UTC(year, month, Math.min(date, last))).toISOString()) ?? day;
}
