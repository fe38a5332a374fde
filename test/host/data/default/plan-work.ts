import type { Chance } from './chance';
import { accountOf } from './people';
import { addDays, addWorkingDays, workingDayFrom, workingDaysBetween } from './project-calendar';
import { PLAIN, type WorkItem } from './work-item';
import { BUILD_FOUNDATION } from './phases/build-foundation';
import { BUILD_SERVICES } from './phases/build-services';
import { DESIGN } from './phases/design';
import { FRAMING } from './phases/framing';
import type { PlannedDeliverable, PlannedWork } from './phases/planned-deliverable';
import { ROLLOUT } from './phases/rollout';

export const HOURS_A_DAY = 7;
const PROJECT_LEAD = 'camille-roussel';
const FIRST_DAY = '2025-09-15';
/** The day on which the work of lot 1, then of the other lots, was entered in Jira. */
const ENTERED = { early: '2025-09-18', late: '2025-11-17', avenant: '2026-01-15' } as const;

/** The twenty deliverables, by number. */
export const PLANNED_DELIVERABLES: readonly PlannedDeliverable[] = [
  ...FRAMING,
  ...DESIGN,
  ...BUILD_FOUNDATION,
  ...BUILD_SERVICES,
  ...ROLLOUT,
].sort((one, other) => one.id.localeCompare(other.id));

/** Epics and the work below them. */
export function plannedWork(chance: Chance): readonly WorkItem[] {
  return PLANNED_DELIVERABLES.flatMap((deliverable) => [
    epicOf(deliverable),
    ...deliverable.work.flatMap((work, index) => itemsOf(deliverable, work, index, chance)),
  ]);
}

/** An epic starts with the dates of the contract; the avenant moves them later. */
function epicOf(deliverable: PlannedDeliverable): WorkItem {
  const [start, due] = deliverable.initial ?? deliverable.current;
  return {
    ...PLAIN,
    ref: deliverable.id,
    deliverable: deliverable.id,
    kind: 'epic',
    summary: deliverable.name,
    assignee: deliverable.owner,
    reporter: PROJECT_LEAD,
    hours: null,
    actualHours: 0,
    component: deliverable.component,
    created: deliverable.initial ? FIRST_DAY : ENTERED.avenant,
    start,
    due,
  };
}

function itemsOf(
  deliverable: PlannedDeliverable,
  work: PlannedWork,
  index: number,
  chance: Chance,
): readonly WorkItem[] {
  const [worker, days, title, special = {}] = work;
  const [start, due] = datesOf(deliverable, index);
  const hours = days * HOURS_A_DAY;
  const drift = (special.drift ?? deliverable.drift) * chance.around(0.18);
  const item: WorkItem = {
    ...PLAIN,
    ref: `${deliverable.id}/${title}`,
    deliverable: deliverable.id,
    kind: deliverable.phase === 'réalisation' ? 'story' : 'task',
    summary: title,
    assignee: special.without === 'assignee' ? null : accountOf(worker),
    reporter: deliverable.phase === 'réalisation' ? 'ines-belkacem' : PROJECT_LEAD,
    hours: special.without === 'estimate' ? null : hours,
    actualHours: Math.max(1, Math.round(hours * drift * 2) / 2),
    parent: deliverable.id,
    component: deliverable.component,
    version: deliverable.version ?? null,
    labels: special.labels ?? [],
    created: enteredOn(deliverable),
    start,
    due,
    after:
      special.after === undefined
        ? []
        : [special.after.startsWith('L-') ? special.after : `${deliverable.id}/${special.after}`],
    cancelled: special.cancelled ?? null,
  };
  return special.split === undefined ? [item] : split(item, special.split === 'both');
}

const PARTS = [
  { title: 'développer', share: 0.6 },
  { title: 'tester', share: 0.25 },
  { title: 'documenter et faire relire', share: 0.15 },
] as const;

/**
 * A story and its sub-tasks: the estimate stands on the sub-tasks, and on the story too where both were
 * filled in.
 */
function split(story: WorkItem, both: boolean): readonly WorkItem[] {
  const half = (hours: number) => Math.round(hours * 2) / 2;
  const parts = PARTS.map(({ title, share }): WorkItem => ({
    ...story,
    ref: `${story.ref}/${title}`,
    kind: 'subtask',
    summary: `${story.summary} : ${title}`,
    hours: half((story.hours ?? 0) * share),
    actualHours: half(story.actualHours * share),
    parent: story.ref,
    version: null,
    start: null,
  }));
  return [{ ...story, hours: both ? story.hours : null, actualHours: 0 }, ...parts];
}

/** Works of a deliverable are laid one after another over its planned time. */
function datesOf(deliverable: PlannedDeliverable, index: number): readonly [start: string, due: string] {
  const [first, last] = deliverable.current;
  const days = workingDaysBetween(first, last).length;
  const step = days / deliverable.work.length;
  const start = addWorkingDays(workingDayFrom(first), Math.floor(index * step * 0.8));
  const due = addWorkingDays(start, Math.max(1, Math.round(step * 1.8)));
  return [start, due < last ? due : last];
}

function enteredOn(deliverable: PlannedDeliverable): string {
  if (!deliverable.initial) return ENTERED.avenant;
  const wanted = deliverable.lot.startsWith('Lot 1') ? ENTERED.early : ENTERED.late;
  return addDays(wanted, Number(deliverable.id.slice(2)) % 4);
}
