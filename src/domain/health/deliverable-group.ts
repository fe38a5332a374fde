import type { Day } from '../calendar/day';
import { acceptedOn } from '../plan/accepted-on';
import type { Known } from '../known';
import type { AcceptanceState, Deliverable } from '../plan/project-plan';
import type { FinishForecast } from '../forecast/finish-forecast';
import { acceptanceOn, openReservations } from './acceptance-weather';
import { laterOf } from './read-weather';
import type { WeatherReading } from './weather-reading';

/** What a deliverable is sorted by. */
export interface GroupSigns {
  readonly finish: FinishForecast;
  /** All of its work is done. */
  readonly finished: boolean;
  /** As it would be with work left. */
  readonly weather: WeatherReading;
  /** Working days of slip that still are on course. */
  readonly slipAllowed: number;
}

/** Whether acceptance is over. */
const isAccepted = (deliverable: Deliverable, day: Day): boolean =>
  acceptedOn(deliverable, day) !== undefined;

/**
 * Whether a deliverable has no weather any more: accepted, or finished without an open reservation and not
 * sent back.
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
 * The one group that a deliverable is in: done once accepted, or finished where no acceptance is under way;
 * waiting while it is with the client, or finished with reservations to be lifted; late where its forecast
 * has passed, or lies beyond the slip that is on course; at risk where anything else is not fine, or cannot
 * be told; else on course.
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
