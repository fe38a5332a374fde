import type { Day } from '../calendar/day';
import type { Component, Issue, LinkType, Status, Version } from './issue';
import type { Joining } from './joining';
import type { NotRead } from './not-read';
import type { ProjectPlan } from '../plan/project-plan';

/**
 * What the engine needs of one project. Issues of other projects are in it where a source of a deliverable
 * selects them.
 */
export interface ProjectInput {
  readonly project: { readonly id: string; readonly key: string; readonly name: string };
  readonly plan: ProjectPlan;
  readonly issues: readonly Issue[];
  readonly versions: readonly Version[];
  /** Absent: Jira was not asked for them. */
  readonly components?: readonly Component[] | undefined;
  readonly statuses: readonly Status[];
  /** Types of link of the site; absent: unknown. */
  readonly linkTypes?: readonly LinkType[] | undefined;
  /**
   * Ids that each distinct JQL source selects, as Jira answered; other sources are resolved from the issues.
   */
  readonly jqlSelections: Readonly<Record<string, readonly string[]>>;
  /** Ids of the issues that gone sources had last, by `sourceKey`. */
  readonly lastSelections?: Readonly<Record<string, readonly string[]>> | undefined;
  /** The day of the last sync, where it is after the status day; what is dated after it is a finding. */
  readonly readOn?: Day;
  /** Absent: Jira gave everything. */
  readonly notRead?: NotRead | undefined;
  /** People who would join, in a what-if. */
  readonly joining?: readonly Joining[];
}
