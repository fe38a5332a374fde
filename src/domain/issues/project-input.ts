import type { Day } from '../calendar/day';
import type { Component, Issue, LinkType, Status, Version } from './issue';
import type { Joining } from './joining';
import type { NotRead } from './not-read';
import type { ProjectPlan } from '../plan/project-plan';

/**
 * What the engine needs of one project. Issues of other projects appear where a deliverable's source selects
 * them.
 */
export interface ProjectInput {
  readonly project: { readonly id: string; readonly key: string; readonly name: string };
  readonly plan: ProjectPlan;
  readonly issues: readonly Issue[];
  readonly versions: readonly Version[];
  /** Absent: nobody asked Jira which there are. */
  readonly components?: readonly Component[] | undefined;
  readonly statuses: readonly Status[];
  /** Types of link of the site; absent: not known. */
  readonly linkTypes?: readonly LinkType[] | undefined;
  /**
   * Ids selected by each distinct JQL source, as Jira answered; other sources are resolved from the issues.
   */
  readonly jqlSelections: Readonly<Record<string, readonly string[]>>;
  /** Ids of the issues that sources had last which name nothing that Jira has any more, by `sourceKey`. */
  readonly lastSelections?: Readonly<Record<string, readonly string[]>> | undefined;
  /**
   * The day on which Jira was read, where the status day is an earlier one; what is dated after it is a
   * finding.
   */
  readonly readOn?: Day;
  /** Absent: Jira gave all. */
  readonly notRead?: NotRead | undefined;
  /** People who would join, where that is asked about. */
  readonly joining?: readonly Joining[];
}
