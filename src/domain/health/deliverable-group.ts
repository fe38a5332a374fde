import type { Day } from '../calendar/day';
import { acceptedOn } from '../plan/accepted-on';
import type { Known } from '../known';
import type { FinishForecast } from '../forecast/finish-forecast';
import { acceptanceOn, openReservations } from './acceptance-weather';
import { laterOf } from './read-weather';
import type { WeatherReading } from './weather-reading';
import type { AcceptanceState, Deliverable } from '../plan/deliverable';

/** What a deliverable is sorted by. */
export interface GroupSigns {
  readonly finish: FinishForecast;
  /** All of its work is done. */
  readonly finished: boolean;
  /** Weather as if work were left. */
  readonly weather: WeatherReading;
  /** Working days of slip within which a deliverable is on course. */
  readonly slipAllowed: number;
}

/** Whether acceptance is over. */
const isAccepted = (deliverable: Deliverable, day: Day): boolean =>
  acceptedOn(deliverable, day) !== undefined;

/**
 * Whether a deliverable has no weather any more: accepted, or finished without open reservations and not sent
 * back.
 */
export function isSettled(deliverable: Deliverable, finished: boolean, day: Day): boolean {
  if (isAccepted(deliverable, day)) return true;
  return (
    finished && !sentBack(acceptanceOn(deliverable, day)) && openReservations(deliverable, day).length === 0
  );
}

/** States in which the client has to act. */
const WITH_THE_CLIENT: ReadonlySet<string> = new Set(['delivered', 'verification', 'regular-service']);

/**
 * The group of a deliverable. Done: accepted, or finished with no acceptance under way; waiting: with the
 * client, or finished with open reservations; late: forecast passed, or beyond the allowed slip; at risk: not
 * sun, or unknown; else on course.
 */
export function groupOf(deliverable: Deliverable, day: Day, signs: GroupSigns): DeliverableGroup {
  const { finish, finished, weather, slipAllowed } = signs;
  if (isAccepted(deliverable, day)) return 'done';
  const state = acceptanceOn(deliverable, day);
  if (state.known && WITH_THE_CLIENT.has(state.value)) return 'waiting';
  if (finished && !sentBack(state)) return openReservations(deliverable, day).length > 0 ? 'waiting' : 'done';
  const slip = laterOf(finish.slipWorkingDays, finish.slipFromContract);
  const passed = finish.announced.known && finish.announced.value < day;
  if (passed || (slip.known && slip.value > slipAllowed)) return 'late';
  return weather.weather === 'sun' ? 'on-course' : 'at-risk';
}

const sentBack = (state: Known<AcceptanceState>): boolean =>
  state.known && (state.value === 'adjourned' || state.value === 'refused');

/** Every deliverable is in exactly one of these groups. */
export const DELIVERABLE_GROUPS = ['late', 'at-risk', 'waiting', 'on-course', 'done'] as const;

export type DeliverableGroup = (typeof DELIVERABLE_GROUPS)[number];
