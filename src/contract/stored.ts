import type { Day } from '../domain/calendar/day';
import type { Known } from '../domain/known';
import type { ProjectPlan } from '../domain/plan/project-plan';
import type { Component, LinkType, Status, Version } from '../domain/issues/issue';
import type { NotRead } from '../domain/issues/not-read';
import type { Reach } from '../domain/issues/reach';
import type { CommitteePage, CommitteeSettings } from './committees';
import type { SyncState } from './sync';
import type { ProjectRef, ResultView } from './views';
import type { PageNode } from './page-document';
import type { Confirmation } from './readers';
import type { Axis, Weather } from '../domain/health/weather-reading';
import type { Deliverable } from '../domain/plan/deliverable';
import type { Risk } from '../domain/plan/risk';

/**
 * What the app keeps of a project, as use cases give it to the store and take it back. Instants are epoch
 * milliseconds.
 */

/**
 * Where the reading of a project stands, and how it goes on. Only the project's queue writes it once the
 * first reading has begun.
 */
export interface SyncRecord {
  readonly state: SyncState;
  /** Names the full reading that runs or ran last; events of another one are stale. */
  readonly run: string;
  /** Number of the step to do next; an event of another step is a duplicate. */
  readonly step: number;
  /** What runs while the phase is `running`: all is read, or what changed because somebody asks. */
  readonly kind: 'full' | 'delta';
  /** Minutes of creation that cut a full reading into windows, earliest first. */
  readonly cuts: readonly string[];
  /** Number of the first window that is not stored yet, from 0; null: nothing is planned yet. */
  readonly window: number | null;
  /**
   * When the last reading that ended had begun: the next one asks for what changed since. Null: no reading
   * has ended yet.
   */
  readonly readSince: number | null;
  /** When the current, or last, full reading began. */
  readonly began: number;
  /** Major version of the app that began it; another one may read more. Absent: nobody knows. */
  readonly readBy?: string;
  /** When the project's issues were last held against Jira's. */
  readonly comparedAt: number | null;
  /**
   * By how many issues Jira's count still differed from the stored ones after that: the count is approximate.
   */
  readonly stillApart?: number;
  /**
   * Issues that were noted and read of late, the latest first, and when: Jira's index may not show yet what
   * was read of them.
   */
  readonly lately?: readonly { readonly id: string; readonly at: number }[];
  /** How often the current step failed. */
  readonly failures: number;
  /** When this record was last written, to find chains that broke. */
  readonly touchedAt: number;
}

/** What is noted to be read again: by issue where it is known which. */
export interface NotedChanges {
  /** Issues that changed, or came. */
  readonly issueIds: readonly string[];
  /** Issues that were deleted, or moved away. */
  readonly goneIds: readonly string[];
  /** What is known of the project beside its issues changed: versions. */
  readonly meta: boolean;
}

/**
 * What one event said, as it lies in the store until it is read: a record of its own, which nobody writes a
 * second time.
 */
export interface Note extends NotedChanges {
  /** Where it lies. */
  readonly key: string;
  readonly at: number;
}

/**
 * Says that notes wait for a reading, which is queued for `dueAt`; null: for whoever asks next, as reading
 * them failed.
 */
export interface PendingNotes {
  readonly dueAt: number | null;
}

/** How Jira counts time: what `1d` and `1w` mean on the site. */
export interface TimeTracking {
  readonly hoursPerDay: number;
  readonly daysPerWeek: number;
}

/** What is known of a project beside its issues. */
export interface ProjectMeta {
  readonly project: ProjectRef;
  readonly timeZone: string;
  /** Address of the site, without a slash at the end. */
  readonly siteUrl: string;
  readonly startField: string | null;
  /** Absent: stored before it was asked for. */
  readonly epicField?: string | null | undefined;
  readonly versions: readonly Version[];
  /** Absent: kept before the app asked for them. */
  readonly components?: readonly Component[] | undefined;
  readonly statuses: readonly Status[];
  /** Absent: stored before they were asked for. */
  readonly linkTypes?: readonly LinkType[] | undefined;
  /** Null where Jira counts no time; absent: stored before it was asked for. */
  readonly timeTracking?: TimeTracking | null | undefined;
  readonly jqlSelections: Readonly<Record<string, readonly string[]>>;
  /**
   * Ids of the issues that sources had last which name nothing any more, by `sourceKey`; absent: all sources
   * name something.
   */
  readonly lastSelections?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Ids of the issues of other projects that deliverables select. */
  readonly foreignIds: readonly string[];
  /** Absent: Jira gave all. What has a name is asked for again with each reading. */
  readonly notRead?: NotRead | undefined;
}

/** Registers of the Jalon export that are kept for later parts of the app, given back unchanged. */
export type Registers = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** The plan of a project with its revision, which detects that somebody else saved meanwhile. */
export interface PlanRecord {
  /** 0: nothing stored yet. */
  readonly revision: number;
  readonly plan: ProjectPlan;
  readonly registers: Registers;
  /** Deliverables taken out of the plan, the last one first: what an undo puts back. */
  readonly removed: readonly RemovedDeliverable[];
  /** The same of the register of risks. */
  readonly removedRisks: readonly RemovedRisk[];
}

/** A risk as it was when it was taken out, and its place in the register. */
export interface RemovedRisk {
  readonly risk: Risk;
  readonly rank: number;
}

/**
 * A deliverable as it was when it was taken out, and its place in the list, which decides who counts an issue
 * that several claim.
 */
export interface RemovedDeliverable {
  readonly deliverable: Deliverable;
  readonly rank: number;
}

/**
 * Names a computation, small enough to be read to see whether there is another one: what was derived from
 * another one is stale.
 */
