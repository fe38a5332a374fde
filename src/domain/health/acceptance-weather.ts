import type { Day } from '../calendar/day';
import { known, unknown, type Known } from '../known';
import { FOG, worstOf } from './weather';
import type { WeatherReading } from './weather-reading';
import type { AcceptanceState, Deliverable } from '../plan/deliverable';

/**
 * State of acceptance (recette) of a deliverable at the end of a day: its last step by then; `no-acceptance`
 * before any.
 */
export function acceptanceOn(deliverable: Deliverable, day: Day): Known<AcceptanceState> {
  const last = deliverable.acceptance.findLast((step) => step.day <= day);
  return last ? known(last.state) : unknown('no-acceptance');
}

/**
 * Weather of acceptance (recette) at the end of a day: storm when refused, cloudy when adjourned or with an
 * open blocking reservation, veiled with other open reservations, fog before the first step.
 */
export function acceptanceWeather(deliverable: Deliverable, day: Day): WeatherReading {
  const state = acceptanceOn(deliverable, day);
  if (!state.known) return FOG;
  const open = openReservations(deliverable, day);
  const cause = 'acceptance';
  if (state.value === 'refused') return { weather: 'storm', cause };
  if (state.value === 'adjourned' || open.some(({ severity }) => severity === 'blocking'))
    return { weather: 'cloudy', cause };
  return open.length > 0 ? { weather: 'veiled', cause } : { weather: 'sun', cause: 'fine' };
}

/** Reservations that are open at the end of a day: raised by then (always, without a day) and not lifted. */
export const openReservations = ({ reservations }: Deliverable, day: Day): Deliverable['reservations'] =>
  reservations.filter(
    ({ raised, lifted }) => (raised === null || raised <= day) && (lifted === null || lifted > day),
  );

/** Acceptance of a project: the worst of its deliverables; fog before any was delivered. */
export function projectAcceptanceWeather(deliverables: readonly Deliverable[], day: Day): WeatherReading {
  const readings = deliverables
    .map((deliverable) => acceptanceWeather(deliverable, day))
    .filter(({ weather }) => weather !== 'fog');
  return readings.length > 0 ? worstOf(readings) : FOG;
}
