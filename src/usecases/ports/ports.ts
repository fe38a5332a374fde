import type { Capabilities, ProjectRef } from '../../contract/views';
import type { RightsView } from '../../contract/rights-view';
import type { NewSnapshot, Snapshot, SnapshotRow } from '../../contract/snapshot';
import type { CommitteeRecord } from '../../contract/stored/committee-record';
import type { Declaration } from '../../contract/stored/declaration';
import type { Note, PendingNotes } from '../../contract/stored/notes';
import type { PlanRecord } from '../../contract/stored/plan-record';
import type { ProjectMeta, TimeTracking } from '../../contract/stored/project-meta';
import type { Publication } from '../../contract/stored/publication';
import type { IssueLists, ResultRecord, ResultVersion } from '../../contract/stored/result-record';
import type { SyncRecord } from '../../contract/stored/sync-record';
import type { Day } from '../../domain/calendar/day';
import type { Actor } from './actor';
import type { ConfluencePorts } from './confluence-ports';
import type { PeoplePorts } from './people-ports';
import type { QueuePorts, HourlySyncPorts } from './queue-ports';
import type { RegisterPorts } from './register-ports';
import type { Component, Issue, LinkType, Status, Version } from '../../domain/issues/issue';

/** What use cases need of the world; `handlers/composition-root.ts` provides it. */
export interface Ports {
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Major version of the app. */
  readonly appVersion: () => string;
  /** How long the platform still lets the running function work. */
  readonly millisecondsLeft: () => number;
  readonly jira: JiraPorts;
  readonly store: StorePorts;
  readonly registers: RegisterPorts;
  readonly people: PeoplePorts;
  readonly confluence: ConfluencePorts;
  readonly queue: QueuePorts;
  /** An SVG document as PNG bytes, with `scale` pixels for each of its units. */
  readonly drawPng: (svg: string, scale: number) => Promise<Uint8Array>;
}

/** Who asks, and what Jira lets them do on the project asked about. */
export interface Caller {
  readonly accountId: string;
  readonly capabilities: Capabilities;
}

export interface ReadOptions {
  readonly timeZone: string;
  readonly startField: string | null;
  readonly epicField?: string | null | undefined;
}

export interface MirroredDeclaration {
  readonly percent: number | null;
  readonly remainingSeconds: number | null;
  readonly declaredOn: string;
  readonly by: string;
}

export interface ReadIssue {
  readonly issue: Issue;
  readonly project: ProjectRef;
  readonly blockers: readonly {
    readonly key: string;
    readonly summary: string;
    readonly since: number | null;
  }[];
  readonly declared: MirroredDeclaration | null;
}

/** Which issues are read. */
export type IssueQuery =
  /** Issues of a project created from one minute until before another; null: no limit on that side. */
  | { readonly all: string; readonly from: string | null; readonly before: string | null }
  /**
   * Issues of a project that changed in the last minutes, and at most fifty `current` ones, which Jira looks
   * up itself.
   */
  | { readonly changedIn: string; readonly minutes: number; readonly current: readonly string[] };

