import type { Json } from '../../seams/json';
import { asText, isObject, numberIn, textIn } from '../../data/reading/json-access';
import { badField } from '../refusal';
import { NO_CHANGE, item, type ChangeItem, type FieldChange } from './change-item';
import { durationOf, durationText } from './durations';

/** Seconds estimated, left and spent; null: unknown. */
export interface TimeTracking {
  readonly estimate: number | null;
  readonly remaining: number | null;
  readonly spent: number | null;
}

export function timeTrackingOf(fields: Json): TimeTracking {
  return {
    estimate: numberIn(fields, 'timeoriginalestimate'),
    remaining: numberIn(fields, 'timeestimate'),
    spent: numberIn(fields, 'timespent'),
  };
}

/** The change from one state of time tracking to another. */
export function timeTrackingChange(before: TimeTracking, after: TimeTracking): FieldChange {
  const items = [
    ...difference('timeoriginalestimate', before.estimate, after.estimate),
    ...difference('timeestimate', before.remaining, after.remaining),
    ...difference('timespent', before.spent, after.spent),
  ];
  if (items.length === 0) return NO_CHANGE;
  const fields = {
    timeoriginalestimate: after.estimate,
    timeestimate: after.remaining,
    timespent: after.spent,
    timetracking: shown(after),
  };
  return { fields, items };
}

/**
 * Reads `timetracking` of a request; of estimate and remaining, one alone sets the other where that is
 * unknown.
 */
export function timeTrackingSet(value: unknown, before: TimeTracking): TimeTracking {
  if (!isObject(value)) throw badField('timetracking', 'expected Object');
  const estimate = durationIn(value, 'originalEstimate');
  const remaining = durationIn(value, 'remainingEstimate');
  return {
    estimate: estimate === undefined ? (before.estimate ?? remaining ?? null) : estimate,
    remaining: remaining === undefined ? (before.remaining ?? estimate ?? null) : remaining,
    spent: before.spent,
  };
}

function durationIn(value: Json, name: 'originalEstimate' | 'remainingEstimate'): number | null | undefined {
  const seconds = value[`${name}Seconds`];
  if (typeof seconds === 'number') return seconds;
  if (value[name] === undefined) return undefined;
  if (value[name] === null || value[name] === '') return null;
  const duration = durationOf(asText(textIn(value, name) ?? value[name]));
  if (duration === null)
    throw badField(
      `timetracking_${name.toLowerCase()}`,
      `'${asText(value[name])}' is not a valid duration. It must be like 2w 4d 6h 45m.`,
    );
  return duration;
}

function shown({ estimate, remaining, spent }: TimeTracking): Json {
  return {
    ...(estimate === null
      ? {}
      : { originalEstimate: durationText(estimate), originalEstimateSeconds: estimate }),
    ...(remaining === null
      ? {}
      : { remainingEstimate: durationText(remaining), remainingEstimateSeconds: remaining }),
    ...(spent === null ? {} : { timeSpent: durationText(spent), timeSpentSeconds: spent }),
  };
}

function difference(field: string, before: number | null, after: number | null): readonly ChangeItem[] {
  if (before === after) return [];
  const [from, to] = [before, after].map((value) => (value === null ? null : String(value))) as [
    string | null,
    string | null,
  ];
  return [item(field, field, [from, from], [to, to])];
}
