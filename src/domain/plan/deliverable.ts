import type { Day } from '../calendar/day';
import type { Source } from './source';
import type { Imported } from './imported';

/** How a deliverable earns its budget (`progress/earned-fraction.ts`). */
export const EARNING_RULES = [
  'zero-hundred',
  'fifty-fifty',
  'status',
  'milestones',
  'physical',
  'effort',
] as const;

export type EarningRule = (typeof EARNING_RULES)[number];

export const ACCEPTANCE_STATES = [
  'prepared',
  'delivered',
  'verification',
  'accepted',
  'accepted-with-reservations',
  'adjourned',
  'refused',
  'regular-service',
  'admitted',
] as const;

export type AcceptanceState = (typeof ACCEPTANCE_STATES)[number];

/** Physical progress as people declared it, in percent from 0 to 100. */
export interface DeclaredProgress {
  readonly day: Day;
  readonly percent: number;
  readonly by: string | null;
  readonly note: string | null;
  /** Who imported it, the last one last; absent: it was entered here. */
  readonly imported?: readonly Imported[] | undefined;
}

/** A step of the acceptance (recette), as somebody recorded it. */
export interface AcceptanceStep {
  readonly day: Day;
  readonly state: AcceptanceState;
  readonly by: string | null;
  readonly note: string | null;
  /** Who imported it, the last one last; absent: it was entered here. */
  readonly imported?: readonly Imported[] | undefined;
}

/** A defect noted at acceptance; lifted once it is mended. */
export interface Reservation {
  readonly id: string;
  readonly text: string;
  readonly severity: 'minor' | 'major' | 'blocking';
  readonly raised: Day | null;
  readonly lifted: Day | null;
}

/** What is contracted, delivered and accepted. */
export interface Deliverable {
  readonly id: string;
  readonly name: string;
  readonly source: Source;
  readonly owner: string | null;
  readonly approver: string | null;
  readonly phase: string | null;
  readonly lot: string | null;
  readonly earning: EarningRule;
  /** Percent earned by status id, for the `status` rule. */
  readonly statusPercents: Readonly<Record<string, number>>;
  readonly contractDate: Day | null;
  readonly criteria: readonly string[];
  /** Append-only, oldest first, as the two records below. */
  readonly progress: readonly DeclaredProgress[];
  readonly acceptance: readonly AcceptanceStep[];
  readonly reservations: readonly Reservation[];
}
