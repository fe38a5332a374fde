import type { Issue, TrackedField } from '../issues/issue';

/** The value that Jira holds now for a tracked field; versions, components and labels are read elsewhere. */
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
