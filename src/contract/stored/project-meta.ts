import type { Component, LinkType, Status, Version } from '../../domain/issues/issue';
import type { NotRead } from '../../domain/issues/not-read';
import type { ProjectRef } from '../views';

/** How Jira counts time: what `1d` and `1w` mean on the site. */
export interface TimeTracking {
  readonly hoursPerDay: number;
  readonly daysPerWeek: number;
}

/** What is known of a project, other than its issues. */
export interface ProjectMeta {
  readonly project: ProjectRef;
  readonly timeZone: string;
  /** Address of the site, without a slash at the end. */
  readonly siteUrl: string;
  readonly startField: string | null;
  /** Absent: stored before the app asked for it. */
  readonly epicField?: string | null | undefined;
  readonly versions: readonly Version[];
  /** Absent: stored before the app asked for them. */
  readonly components?: readonly Component[] | undefined;
  readonly statuses: readonly Status[];
  /** Absent: stored before the app asked for them. */
  readonly linkTypes?: readonly LinkType[] | undefined;
  /** Null where Jira counts no time; absent: stored before the app asked for it. */
  readonly timeTracking?: TimeTracking | null | undefined;
  readonly jqlSelections: Readonly<Record<string, readonly string[]>>;
  /** Last known issue ids of sources that name nothing any more, by `sourceKey`; absent: no such source. */
  readonly lastSelections?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Ids of the issues of other projects that deliverables select. */
  readonly foreignIds: readonly string[];
  /** What Jira has and did not give: each sync asks again for what has an id. Absent: Jira gave all. */
  readonly notRead?: NotRead | undefined;
}
