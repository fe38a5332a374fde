import type { CommitteeRecord } from '../contract/stored';
import { dayOf, isoOf, type Day } from '../domain/calendar/day';
import type { Needs } from './needs';
import { todayIn } from './recompute';
import { requestSync } from './request-sync';

/** Work that is due by the clock: every opened project is read again, and committee pages whose day has come are written. */
export const doDueWork = (needs: Pick<Needs, 'now' | 'newId' | 'store' | 'queue'>) => async (): Promise<void> => {
  for (const projectId of await needs.store.listProjects()) await requestSync(needs)(projectId);
  for (const projectId of await needs.store.listCommittees()) {
    const [committee, meta] = await Promise.all([needs.store.readCommittee(projectId), needs.store.readMeta(projectId)]);
    const next = committee ? nextPublication(committee) : null;
    if (meta && next !== null && next <= todayIn(needs.now(), meta.timeZone))
      await needs.queue.push({ kind: 'publish', projectId });
  }
};

/** Day on which the page is due again: a week or a month after the last status date. Null: never, or nothing to go on from. */
export function nextPublication({ settings, page }: Pick<CommitteeRecord, 'settings' | 'page'>): Day | null {
  if (!page || settings.every === 'never') return null;
  return settings.every === 'week' ? ((page.statusDate + 7) as Day) : monthAfter(page.statusDate);
}

/** The same day of the next month, or its last day. */
function monthAfter(day: Day): Day {
  const [year = 0, month = 1, date = 1] = isoOf(day).split('-').map(Number);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dayOf(new Date(Date.UTC(year, month, Math.min(date, last))).toISOString()) ?? day;
}
