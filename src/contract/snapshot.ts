import type { Day } from '../domain/calendar/day';
import type { ResultView } from './views';
import type { AcceptanceState } from '../domain/plan/deliverable';

/** Figures of a project in short, as they were told: what was kept is never computed again. */
export interface SnapshotFigures {
  readonly totals: SnapshotTotals;
  /** The first thousand by rank. */
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

/** Who took a snapshot, when, of which day and why. */
export interface SnapshotRow {
  /** Names it within its project. */
  readonly id: string;
  readonly day: Day;
  /** Epoch milliseconds; null: kept by a version of the app that did not say. */
  readonly takenAt: number | null;
  /** Account of whoever took it; null: the app, once the day was over. */
  readonly by: string | null;
  readonly note: string | null;
}

/** What a snapshot holds: figures for those who may see every issue behind them, and for the others. */
export interface SnapshotBody {
  readonly figures: SnapshotFigures;
  /** Issues behind the figures that not everybody may see. */
  readonly behind: readonly string[];
  /** The figures without these issues; null where there are none. */
  readonly open: SnapshotFigures | null;
  /** Too many issues may not be seen by everybody to be listed: the figures leave them out for all. */
  readonly leavesOut: boolean;
}

/** A snapshot as it is kept: written once and never changed. */
export interface Snapshot extends SnapshotRow {
  readonly methodVersion: string;
  /** Null: kept by a version of the app that did not say which issues stand behind the figures. */
  readonly body: SnapshotBody | null;
}

/** A snapshot that is to be kept; its id is the store's own to give. */
export interface NewSnapshot extends Omit<SnapshotRow, 'id'> {
  readonly methodVersion: string;
  readonly takenAt: number;
  readonly body: SnapshotBody;
}

/** The snapshots of a year, the last one first. */
export interface SnapshotList {
  readonly year: number;
  /** Year of the first one; null: there is none. */
  readonly firstYear: number | null;
  readonly snapshots: readonly SnapshotRow[];
}

/**
 * Why the figures of a snapshot are not shown: nobody knows what stands behind them, or they count issues
 * that were restricted later and that the reader may not see.
 */
type Withheld = 'unknown-behind' | 'restricted-later';

/** A snapshot as its reader may see it. */
export interface SnapshotView extends SnapshotRow {
  readonly methodVersion: string;
  /** Null: withheld, and why. */
  readonly totals: SnapshotTotals | null;
  readonly withheld: Withheld | null;
  /** Some issues were left out of every sum because the reader may not see them. */
  readonly partlyHidden: boolean;
}
