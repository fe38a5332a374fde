import type { Json } from './json';

/**
 * A site export (formats.md 1) as read, or as generated: everything that may be absent is already derived.
 */
export interface SiteExport {
  readonly site: {
    readonly name: string;
    readonly timeZone: string;
    /** ISO instant; null: the real clock. */
    readonly now: string | null;
    /** What Jira means by a day and a week of work; absent: its own 8 hours and 5 days. */
    readonly timeTracking?: TimeTracking | undefined;
  };
  /** Issues in file order, in the shape of Jira Cloud REST v3, changelog and every worklog included. */
  readonly issues: readonly IssueDocument[];
  readonly projects: readonly Json[];
  readonly users: readonly Json[];
  readonly versions: Readonly<Record<string, readonly Json[]>>;
  readonly fields: readonly Json[];
  readonly statuses: readonly Json[];
  readonly issueTypes: readonly Json[];
  readonly issueLinkTypes: readonly Json[];
  /** A Jalon export to import into the app at the first start, or null. */
  readonly jalon: unknown;
  readonly permissions: PermissionsFile | null;
  readonly confluence: ConfluenceFile | null;
}

/** As Jira's configuration tells it. */
export interface TimeTracking {
  readonly workingHoursPerDay: number;
  readonly workingDaysPerWeek: number;
}

export interface IssueDocument {
  readonly id: string;
  readonly key: string;
  readonly fields: Json;
  readonly changelog?: Json;
  readonly properties?: Json;
}

/**
 * Optional `permissions.json` of a site export: per project key, account ids per permission key (`*`:
 * everyone signed in). Permissions of the app's own modules stand under their module key. Absent: everyone
 * may do everything but administer; the first user administers.
 */
export type PermissionsFile = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Optional `confluence.json` of a site export. Absent: one space per project, with its key and name. */
export interface ConfluenceFile {
  readonly spaces: readonly {
    readonly key: string;
    readonly name: string;
    readonly editors: readonly string[];
    readonly readers: readonly string[];
  }[];
  readonly pages: readonly {
    readonly spaceKey: string;
    readonly title: string;
    readonly parentTitle: string | null;
    readonly body: Json;
  }[];
}
