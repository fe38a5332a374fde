import type { Collection } from '../../seams';
import type { AppManifest } from '../manifest';

type ScheduledTrigger = AppManifest['modules']['scheduledTrigger'][number];

const MINUTE = 60_000;
const INTERVALS = { fiveMinute: 5 * MINUTE, hour: 60 * MINUTE, day: 1440 * MINUTE, week: 10_080 * MINUTE };
/** The platform starts a schedule about five minutes after the app was deployed. */
const FIRST_RUN = 5 * MINUTE;
/** When the clock is moved far, the runs furthest back are left out. */
const MAXIMUM_RUNS_AT_ONCE = 200;

export interface Schedule {
  /** When the next run is due, and of which trigger; null where nothing is scheduled. */
  next(): { readonly trigger: ScheduledTrigger; readonly at: number } | null;
  /** Notes that a run was made: the next one is due an interval later. */
  ran(trigger: ScheduledTrigger): void;
  /** Prepares for the clock to go to an instant: leaves out runs that are too far back, or ahead. */
  prepare(from: number, to: number): void;
}

/** When the app's scheduled triggers are due; `due` keeps the instants. */
export function createSchedule(manifest: AppManifest, due: Collection<number>, installedAt: number): Schedule {
  const triggers = manifest.modules.scheduledTrigger;
  for (const { key } of triggers) if (!due.has(key)) due.set(key, installedAt + FIRST_RUN);
  const dueOf = (trigger: ScheduledTrigger) => due.get(trigger.key) ?? installedAt;
  return {
    next: () => {
      const [first] = triggers.map((trigger) => ({ trigger, at: dueOf(trigger) })).sort((one, other) => one.at - other.at);
      return first ?? null;
    },
    ran: (trigger) => due.set(trigger.key, dueOf(trigger) + INTERVALS[trigger.interval]),
    prepare: (from, to) => {
      for (const trigger of triggers) {
        const interval = INTERVALS[trigger.interval];
        const latest = Math.min(from, to) + Math.max(interval, FIRST_RUN);
        const missed = Math.floor((to - dueOf(trigger)) / interval) - MAXIMUM_RUNS_AT_ONCE;
        if (dueOf(trigger) > latest) due.set(trigger.key, latest);
        else if (missed > 0) due.set(trigger.key, dueOf(trigger) + missed * interval);
      }
    },
  };
}
