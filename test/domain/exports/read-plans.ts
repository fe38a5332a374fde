import { EMPTY_PLAN, type ProjectPlan } from '../../../src/domain/plan/project-plan';
import type { Deliverable } from '../../../src/domain/plan/deliverable';
import type { Source } from '../../../src/domain/plan/source';
import { readFileSync } from 'node:fs';
import { dayOf } from '../../../src/domain/calendar/day';
import { requiredDay } from '../../../src/domain/calendar/required-day';

interface RawPlan {
  readonly key: string;
  readonly currency?: string;
  readonly hoursPerDay: number;
  readonly calendar: { readonly region: string | null; readonly weekdays: readonly number[] };
  readonly rates?: readonly { readonly perHour: string }[];
  readonly deliverables?: readonly {
    readonly id: string;
    readonly name: string;
    readonly source: Source;
    readonly earning: Deliverable['earning'];
  }[];
  readonly baselines?: readonly {
    readonly name: string;
    readonly date: string;
    readonly deliverables: Readonly<
      Record<
        string,
        {
          readonly start: string;
          readonly finish: string;
          readonly budget: readonly { readonly amount: string; readonly accrual: 'linear' }[];
        }
      >
    >;
  }[];
}

/** Plans of a Jalon export, by project key: as much of them as the published exports use. */
export function readPlans(folder: string): ReadonlyMap<string, ProjectPlan> {
  const { projects } = JSON.parse(readFileSync(`${folder}/jalon.json`, 'utf8')) as {
    projects: readonly RawPlan[];
  };
  return new Map(projects.map((plan) => [plan.key, planOf(plan)]));
}

function planOf(raw: RawPlan): ProjectPlan {
  return {
    ...EMPTY_PLAN,
    currency: raw.currency ?? 'EUR',
    hoursPerDay: raw.hoursPerDay,
    calendar: { region: raw.calendar.region, weekdays: raw.calendar.weekdays, closed: [], opened: [] },
    rates: (raw.rates ?? []).map(({ perHour }) => ({
      person: null,
      role: null,
      from: null,
      perHour: minorOf(perHour),
    })),
    deliverables: (raw.deliverables ?? []).map((one) => ({
      id: one.id,
      name: one.name,
      source: one.source,
      earning: one.earning,
      owner: null,
      approver: null,
      phase: null,
      lot: null,
      statusPercents: {},
      contractDate: null,
      criteria: [],
      progress: [],
      acceptance: [],
      reservations: [],
    })),
    baselines: (raw.baselines ?? []).map(({ name, date, deliverables }) => ({
      name,
      day: requiredDay(date),
      reason: null,
      author: null,
      items: Object.fromEntries(
        Object.entries(deliverables).map(([id, { start, finish, budget }]) => [
          id,
          {
            start: dayOf(start) ?? null,
            finish: dayOf(finish) ?? null,
            budget: budget.map(({ amount, accrual }) => ({ amount: minorOf(amount), accrual })),
          },
        ]),
      ),
    })),
  };
}

function minorOf(amount: string): number {
  return Math.round(Number(amount) * 100);
}
