import { ANNOUNCED_SLIPS, AVENANT_DAY, HANDOVER } from './decided-changes';
import { change } from './issue-record';
import { addWorkingDays } from './project-calendar';
import type { Project } from './unfolding-project';

const PROJECT_LEAD = 'camille-roussel';

/** The avenant moves the dates of the deliverables. */
export function applyAvenant(project: Project, day: string): void {
  if (day !== AVENANT_DAY) return;
  for (const { id, current, initial } of project.deliverables) {
    const epic = project.records.get(id);
    if (epic && initial) change(epic, day, '15:00', PROJECT_LEAD, { start: current[0], due: current[1] });
  }
}

export function announceSlips(project: Project, day: string): void {
  for (const [on, deliverable, due] of ANNOUNCED_SLIPS) {
    const epic = project.records.get(deliverable);
    if (on === day && epic && epic.now.resolution === null) change(epic, day, '14:00', PROJECT_LEAD, { due });
  }
}

export function cancelWork(project: Project, day: string): void {
  for (const record of project.records.values()) {
    if (record.item.cancelled !== day || record.now.resolution !== null) continue;
    const remaining = record.now.remaining === null ? {} : { remaining: 0 };
    change(record, day, '11:30', PROJECT_LEAD, {
      status: 'cancelled',
      resolution: 'cancelled',
      ...remaining,
    });
    record.hoursLeft = 0;
  }
}

/** Work of somebody who leaves goes to others in turn. */
export function handOver(project: Project, day: string): void {
  if (day !== HANDOVER.day) return;
  const open = [...project.records.values()].filter(
    ({ item, now }) => isWork(item.kind) && now.assignee === HANDOVER.from && now.resolution === null,
  );
  open.slice(0, -1).forEach((record, index) => {
    const assignee = HANDOVER.to[index % HANDOVER.to.length] ?? HANDOVER.to[0];
    change(record, day, '08:45', PROJECT_LEAD, { assignee });
  });
}

const isWork = (kind: string) => kind !== 'epic';

/** Two days after a missed due date, most of the time, a new one is set. */
export function moveOverdue(project: Project, day: string): void {
  for (const record of project.records.values()) {
    const { due, status, resolution, remaining } = record.now;
    if (due === null || resolution !== null || status === 'todo' || record.item.kind === 'epic') continue;
    if (addWorkingDays(due, 2) !== day || project.chance.between(1, 3) === 1) continue;
    const days = Math.max(2, Math.ceil((remaining ?? 14_400) / 3600 / 5));
    change(record, day, '16:55', record.now.assignee ?? PROJECT_LEAD, { due: addWorkingDays(day, days) });
  }
}
