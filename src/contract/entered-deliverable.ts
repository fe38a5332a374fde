import type { Definition } from '../domain/plan/definition';
import type { EarningRule, Source } from '../domain/plan/project-plan';

/** A deliverable to add, or to change. */
export interface EnteredDeliverable {
  readonly projectId: string;
  /** Null: a new one. */
  readonly id: string | null;
  /** The deliverable to change, as its form was opened: where it is another one by now, nothing is saved. */
  readonly before?: Definition;
  readonly name: string;
  readonly source: Source;
  readonly earning: EarningRule;
  readonly phase: string | null;
  readonly contractDate: string | null;
  readonly owner: string | null;
  readonly approver: string | null;
  readonly criteria: readonly string[];
  /** Percent earned by status id, for the rule `status`. */
  readonly statusPercents: Readonly<Record<string, number>>;
}