export interface JiraPorts {
  /** Some thousand issues at a time. */
  readonly readIssues: (
    as: Actor,
    query: IssueQuery,
    options: ReadOptions,
  ) => AsyncGenerator<readonly Issue[]>;
  /**
   * Issues by id. Those that are gone or hidden are absent; `unread` are those that Jira has and could not
   * give.
   */
  readonly fetchIssues: (
    as: Actor,
    ids: readonly string[],
    options: ReadOptions,
  ) => Promise<{ readonly issues: readonly Issue[]; readonly unread: readonly string[] }>;
  /** Every issue of a project by id, with the time spent in seconds; null: Jira gives none. */
  readonly timesSpent: (as: Actor, projectId: string) => Promise<ReadonlyMap<string, number | null>>;
  /** The highest key of a project; empty where it has no issue. */
  readonly highestKey: (as: Actor, projectId: string) => Promise<string>;
  /**
   * When some `size` issues with keys up to the highest were created: minutes in a time zone, earliest first.
   */
  readonly sampleCreation: (
    as: Actor,
    highest: string,
    size: number,
    timeZone: string,
  ) => Promise<readonly string[]>;
  readonly projectsOfIssues: (as: Actor, ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly readIssue: (as: Actor, idOrKey: string, options: ReadOptions) => Promise<ReadIssue>;
  readonly selectIssues: (as: Actor, jql: string) => Promise<readonly string[]>;
  readonly descendantsOf: (as: Actor, key: string) => Promise<readonly string[]>;
  /** Ids of the issues of other projects below these issues of a project. */
  readonly descendantsElsewhere: (
    as: Actor,
    ids: readonly string[],
    projectId: string,
  ) => Promise<readonly string[]>;
  /** Of these issues, those that changed in the last minutes, by Jira's index. */
  readonly changedAmong: (as: Actor, ids: readonly string[], minutes: number) => Promise<readonly string[]>;
  /**
   * Of these issues by id or key, those that the actor may see; the others are gone, hidden, or never
   * existed.
   */
  readonly seenAmong: (as: Actor, idsOrKeys: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly visibleAmong: (as: Actor, ids: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly countIssues: (as: Actor, projectId: string) => Promise<number>;
  readonly readProject: (
    as: Actor,
    idOrKey: string,
  ) => Promise<ProjectRef & { readonly archived: boolean; readonly components: readonly Component[] }>;
  readonly readVersions: (as: Actor, projectId: string) => Promise<readonly Version[]>;
  readonly readStatuses: (as: Actor) => Promise<readonly Status[]>;
  readonly readServer: (as: Actor) => Promise<{ readonly timeZone: string; readonly siteUrl: string }>;
  readonly readIssueFields: (
    as: Actor,
  ) => Promise<{ readonly startField: string | null; readonly epicField: string | null }>;
  readonly readLinkTypes: (as: Actor) => Promise<readonly LinkType[]>;
  readonly readTimeTracking: (as: Actor) => Promise<TimeTracking | null>;
  readonly readNames: (as: Actor, accountIds: readonly string[]) => Promise<Readonly<Record<string, string>>>;
  /** Account of the app itself. */
  readonly ownAccount: () => Promise<string>;
  /** Whether somebody may change the deliverables of a project; false as well where Jira does not answer. */
  readonly mayManage: (projectId: string, accountId: string) => Promise<boolean>;
  /** Whom the permission scheme of a project grants what; null where Jira does not show it to the actor. */
  readonly readHolders: (as: Actor, projectId: string) => Promise<RightsView['holders']>;
  readonly mayDeclareIn: (projectId: string, accountId: string) => Promise<boolean>;
  readonly mayDeclareOn: (issueId: string, accountId: string) => Promise<boolean>;
  readonly setRemaining: (as: Actor, issueId: string, seconds: number) => Promise<void>;
  readonly mirrorDeclaration: (as: Actor, issueId: string, declaration: MirroredDeclaration) => Promise<void>;
}

export interface FactsWriter {
  readonly put: (issues: readonly Issue[]) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** Answers whether any issue changed. */
  readonly close: () => Promise<boolean>;
}

export interface StorePorts extends HourlySyncPorts {
  readonly readSync: (projectId: string) => Promise<SyncRecord | undefined>;
  readonly writeSync: (projectId: string, record: SyncRecord) => Promise<void>;
  /** The sync record, and whether notes wait, in one read. */
  readonly readWaiting: (
    projectId: string,
  ) => Promise<{ readonly sync: SyncRecord | undefined; readonly pending: PendingNotes | undefined }>;
  readonly writeNote: (projectId: string, note: Omit<Note, 'key'>) => Promise<void>;
  /**
   * Notes of a project, some thousand at most, as the store's index shows them, which may lag some seconds.
   * `surely`: without those that are deleted and still listed.
   */
  readonly listNotes: (projectId: string, surely: boolean) => Promise<readonly Note[]>;
  readonly deleteNotes: (notes: readonly Note[]) => Promise<void>;
  readonly writePending: (projectId: string, pending: PendingNotes) => Promise<void>;
  readonly clearPending: (projectId: string) => Promise<void>;
  /** Notes that a full sync is to stop: a record of its own, which the sync checks between two windows. */
  readonly noteCancel: (projectId: string, run: string) => Promise<void>;
  readonly isCancelled: (projectId: string, run: string) => Promise<boolean>;
  readonly listProjects: () => Promise<readonly string[]>;
  readonly readMeta: (projectId: string) => Promise<ProjectMeta | undefined>;
  readonly writeMeta: (projectId: string, meta: ProjectMeta) => Promise<void>;
  readonly beginGeneration: (projectId: string) => Promise<void>;
  readonly promoteGeneration: (projectId: string) => Promise<void>;
  readonly openFacts: (projectId: string, generation: 'live' | 'next') => Promise<FactsWriter>;
  readonly readFacts: (projectId: string) => Promise<readonly Issue[]>;
  /** What a surface opens with, in one read. */
  readonly readInitialState: (projectId: string) => Promise<{
    readonly sync: SyncRecord | undefined;
    readonly record: ResultRecord | undefined;
    /** There is a result of an earlier version of the app, to be computed again. */
    readonly outdated: boolean;
    /** Changes are noted and not read yet. */
    readonly isWaiting: boolean;
    /** Names the result; null: there is none. */
    readonly version: string | null;
  }>;
  /** Names the content of facts, meta and plan: it changes where any of them does. */
  readonly readInputVersion: (projectId: string) => Promise<string>;
  readonly readVersion: (projectId: string) => Promise<ResultVersion | undefined>;
  /** Writes only what changed; the store itself sets `record.slices`. */
  readonly writeResult: (
    projectId: string,
    version: ResultVersion,
    record: Omit<ResultRecord, 'slices'>,
    lists: IssueLists,
  ) => Promise<void>;
  /** All issue lists of the result; where `hidden` has issues, of the result without exactly these. */
  readonly readLists: (
    projectId: string,
    record: ResultRecord,
    hidden: ReadonlySet<string>,
  ) => Promise<IssueLists>;
  /** Names of the lists that contain an issue. */
  readonly readListsOfIssue: (
    projectId: string,
    record: ResultRecord,
    hidden: ReadonlySet<string>,
    issueId: string,
  ) => Promise<readonly string[]>;
  /**
   * The version of the result, and the result without exactly these issues where one derived from it is
   * stored.
   */
  readonly readRestricted: (
    projectId: string,
    hidden: ReadonlySet<string>,
  ) => Promise<{ readonly version: ResultVersion; readonly record: ResultRecord | undefined } | undefined>;
  readonly writeRestricted: (
    projectId: string,
    hidden: ReadonlySet<string>,
    of: ResultVersion,
    computed: { readonly record: Omit<ResultRecord, 'slices'>; readonly lists: IssueLists },
  ) => Promise<ResultRecord>;
  readonly readPlan: (projectId: string) => Promise<PlanRecord>;
  /** Throws Failure('conflict') where somebody else saved meanwhile. */
  readonly writePlan: (projectId: string, record: PlanRecord) => Promise<PlanRecord>;
  /** What the committees open with, in one read. */
  readonly readCommitteeState: (projectId: string) => Promise<{
    readonly committee: CommitteeRecord | undefined;
    readonly meta: ProjectMeta | undefined;
    readonly plan: PlanRecord;
  }>;
  readonly readCommittee: (projectId: string) => Promise<CommitteeRecord | undefined>;
  /** Throws Failure('conflict') where somebody else wrote meanwhile. */
  readonly writeCommittee: (projectId: string, record: CommitteeRecord) => Promise<CommitteeRecord>;
  /** Writes both or none. Throws Failure('conflict') where somebody else wrote either meanwhile. */
  readonly writePlanAndCommittee: (
    projectId: string,
    plans: { readonly before: PlanRecord; readonly after: PlanRecord },
    committees: { readonly before: CommitteeRecord; readonly after: CommitteeRecord },
  ) => Promise<void>;
  /**
   * Lets one caller at a time create the first page of a project, until an instant at most; false: somebody
   * else is at it.
   */
  readonly claimFirstPage: (projectId: string, now: number, until: number) => Promise<boolean>;
  readonly releaseFirstPage: (projectId: string) => Promise<void>;
  readonly listCommittees: () => Promise<readonly string[]>;
  readonly appendDeclaration: (declaration: Declaration) => Promise<void>;
  /** Keeps a day that is over, unless it is kept already. */
  readonly keepDay: (projectId: string, snapshot: NewSnapshot) => Promise<void>;
  readonly appendSnapshot: (projectId: string, snapshot: NewSnapshot) => Promise<void>;
  /** Snapshots of the days of a year, the last one first. */
  readonly listSnapshots: (projectId: string, year: number) => Promise<readonly SnapshotRow[]>;
  /** Day of the first snapshot. */
  readonly firstSnapshot: (projectId: string) => Promise<Day | undefined>;
  readonly readSnapshot: (projectId: string, id: string) => Promise<Snapshot | undefined>;
  /** Replaces a publication of the same instant. */
  readonly keepPublication: (publication: Publication) => Promise<void>;
}
