import type { Settings } from '../../../../src/contract/settings';
import { dayOf } from '../../../../src/domain/calendar/day';
import { minorOf, numberOf, percentOf } from '../../form/entry';
import { absencesOf, leaveErrors, type LeaveDraft, type LeaveError } from './leave-draft';
import {
  daysOf,
  type BoundDraft,
  type PersonDraft,
  type RateDraft,
  type SettingsDraft,
} from './settings-draft';
import type { Person } from '../../../../src/domain/plan/person';
import type { Rate } from '../../../../src/domain/plan/rate';

/** The wrong boxes, by name: rows by index, date lists with the first wrong line. */
export interface SettingsErrors {
  readonly currency?: true;
  readonly hoursPerDay?: true;
  readonly weekdays?: true;
  readonly closed?: string;
  readonly opened?: string;
  readonly index?: 'number' | 'order';
  readonly slip?: 'number' | 'order';
  readonly overrun?: 'number' | 'order';
  readonly confidence?: true;
  readonly rates?: ReadonlySet<number>;
  readonly people?: ReadonlySet<number>;
  readonly leave?: ReadonlyMap<number, LeaveError>;
}

export type CheckedSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly errors: SettingsErrors };

/** The settings of a draft, or what is wrong with it. What the form does not show stays as it is stored. */
export function checkedSettings(draft: SettingsDraft, stored: Settings): CheckedSettings {
  const errors = errorsOf(draft);
  return Object.keys(errors).length > 0
    ? { ok: false, errors }
    : { ok: true, settings: settingsOf(draft, stored) };
}

function errorsOf(draft: SettingsDraft): SettingsErrors {
  const hours = numberOf(draft.hoursPerDay);
  const [closed, opened] = [daysOf(draft.closed), daysOf(draft.opened)];
  const [index, slip, overrun] = [
    boundError(draft.index, (green, amber) => green >= amber),
    boundError(draft.slip, (green, amber) => green <= amber),
    boundError(draft.overrun, (green, amber) => green <= amber),
  ];
  const rates = wrongRows(draft.rates, (rate) => rateOf(rate, draft.currency) === null);
  const people = wrongRows(
    draft.people,
    (person) => percentOf(person.capacity) === null || person.accountId.trim() === '',
  );
  const leave = leaveErrors(
    draft.leave,
    draft.people.map(({ accountId }) => accountId),
  );
  return {
    ...(!isCurrency(draft.currency) && { currency: true }),
    ...((hours === null || hours <= 0 || hours > 24) && { hoursPerDay: true }),
    ...(draft.weekdays.length === 0 && { weekdays: true }),
    ...('wrong' in closed && { closed: closed.wrong }),
    ...('wrong' in opened && { opened: opened.wrong }),
    ...(index && { index }),
    ...(slip && { slip }),
    ...(overrun && { overrun }),
    ...(percentOf(draft.confidence) === null && { confidence: true }),
    ...(rates.size > 0 && { rates }),
    ...(people.size > 0 && { people }),
    ...(leave.size > 0 && { leave }),
  };
}

function isCurrency(code: string): boolean {
  return /^[A-Z]{3}$/.test(code.trim().toUpperCase());
}

function boundError(
  { green, amber }: BoundDraft,
  fits: (green: number, amber: number) => boolean,
): 'number' | 'order' | null {
  const [upper, lower] = [numberOf(green), numberOf(amber)];
  if (upper === null || lower === null) return 'number';
  return fits(upper, lower) ? null : 'order';
}

function wrongRows<T>(rows: readonly T[], isWrong: (row: T) => boolean): ReadonlySet<number> {
  return new Set(rows.flatMap((row, index) => (isWrong(row) ? [index] : [])));
}

function rateOf({ who, from, perHour }: RateDraft, currency: string): Rate | null {
  const minor = minorOf(perHour, currency);
  const day = from === '' ? null : dayOf(from);
  if (minor === null || minor < 0 || day === undefined) return null;
  const person = who.startsWith('person:') ? who.slice('person:'.length) : null;
  const role = who.startsWith('role:') ? who.slice('role:'.length) : null;
  return { person, role, from: day, perHour: minor };
}

function personOf(draft: PersonDraft, leave: readonly LeaveDraft[], stored: readonly Person[]): Person {
  const accountId = draft.accountId.trim();
  const kept = stored.find((person) => person.accountId === accountId);
  const absences = absencesOf(leave, accountId);
  return {
    accountId,
    role: draft.role.trim() || null,
    skills: kept?.skills ?? [],
    capacity: (percentOf(draft.capacity) ?? 0) / 100,
    organisation: draft.organisation.trim() || null,
    ...(absences.length > 0 || kept?.absences !== undefined ? { absences } : {}),
  };
}

function settingsOf(draft: SettingsDraft, stored: Settings): Settings {
  const currency = draft.currency.trim().toUpperCase();
  const bound = ({ green, amber }: BoundDraft, factor: number) => ({
    green: (numberOf(green) ?? 0) / factor,
    amber: (numberOf(amber) ?? 0) / factor,
  });
  const daysIn = (text: string) => {
    const read = daysOf(text);
    return 'days' in read ? read.days : [];
  };
  return {
    ...stored,
    currency,
    hoursPerDay: numberOf(draft.hoursPerDay) ?? stored.hoursPerDay,
    calendar: {
      region: draft.region === '' ? null : draft.region,
      weekdays: draft.weekdays.toSorted((a, b) => a - b),
      closed: daysIn(draft.closed),
      opened: daysIn(draft.opened),
    },
    thresholds: {
      index: bound(draft.index, 1),
      slipWorkingDays: bound(draft.slip, 1),
      overrun: bound(draft.overrun, 100),
      confidence: (percentOf(draft.confidence) ?? 0) / 100,
    },
    parentEstimates: draft.parentEstimates,
    outcomes: draft.outcomes,
    rates: draft.rates.map((rate) => rateOf(rate, currency)).filter((rate) => rate !== null),
    people: draft.people.map((person) => personOf(person, draft.leave, stored.people)),
    linkTypes: draft.linkTypes,
  };
}
