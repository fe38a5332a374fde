import type { Day } from '../../domain/calendar/day';

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
