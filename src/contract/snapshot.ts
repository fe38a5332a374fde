import type { Day } from '../domain/calendar/day';
import type { ResultView } from './views';
import type { AcceptanceState } from '../domain/plan/deliverable';

/** The main figures of a project, kept as they were shown and never computed again. */
export interface SnapshotFigures {
  readonly totals: SnapshotTotals;
  /** The first thousand in the order of the plan. */
  readonly deliverables: readonly {
    readonly id: string;
    readonly percentComplete: number | null;
    readonly forecastFinish: Day | null;
    readonly acceptance: AcceptanceState | null;
  }[];
}

export type SnapshotTotals = Pick<
  ResultView,
  | 'currency'
  | 'hoursPerDay'
  | 'projectIssues'
  | 'issues'
  | 'done'
  | 'effort'
  | 'cost'
  | 'work'
  | 'schedule'
  | 'finish'
  | 'axes'
  | 'weather'
  | 'withoutCosts'
> & { readonly confidence: number };

/** When, by whom, of which day and why a snapshot was taken. */
export interface SnapshotRow {
  /** Names it within its project. */
  readonly id: string;
  readonly day: Day;
  /** Epoch milliseconds; null: an earlier version of the app did not keep it. */
  readonly takenAt: number | null;
  /** Account of who took it; null: the app, once the day was over. */
  readonly by: string | null;
  readonly note: string | null;
}

/** What a snapshot holds: figures for those who may see every issue behind them, and for the others. */
export interface SnapshotBody {
  readonly figures: SnapshotFigures;
  /** Ids of the issues behind the figures that not everybody may see. */
  readonly behind: readonly string[];
  /** The figures without these issues; null where there are no such issues. */
  readonly open: SnapshotFigures | null;
  /** Too many issues are hidden from somebody to be listed: the figures leave them out for everybody. */
  readonly leavesOut: boolean;
}

/** A stored snapshot: written once and never changed. */
export interface Snapshot extends SnapshotRow {
  readonly methodVersion: string;
  /** Null: an earlier version of the app did not keep which issues are behind the figures. */
  readonly body: SnapshotBody | null;
}

/** A snapshot to store, which gives it its id. */
export interface NewSnapshot extends Omit<SnapshotRow, 'id'> {
  readonly methodVersion: string;
  readonly takenAt: number;
  readonly body: SnapshotBody;
}

/** The snapshots of a year, the last one first. */
export interface SnapshotList {
  readonly year: number;
  /** Year of the first snapshot; null: there is none. */
  readonly firstYear: number | null;
  readonly snapshots: readonly SnapshotRow[];
}

/**
 * Why the figures of a snapshot are not shown: the issues behind them are not known, or include some that
 * were restricted later and that the reader may not see.
 */
type Withheld = 'unknown-behind' | 'restricted-later';

/** A snapshot as its reader may see it. */
export interface SnapshotView extends SnapshotRow {
  readonly methodVersion: string;
  /** Null: the figures are withheld; `withheld` says why. */
  readonly totals: SnapshotTotals | null;
  readonly withheld: Withheld | null;
  /** Some issues are left out of every sum because the reader may not see them. */
  readonly partlyHidden: boolean;
}
