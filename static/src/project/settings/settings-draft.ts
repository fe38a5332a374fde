import type { Settings } from '../../../../src/contract/settings';
import { holidayRegionOf } from '../../../../src/domain/calendar/holiday-region';
import { dayOf, isoOf, type Day } from '../../../../src/domain/calendar/day';
import type { OutcomeSettings } from '../../../../src/domain/plan/outcome';
import type { LinkMeaning } from '../../../../src/domain/plan/link-meaning';
import { amountText, numberText } from '../../form/entry';
import { draftOfLeave, type LeaveDraft } from './leave-draft';
import type { ParentEstimates } from '../../../../src/domain/plan/parent-estimates';
import type { Thresholds } from '../../../../src/domain/plan/thresholds';

export interface BoundDraft {
  readonly green: string;
  readonly amber: string;
}

export interface RateDraft {
  /** `default`, `role:<name>` or `person:<account id>`. */
  readonly who: string;
  readonly from: string;
  readonly perHour: string;
}

export interface PersonDraft {
  readonly accountId: string;
  readonly role: string;
  readonly capacity: string;
  readonly organisation: string;
}

/** The settings as typed. */
export interface SettingsDraft {
  readonly currency: string;
  readonly hoursPerDay: string;
  readonly region: string;
  readonly weekdays: readonly number[];
  readonly closed: string;
  readonly opened: string;
  readonly index: BoundDraft;
  readonly slip: BoundDraft;
  readonly overrun: BoundDraft;
  readonly confidence: string;
  readonly parentEstimates: ParentEstimates;
  readonly outcomes: OutcomeSettings;
  readonly rates: readonly RateDraft[];
  readonly people: readonly PersonDraft[];
  readonly leave: readonly LeaveDraft[];
  readonly linkTypes: readonly LinkMeaning[];
}

/** The boxes of stored settings, with numbers as the person writes them. */
export function draftOfSettings(settings: Settings, tag: string): SettingsDraft {
  const { calendar, thresholds, currency } = settings;
  const bounds = ({ green, amber }: Thresholds['index'], factor: number): BoundDraft => ({
    green: numberText(green * factor, tag),
    amber: numberText(amber * factor, tag),
  });
  return {
    currency,
    hoursPerDay: numberText(settings.hoursPerDay, tag),
    region: holidayRegionOf(calendar.region ?? '') ?? '',
    weekdays: calendar.weekdays,
    closed: linesOf(calendar.closed),
    opened: linesOf(calendar.opened),
    index: bounds(thresholds.index, 1),
    slip: bounds(thresholds.slipWorkingDays, 1),
    overrun: bounds(thresholds.overrun, 100),
    outcomes: settings.outcomes,
    confidence: numberText(thresholds.confidence * 100, tag),
    parentEstimates: settings.parentEstimates,
    rates: settings.rates.map(({ person, role, from, perHour }) => ({
      who: person !== null ? `person:${person}` : role !== null ? `role:${role}` : 'default',
      from: from === null ? '' : isoOf(from),
      perHour: amountText(perHour, currency, tag),
    })),
    people: settings.people.map(({ accountId, role, capacity, organisation }) => ({
      accountId,
      role: role ?? '',
      capacity: numberText(capacity * 100, tag),
      organisation: organisation ?? '',
    })),
    leave: draftOfLeave(settings.people),
    linkTypes: settings.linkTypes,
  };
}

const linesOf = (days: readonly Day[]): string => days.map(isoOf).join('\n');

/** The days of a text with one on each line, or its first wrong line. */
export function daysOf(text: string): { readonly days: readonly Day[] } | { readonly wrong: string } {
  const lines = text
    .split(/[\s,;]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const wrong = lines.find((line) => !/^\d{4}-\d{2}-\d{2}$/.test(line) || dayOf(line) === undefined);
  if (wrong !== undefined) return { wrong };
  return { days: lines.map(dayOf).filter((day) => day !== undefined) };
}

/** The roles of people and rates, each once, in alphabetical order. */
export function rolesOf({ people, rates }: Pick<SettingsDraft, 'people' | 'rates'>): readonly string[] {
  const fromRates = rates.flatMap(({ who }) => (who.startsWith('role:') ? [who.slice('role:'.length)] : []));
  const roles = [...people.map(({ role }) => role.trim()), ...fromRates].filter((role) => role !== '');
  return [...new Set(roles)].toSorted((a, b) => a.localeCompare(b));
}
