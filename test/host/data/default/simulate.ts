import type { Chance } from './chance';
import { announceSlips, applyAvenant, cancelWork, handOver, moveOverdue } from './decide';
import { change, recordOf, type IssueRecord } from './issue-record';
import { PEOPLE, type ProjectPerson } from './people';
import { HOURS_A_DAY } from './plan-work';
import { addWorkingDays, instantOf, isPresent, workingDaysBetween } from './project-calendar';
import type { WorkItem } from './work-item';
import type { PlannedDeliverable } from './phases/planned-deliverable';
import type { Project } from './unfolding-project';

/**
 * Lets the project run from its first day to the last, day by day and person by person; gives the issues by
 * date of creation.
 */
export function simulate(
  items: readonly WorkItem[],
  deliverables: readonly PlannedDeliverable[],
  chance: Chance,
  days: readonly [first: string, last: string],
): readonly IssueRecord[] {
  const inOrder = [...items].sort((one, other) => one.created.localeCompare(other.created));
  const records = new Map(
    inOrder.map((item, index) => [item.ref, recordOf(item, instantOf(item.created, minuteOf(index)))]),
  );
  const hierarchies = hierarchiesOf([...records.values()]);
  const project: Project = {
    records,
    hierarchies,
    deliverables,
    chance,
    reviews: new Map(),
    reopenings: new Map(),
  };
  for (const day of workingDaysBetween(...days)) passDay(project, day);
  return [...records.values()];
}

const minuteOf = (index: number) => `08:${String(index % 60).padStart(2, '0')}`;

function passDay(project: Project, day: string): void {
  applyAvenant(project, day);
  announceSlips(project, day);
  cancelWork(project, day);
  handOver(project, day);
  endReviews(project, day);
  reopen(project, day);
  for (const person of PEOPLE)
    if (person.role !== null && isPresent(person, day)) workDay(project, person, day);
  followParents(project, day);
  moveOverdue(project, day);
}

/** A person's day: the started work first, then the next piece that may start. */
function workDay(project: Project, person: ProjectPerson, day: string): void {
  const available = HOURS_A_DAY * person.capacity * (project.chance.between(1, 8) === 1 ? 0.6 : 1);
  let left = Math.round(available * 2) / 2;
  let hour = 9;
  while (left > 0) {
    const record = nextWork(project, person.accountId, day);
    if (!record) return;
    const hours = Math.min(left, record.hoursLeft);
    logWork(record, person.accountId, day, hour, hours);
    left -= hours;
    hour = Math.min(15, hour + Math.ceil(hours));
    if (record.hoursLeft <= 0) sendToReview(project, record, person.accountId, day);
    else if (record.now.remaining !== null) reEstimate(project, record, person.accountId, day);
  }
}

function nextWork(project: Project, accountId: string, day: string): IssueRecord | undefined {
  const mine = [...project.records.values()].filter(
    (record) =>
      record.now.assignee === accountId &&
      record.hoursLeft > 0 &&
      record.now.resolution === null &&
      mayStart(project, record, day),
  );
  return mine.sort((one, other) => rankOf(project, one) - rankOf(project, other))[0];
}

const URGENT = new Set(['highest', 'high']);

/** Lower goes first: what is under way, urgent defects, then the order of the deliverables. */
function rankOf(project: Project, { item, now }: IssueRecord): number {
  if (now.status === 'progress') return -2;
  if (item.kind === 'bug' && URGENT.has(item.priority)) return -1;
  return project.deliverables.findIndex(({ id }) => id === item.deliverable);
}

function mayStart(project: Project, { item }: IssueRecord, day: string): boolean {
  const deliverable = project.deliverables.find(({ id }) => id === item.deliverable);
  const opened = item.created <= day && (deliverable === undefined || deliverable.current[0] <= day);
  return opened && item.after.every((ref) => (project.records.get(ref)?.now.resolution ?? null) !== null);
}

