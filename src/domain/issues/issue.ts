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

/** Fields of which an issue has several values at once: fix versions and components by id, labels by name. */
export type TagField = 'version' | 'component' | 'label';

/** Fields whose past values are kept, to rebuild any past day. */
export type TrackedField =
  'status' | 'resolution' | 'estimate' | 'remaining' | 'due' | 'start' | 'parent' | 'project' | TagField;

/**
 * One change of a tracked field. For `status`, values are status ids; for `resolution`, names; for durations,
 * seconds; for dates, ISO days; for what an issue has several of, the one that it lost (`from`) or gained
 * (`to`).
 */
export interface Change {
  readonly day: Day;
  readonly field: TrackedField;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * A link from an issue to another one: `type` is the id of its type, `to` the id of the issue that the
 * outward name leads to.
 */
export interface IssueLink {
  readonly type: string;
  readonly to: string;
}

/** What Jira holds of one issue, as it is now. A field that is null is unknown, not zero. */
export interface Issue {
  readonly id: string;
  readonly key: string;
  readonly projectId: string;
  /**
   * Of an epic and above, which a deliverable may be named by; empty of others: nothing is computed of it,
   * and each byte is billed.
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
  /** Its id, which a new name does not change; null also where it was read before ids were kept. */
  readonly resolutionId: string | null;
  readonly assignee: string | null;
  readonly created: Day;
  readonly resolved: Day | null;
  readonly start: Day | null;
  readonly due: Day | null;
  readonly estimate: Seconds | null;
  readonly remaining: Seconds | null;
  readonly spent: Seconds | null;
  /** Ids; names where the app read it before it kept ids. */
  readonly components: readonly string[];
  readonly labels: readonly string[];
  /** Ids of fix versions. */
  readonly versionIds: readonly string[];
  /** Ids of the issues that this one blocks (finish-to-start successors). */
  readonly blocks: readonly string[];
  /**
   * Links of other types than those of the Blocks family; absent: none. What they mean is the plan's to say.
   */
  readonly links?: readonly IssueLink[] | undefined;
  /** Oldest first. */
  readonly worklogs: readonly Worklog[];
  /** How many worklogs Jira says there are; more than `worklogs` holds where some could not be read. */
  readonly worklogTotal: number;
  /** Oldest first. */
  readonly changes: readonly Change[];
  /** How many histories Jira counts beyond those that it gave; absent: none. */
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

/** A status of the site, to read the category of past statuses. */
export interface Status {
  readonly id: string;
  readonly name: string;
  readonly category: StatusCategory;
}

/**
 * A type of link of the site; `outward` is how the issue that a link starts from is told to stand to the
 * other one.
 */
export interface LinkType {
  readonly id: string;
  readonly name: string;
  readonly inward: string;
  readonly outward: string;
}
