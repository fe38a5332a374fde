import { requiredDay } from '../../src/domain/calendar/required-day';
import type { Issue } from '../../src/domain/issues/issue';

/** A day of a test, from its ISO form. */
export const on = requiredDay;

/** An open issue of project P with nothing filled in but what is given. */
export function anIssue(key: string, given: Partial<Issue> = {}): Issue {
  return {
    id: key,
    key,
    projectId: '1',
    summary: key,
    type: 'Task',
    level: 0,
    parentId: null,
    statusId: '1',
    statusName: 'To Do',
    category: 'new',
    resolution: null,
    resolutionId: null,
    assignee: null,
    created: on('2026-01-01'),
    resolved: null,
    start: null,
    due: null,
    estimate: null,
    remaining: null,
    spent: null,
    components: [],
    labels: [],
    versionIds: [],
    blocks: [],
    worklogs: [],
    worklogTotal: 0,
    changes: [],
    restricted: false,
    ...given,
  };
}