function logWork(record: IssueRecord, author: string, day: string, hour: number, hours: number): void {
  const { now } = record;
  if (now.status !== 'progress')
    change(record, day, `${String(hour).padStart(2, '0')}:05`, author, { status: 'progress' });
  const seconds = hours * 3600;
  const started = instantOf(day, `${String(hour).padStart(2, '0')}:00`);
  record.worklogs.push({ author, started, created: instantOf(day, '16:30'), seconds });
  record.hoursLeft -= hours;
  change(record, day, '16:30', author, {
    spent: (now.spent ?? 0) + seconds,
    ...(now.remaining === null ? {} : { remaining: Math.max(0, now.remaining - seconds) }),
  });
}

/** Near its end, the estimate of what remains is put right, more or less. */
function reEstimate(project: Project, record: IssueRecord, author: string, day: string): void {
  const remaining = record.now.remaining ?? 0;
  if (remaining > 4 * 3600 && remaining > record.hoursLeft * 3600 * 0.5) return;
  const guess = Math.max(1, Math.round(record.hoursLeft * project.chance.around(0.2) * 2) / 2);
  change(record, day, '16:35', author, { remaining: guess * 3600 });
}

function sendToReview(project: Project, record: IssueRecord, author: string, day: string): void {
  change(record, day, '16:40', author, {
    status: 'review',
    ...(record.now.remaining === null ? {} : { remaining: 0 }),
  });
  later(project.reviews, addWorkingDays(day, project.chance.between(1, 3)), record);
}

function endReviews(project: Project, day: string): void {
  for (const record of project.reviews.get(day) ?? []) {
    change(record, day, '10:15', record.item.reporter, { status: 'done', resolution: 'done' });
    const comesBack =
      record.item.kind !== 'subtask' &&
      record.item.deliverable !== null &&
      project.chance.between(1, 100) <= 5;
    if (comesBack) later(project.reopenings, addWorkingDays(day, project.chance.between(3, 9)), record);
  }
}

/** Some work comes back: earned value falls, and more effort is spent. */
function reopen(project: Project, day: string): void {
  for (const record of project.reopenings.get(day) ?? []) {
    if (record.item.after.length > 0) continue;
    record.hoursLeft = Math.max(2, Math.round(record.item.actualHours * 0.4) / 2);
    const remaining = record.now.remaining === null ? {} : { remaining: record.hoursLeft * 3600 };
    change(record, day, '08:30', record.item.reporter, { status: 'todo', resolution: null, ...remaining });
  }
}

function later(plan: Map<string, IssueRecord[]>, day: string, record: IssueRecord): void {
  plan.set(day, [...(plan.get(day) ?? []), record]);
}

/** Stories with sub-tasks, then epics, move with what stands below them. */
function followParents(project: Project, day: string): void {
  for (const [parent, children] of project.hierarchies) {
    const below = children.filter(({ item, now }) => now.resolution !== 'cancelled' && item.created <= day);
    const started = below.some(({ now }) => now.status !== 'todo');
    const ended = below.length > 0 && below.every(({ now }) => now.resolution !== null);
    const author = parent.item.assignee ?? parent.item.reporter;
    if (parent.now.status === 'todo' && started) change(parent, day, '16:45', author, { status: 'progress' });
    if (parent.now.status === 'done' && !ended)
      change(parent, day, '16:50', author, { status: 'progress', resolution: null });
    if (parent.now.status === 'progress' && ended) {
      const remaining = parent.now.remaining === null ? {} : { remaining: 0 };
      change(parent, day, '16:50', author, { status: 'done', resolution: 'done', ...remaining });
    }
  }
}

/** Parents with their children, stories before epics. */
function hierarchiesOf(records: readonly IssueRecord[]): Project['hierarchies'] {
  const hierarchies = records.map(
    (parent) => [parent, records.filter(({ item }) => item.parent === parent.item.ref)] as const,
  );
  const withChildren = hierarchies.filter(([, children]) => children.length > 0);
  return [
    ...withChildren.filter(([{ item }]) => item.kind !== 'epic'),
    ...withChildren.filter(([{ item }]) => item.kind === 'epic'),
  ];
}
