import { answers, call } from './call';
import type { FailureCode } from './failure';
import { ofProject } from './fields';

/** State of the first (or the current) sync of a project. Instants are epoch milliseconds. */
export interface SyncState {
  readonly phase: 'never' | 'running' | 'ready' | 'failed' | 'cancelled';
  readonly issuesRead: number;
  /** Jira's approximate count, null until known. */
  readonly issuesExpected: number | null;
  readonly startedAt: number | null;
  /** When the figures were stored. */
  readonly finishedAt: number | null;
  readonly failure: FailureCode | null;
  /** Seconds until the running sync ends, at its speed so far; null: not known. */
  readonly secondsLeft: number | null;
  /** Until when Jira asked the app to wait; null: it did not ask. */
  readonly waitsUntil: number | null;
}

/**
 * State of a sync as one person sees it: numbers of issues only for those who may see every issue of the
 * project.
 */
export interface SyncView extends Omit<SyncState, 'issuesRead' | 'issuesExpected'> {
  /** Share of the issues that is read, 0 to 1; null until known. */
  readonly share: number | null;
  readonly issues: { readonly read: number; readonly expected: number | null } | null;
}

/** Calls that begin or stop a sync. */
export const syncCalls = {
  synchronise: call({
    right: 'look',
    writes: true,
    request: ofProject,
    answer: answers<Pick<SyncState, 'phase'>>(),
  }),
  cancelSync: call({
    right: 'manage',
    writes: true,
    request: ofProject,
    answer: answers<Pick<SyncState, 'phase'>>(),
  }),
};
