import type { Day } from '../../domain/calendar/day';
import type { Reach } from '../../domain/issues/reach';
import type { ResultView } from '../views';

/** Names a computation. Small, so that a surface can ask often whether there is another one. */
export interface ResultVersion {
  readonly stamp: string;
  readonly storedAt: number;
  /** Names the input: facts, meta and plan, as they were then. */
  readonly inputVersion: string;
  readonly methodVersion: string;
  readonly statusDate: Day;
  readonly projectIssues: number;
}

/** The last computed result, without issue ids, and what decides who may see it. */
export interface ResultRecord {
  readonly result: ResultView;
  /** Time zone and fields with which issues are read. */
  readonly timeZone: string;
  readonly startField: string | null;
  readonly epicField?: string | null | undefined;
  /** Ids of issues that not everybody may see: those with a security level, and those never read. */
  readonly restrictedIds: readonly string[];
  /**
   * Days on which the issues with a security level were created: of the first ones of the list, in its order.
   * Absent: not known.
   */
  readonly restrictedCreated?: readonly Day[];
  /** How many issues Jira counts, where it names fewer. */
  readonly counted?: number;
  /** Ids of issues of other projects that deliverables select. */
  readonly foreignIds: readonly string[];
  /** Absent: an earlier version computed it without; the result is then computed again. */
  readonly doubts?: Doubts;
  /** Number of acceptance criteria by deliverable. */
  readonly criteria: Readonly<Record<string, number>>;
  /** Number of slices in which the issue lists are stored. */
  readonly slices: number;
}

/** What decides who may see what of a result and of its plan, other than the issues in them. */
export interface Doubts extends Reach {
  /** Ids of issues of other projects that no record which others read may count. */
  readonly outOfRecords: readonly string[];
  /** What baselines were drawn from and not everybody could see then: ids of issues, and other projects. */
  readonly behindBaselines: readonly string[];
  /** Ids of issues that feed deliverables and that everybody on the project may see, as far as is known. */
  readonly openRoots: readonly string[];
  /** Issues, by id or else by key, that feed deliverables, are gone and are not among `openRoots`. */
  readonly goneRoots: readonly string[];
}

/** Ids of the issues behind a result, in the order of ids, by name of the list (`issueListsOf`). */
export type IssueLists = Readonly<Record<string, readonly string[]>>;
