import type { Absence } from '../../domain/plan/person';
import type { ProjectPlan } from '../../domain/plan/project-plan';
import type { ProjectExport } from '../../contract/jalon-export';
import { isoOf } from '../../domain/calendar/day';
import { optionalDay, optionalIso } from './exchanged-days';
import { requiredDay } from '../../domain/calendar/required-day';

type People = ProjectPlan['people'];
type Rates = ProjectPlan['rates'];

/** The rates of an export. `money` reads an amount, given its path. */
export function ratesOf({ rates = [] }: ProjectExport, money: (text: string, at: string) => number): Rates {
  return rates.map((rate, index) => ({
    person: rate.person ?? null,
    role: rate.role ?? null,
    from: optionalDay(rate.from),
    perHour: money(rate.perHour, `rates.${index}.perHour`),
  }));
}

/** Rates as an export holds them. */
export const exportedRates = (
  rates: Rates,
  money: (amount: number) => string,
): NonNullable<ProjectExport['rates']> =>
  rates.map(({ person, role, from, perHour }) => ({
    person,
    role,
    from: optionalIso(from),
    perHour: money(perHour),
  }));

/** The people of an export. */
export const peopleOf = ({ people = [] }: ProjectExport): People =>
  people.map((person) => ({
    accountId: person.accountId,
    role: person.role ?? null,
    skills: person.skills ?? [],
    capacity: person.capacity ?? 1,
    organisation: person.organisation ?? null,
    ...(person.absences === undefined ? {} : { absences: person.absences.map(absenceOf) }),
  }));

const absenceOf = ({ from, to }: { readonly from: string; readonly to: string }): Absence => ({
  from: requiredDay(from),
  to: requiredDay(to),
});

/** People as an export holds them. */
export const exportedPeople = (people: People): NonNullable<ProjectExport['people']> =>
  people.map(({ absences, skills, ...person }) => ({
    ...person,
    skills: [...skills],
    ...(absences === undefined
      ? {}
      : { absences: absences.map(({ from, to }) => ({ from: isoOf(from), to: isoOf(to) })) }),
  }));
