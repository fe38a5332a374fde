import type { Day } from '../calendar/day';
import type { Seconds } from '../money/money';

/** Jira's status category keys: `new` to do, `indeterminate` in progress. */
export type StatusCategory = 'new' | 'indeterminate' | 'done';

/** Time logged by one person on one day of the project's calendar. */
export interface Worklog {
  readonly author: string;
  readonly day: Day;
  readonly seconds: Seconds;
}

/** Fields with several values at once: fix versions and components by id, labels by name. */
export type TagField = 'version' | 'component' | 'label';

/** Fields with a history, from which any past day is rebuilt. */
export type TrackedField =
  'status' | 'resolution' | 'estimate' | 'remaining' | 'due' | 'start' | 'parent' | 'project' | TagField;

/**
 * One change of a tracked field. Values are status ids, names of resolutions, seconds and ISO days; a field
 * with several values lost `from` or gained `to`.
 */
export interface Change {
  readonly day: Day;
  readonly field: TrackedField;
  readonly from: string | null;
  readonly to: string | null;
}

/** A link to another issue: `type` is the id of its type, `to` the id of the issue at its outward end. */
export interface IssueLink {
  readonly type: string;
  readonly to: string;
}

/** An issue as Jira holds it now. A field that is null is unknown, not zero. */
export interface Issue {
  readonly id: string;
  readonly key: string;
  readonly projectId: string;
  /**
   * Of epics and above, which may name a deliverable. Empty otherwise: no figure needs it, and each byte is
   * billed.
   */
  readonly summary: string;
  readonly type: string;
  /** 1 for an epic, 0 for a standard issue, -1 for a sub-task. */
  readonly level: number;
  readonly parentId: string | null;
  readonly statusId: string;
  readonly statusName: string;
  readonly category: StatusCategory;
  /** Resolution name, null while unresolved. */
  readonly resolution: string | null;
  /** Its id, which stays when the name changes; null also where it was read before ids were kept. */
  readonly resolutionId: string | null;
  readonly assignee: string | null;
  readonly created: Day;
  readonly resolved: Day | null;
  readonly start: Day | null;
  readonly due: Day | null;
  readonly estimate: Seconds | null;
  readonly remaining: Seconds | null;
  readonly spent: Seconds | null;
  /** Ids; names where they were read before ids were kept. */
  readonly components: readonly string[];
  readonly labels: readonly string[];
  /** Ids of fix versions. */
  readonly versionIds: readonly string[];
  /** Ids of the issues that this one blocks (finish-to-start successors). */
  readonly blocks: readonly string[];
  /** Links of types other than Blocks; absent: none. The plan says what they mean. */
  readonly links?: readonly IssueLink[] | undefined;
  /** Oldest first. */
  readonly worklogs: readonly Worklog[];
  /** Number of worklogs by Jira's count; above the length of `worklogs` where some could not be read. */
  readonly worklogTotal: number;
  /** Oldest first. */
  readonly changes: readonly Change[];
  /** Number of histories that Jira counts and did not give; absent: none. */
  readonly historiesUnread?: number | undefined;
  /** Has a security level: not everyone who browses the project may see it. */
  readonly restricted: boolean;
}

/** A component of the project. */
export interface Component {
  readonly id: string;
  readonly name: string;
}

/** A version (release) of the project. */
export interface Version {
  readonly id: string;
  readonly name: string;
  readonly released: boolean;
  readonly archived: boolean;
  readonly start: Day | null;
  readonly release: Day | null;
}

/** A status of the site, from which the category of a past status is read. */
export interface Status {
  readonly id: string;
  readonly name: string;
  readonly category: StatusCategory;
}

/**
 * A type of link of the site; `outward` names the relation of the issue from which a link starts to the other
 * one.
 */
export interface LinkType {
  readonly id: string;
  readonly name: string;
  readonly inward: string;
  readonly outward: string;
}
