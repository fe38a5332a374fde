import type { Issue, TrackedField } from '../issues/issue';

/**
 * What Jira holds now of a tracked field; to which deliverable versions, components and labels lead is read
 * elsewhere.
 */
export const PRESENT: Readonly<Record<TrackedField, (issue: Issue) => string | number | null>> = {
  status: ({ statusId }) => statusId,
  resolution: ({ resolution }) => resolution,
  estimate: ({ estimate }) => estimate,
  remaining: ({ remaining }) => remaining,
  due: ({ due }) => due,
  start: ({ start }) => start,
  parent: ({ parentId }) => parentId,
  project: ({ projectId }) => projectId,
  version: () => null,
  component: () => null,
  label: () => null,
};