export interface ResultVersion {
  readonly stamp: string;
  readonly storedAt: number;
  /** What it was computed of (facts, meta and plan as they were then), how, and as of which day. */
  readonly inputVersion: string;
  readonly methodVersion: string;
  readonly statusDate: Day;
  readonly projectIssues: number;
}

/** The result as it was computed last, without issue ids, and what decides who may see it as it stands. */
export interface ResultRecord {
  readonly result: ResultView;
  /** How the site is read. */
  readonly timeZone: string;
  readonly startField: string | null;
  readonly epicField?: string | null | undefined;
  /**
   * Ids of issues that not everyone may see, for all that is known: those with a security level, and those
   * never read.
   */
  readonly restrictedIds: readonly string[];
  /**
   * Days on which those with a security level were created, in their order, the first ones of the list;
   * absent: not known.
   */
  readonly restrictedCreated?: readonly Day[];
  /** How many issues Jira counts, where it names fewer. */
  readonly counted?: number;
  /** Ids of issues of other projects that deliverables select. */
  readonly foreignIds: readonly string[];
  /** Absent: computed before it was asked; then the result is computed anew. */
  readonly doubts?: Doubts;
  /** Number of acceptance criteria by deliverable. */
  readonly criteria: Readonly<Record<string, number>>;
  /** In how many slices the issue lists lie. */
  readonly slices: number;
}

/** What decides who may see what of a result and of its plan, beside the issues that they hold. */
export interface Doubts extends Reach {
  /** Ids of issues of other projects that no record which others read may count. */
  readonly outOfRecords: readonly string[];
  /**
   * What baselines are drawn from that not everybody could see when they were captured: ids of issues, and
   * other projects.
   */
  readonly behindBaselines: readonly string[];
  /**
   * Ids of the issues that feed deliverables and that all who see the project may see, for all that was known
   * of them last.
   */
  readonly openRoots: readonly string[];
  /** Issues, by id or else by key, that feed deliverables, are gone and are not among these. */
  readonly goneRoots: readonly string[];
}

/** Ids of the issues behind a result, in the order of ids, by the name of the list (`issueListsOf`). */
export type IssueLists = Readonly<Record<string, readonly string[]>>;

/** What somebody declared on an issue. */
export interface Declaration {
  readonly projectId: string;
  readonly issueId: string;
  /** ISO instant. */
  readonly at: string;
  readonly day: Day;
  readonly by: string;
  readonly percent: number | null;
  readonly remainingSeconds: number | null;
  readonly note: string | null;
}

/**
 * The committee of a project: its settings and the page it has, with a revision, which detects that somebody
 * else wrote meanwhile.
 */
export interface CommitteeRecord {
  /** 0: nothing stored yet. */
  readonly revision: number;
  readonly settings: CommitteeSettings;
  readonly page: CommitteePage | null;
  /** Figures on the page as it is, and those of the committee before it. */
  readonly figures: CommitteeFigures | null;
  readonly previous: CommitteeFigures | null;
  /** Number of the committee in its series, from 1; 0 before the first. */
  readonly number: number;
  readonly generations: PageGenerations;
  /** A first page that is being made; null: none is. */
  readonly begun: BegunPage | null;
}

/** What the app generated on a page: what is not among it was written by people. */
export interface PageGenerations {
  /**
   * What each writing put outside people's blocks, the last one last; one that was begun and not noted as
   * done, as the function may have died in between, is among them.
   */
  readonly parts: readonly (readonly PageNode[])[];
  /** Of a page written before the parts were kept. */
  readonly fingerprints: readonly string[];
}

/** Noted before a page is created, to find it again where the function dies before its id is noted. */
export interface BegunPage {
  readonly spaceId: string;
  readonly title: string;
  /** Account in whose name it is created. */
  readonly by: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

interface CommitteeWeather {
  readonly weather: Weather;
  readonly axes: Readonly<Record<Axis, Weather>>;
}

/** The figures of a committee that the next one compares with. */
export interface CommitteeFigures {
  readonly methodVersion: string;
  readonly statusDate: Day;
  /** Told of what everybody on the project may see; absent: told before that was sure. */
  readonly common?: true;
  readonly weather: Weather;
  readonly axes: Readonly<Record<Axis, Weather>>;
  /**
   * What the page announced, and what was computed last where it was known; missing on pages written before
   * that.
   */
  readonly announced?: CommitteeWeather;
  readonly lastKnown?: CommitteeWeather;
  readonly finish: Known<Day>;
  readonly costAtCompletion: Known<number>;
  readonly workAtCompletion: Known<number>;
}

/** Each time that a committee page was written. */
export interface Publication {
  readonly projectId: string;
  /** ISO instant. */
  readonly at: string;
  readonly statusDate: string;
  /** Null, with version 0: it was begun, and not noted as done. */
  readonly pageId: string | null;
  readonly title: string | null;
  readonly version: number;
  /** Account of the author; the app's own writings have none. */
  readonly by: string | null;
  /**
   * Who let the page show more than everybody may see; null: it shows no more. Kept before the page is
   * written.
   */
  readonly confirmation: Confirmation | null;
}

/** Work that is done after the answer, on the queue; of a project one at a time. */
export type QueuedWork = { readonly projectId: string } & (
  | { readonly kind: 'begin' }
  | { readonly kind: 'step'; readonly run: string; readonly step: number }
  | {
      readonly kind: 'changes';
      readonly attempt: number;
      /** It is time for it; else only where the last reading is long past. */
      readonly isDue: boolean;
      /**
       * A second look, for notes from before this instant that the first one was not shown; null: it is no
       * second look.
       */
      readonly listedAt: number | null;
    }
  | { readonly kind: 'sweep'; readonly attempt: number; readonly asked: boolean }
  | { readonly kind: 'cancel'; readonly run: string }
  | { readonly kind: 'publish' }
);
