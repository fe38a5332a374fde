import type { Day } from '../calendar/day';
import { laterOf } from '../calendar/day-arithmetic';
import type { AcceptanceState, Deliverable } from './deliverable';

/** States of a contract with a service period (VSR): there, acceptance is the admission. */
const OF_SERVICE: readonly AcceptanceState[] = ['regular-service', 'admitted'];

/**
 * The day on which a deliverable was accepted, as known at the end of a day; undefined while it is not.
 * Admission where it ever was in regular service, else acceptance; with reservations, the day on which the
 * last was lifted.
 */
export function acceptedOn({ acceptance, reservations }: Deliverable, day: Day): Day | undefined {
  const steps = acceptance.filter((step) => step.day <= day);
  const last = steps.at(-1);
  if (!last) return undefined;
  if (steps.some(({ state }) => OF_SERVICE.includes(state)))
    return last.state === 'admitted' ? last.day : undefined;
  if (last.state === 'accepted') return last.day;
  if (last.state !== 'accepted-with-reservations') return undefined;
  const raised = reservations.filter((one) => one.raised === null || one.raised <= day);
  if (raised.length === 0 || raised.some(({ lifted }) => lifted === null || lifted > day)) return undefined;
  return raised.reduce<Day>((latest, { lifted }) => laterOf(latest, lifted ?? latest), last.day);
}
