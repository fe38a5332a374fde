import type { Collection } from '../../seams/state';
import type { AppManifest } from '../manifest';

type ScheduledTrigger = AppManifest['modules']['scheduledTrigger'][number];

const MINUTE = 60_000;
const INTERVALS = { fiveMinute: 5 * MINUTE, hour: 60 * MINUTE, day: 1440 * MINUTE, week: 10_080 * MINUTE };
/** The platform starts a schedule about five minutes after the app was deployed. */
const FIRST_RUN = 5 * MINUTE;

export interface Schedule {
  /** When the next run is due, and of which trigger; null where nothing is scheduled. */
  next(): { readonly trigger: ScheduledTrigger; readonly at: number } | null;
  /** Notes that a run was made: the next one is due an interval later. */
  ran(trigger: ScheduledTrigger): void;
  /** Prepares for the clock to go from an instant to another. */
  prepare(from: number, to: number): void;
}

/**
 * When the app's scheduled triggers are due; `due` keeps the instants. Where the clock leaps so far that a
 * trigger would run more than `maximumRuns` times, its runs are thinned out evenly; the last one before the
 * arrival is always made.
 */
export function createSchedule(
  manifest: AppManifest,
  due: Collection<number>,
  installedAt: number,
  maximumRuns: number,
): Schedule {
  const triggers = manifest.modules.scheduledTrigger;
  const leaps = new Map<string, { readonly stride: number; readonly last: number }>();
  for (const { key } of triggers) if (!due.has(key)) due.set(key, installedAt + FIRST_RUN);
  const dueOf = (trigger: ScheduledTrigger) => due.get(trigger.key) ?? installedAt;
  const prepare = (trigger: ScheduledTrigger, from: number, to: number) => {
    const interval = INTERVALS[trigger.interval];
    const latest = Math.min(from, to) + interval;
    if (dueOf(trigger) > latest) due.set(trigger.key, latest);
    const runs = Math.floor((to - dueOf(trigger)) / interval) + 1;
    const stride = Math.max(1, Math.ceil(runs / maximumRuns)) * interval;
    leaps.set(trigger.key, { stride, last: dueOf(trigger) + (runs - 1) * interval });
  };
  return {
    next: () => {
      const [first] = triggers
        .map((trigger) => ({ trigger, at: dueOf(trigger) }))
        .sort((one, other) => one.at - other.at);
      return first ?? null;
    },
    ran: (trigger) => {
      const at = dueOf(trigger);
      const interval = INTERVALS[trigger.interval];
      const { stride, last } = leaps.get(trigger.key) ?? { stride: interval, last: at };
      due.set(trigger.key, at < last ? Math.min(at + stride, last) : at + interval);
    },
    prepare: (from, to) => triggers.forEach((trigger) => prepare(trigger, from, to)),
  };
}
