import type { Day } from '../calendar/day';
import { laterOf } from '../calendar/day-arithmetic';
import type { Issue } from '../issues/issue';
import type { ProjectInput } from '../issues/project-input';
import type { ProjectPlan } from '../plan/project-plan';
import type { Deliverable } from '../plan/deliverable';
import type { Baseline } from '../plan/baseline';
import type { Absence, Person } from '../plan/person';

/**
 * The input without names, with the same figures: people and roles are numbers; skills, organisations,
 * authors and texts are gone; leave is merged; time is nobody's where neither leave nor rates depend on who
 * logged it.
 */
export function withoutNames(input: ProjectInput): ProjectInput {
  const { plan } = input;
  const [personOf, roleOf] = [numbering(), numbering()];
  const people = plan.people.map((person) => unnamed(person, personOf, roleOf));
  const away = new Set(
    plan.people.flatMap(({ accountId, absences = [] }) => (absences.length > 0 ? [accountId] : [])),
  );
  const byPerson = plan.rates.some(({ person, role }) => person !== null || role !== null);
  const authorOf = (author: string): string => (byPerson || away.has(author) ? personOf(author) : '');
  const issues = input.issues.map((issue): Issue => ({
    ...issue,
    assignee: issue.assignee === null ? null : personOf(issue.assignee),
    worklogs: issue.worklogs.map((worklog) => ({ ...worklog, author: authorOf(worklog.author) })),
  }));
  const rates = plan.rates.map((rate) => ({
    ...rate,
    person: rate.person === null ? null : personOf(rate.person),
    role: rate.role === null ? null : roleOf(rate.role),
  }));
  return { ...input, issues, plan: { ...unsigned(plan), people, rates } };
}

/** A number for each name, in the order of appearance. */
function numbering(): (name: string) => string {
  const numbers = new Map<string, string>();
  return (name) => {
    const number = numbers.get(name) ?? String(numbers.size + 1);
    numbers.set(name, number);
    return number;
  };
}

function unnamed(
  { accountId, role, capacity, absences }: Person,
  personOf: (name: string) => string,
  roleOf: (name: string) => string,
): Person {
  return {
    accountId: personOf(accountId),
    role: role === null ? null : roleOf(role),
    capacity,
    skills: [],
    organisation: null,
    ...(absences === undefined ? {} : { absences: mergedLeave(absences) }),
  };
}

/** Days of leave in order, those that overlap or follow each other as one. */
function mergedLeave(absences: readonly Absence[]): readonly Absence[] {
  const merged: { from: Day; to: Day }[] = [];
  for (const { from, to } of absences.toSorted((one, other) => one.from - other.from)) {
    const last = merged.at(-1);
    if (to < from) continue;
    if (last && from <= last.to + 1) last.to = laterOf(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

function unsigned(plan: ProjectPlan): ProjectPlan {
  return {
    ...plan,
    deliverables: plan.deliverables.map(unsignedDeliverable),
    baselines: plan.baselines.map((baseline): Baseline => ({
      ...unmarked(baseline),
      author: null,
      reason: null,
    })),
    costs: plan.costs.map((cost) => ({ ...cost, label: '' })),
    risks: plan.risks.map((risk) => ({ ...risk, owner: null, response: null })),
  };
}

/** Without who imported it. */
const unmarked = <T extends { readonly imported?: Baseline['imported'] }>(entry: T): T => ({
  ...entry,
  imported: undefined,
});

function unsignedDeliverable(deliverable: Deliverable): Deliverable {
  const { progress, acceptance, reservations } = deliverable;
  return {
    ...deliverable,
    owner: null,
    approver: null,
    criteria: [],
    progress: progress.map((one) => ({ ...unmarked(one), by: null, note: null })),
    acceptance: acceptance.map((one) => ({ ...unmarked(one), by: null, note: null })),
    reservations: reservations.map((one) => ({ ...one, text: '' })),
  };
}
