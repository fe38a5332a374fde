/** Registers of the Jalon export that later parts of the app will use; given back unchanged until then. */
export type Registers = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** The plan of a project; its revision detects that somebody else saved meanwhile. */
export interface PlanRecord {
  /** 0: nothing is stored yet. */
  readonly revision: number;
  readonly plan: ProjectPlan;
  readonly registers: Registers;
  /** Removed deliverables, the last one first: what an undo restores. */
  readonly removed: readonly RemovedDeliverable[];
  /** Removed risks, the last one first. */
  readonly removedRisks: readonly RemovedRisk[];
}

/** A risk as it was when it was removed, and its place in the register. */
export interface RemovedRisk {
  readonly risk: Risk;
  readonly rank: number;
}

/**
 * A deliverable as it was when it was removed, and its place in the list: where several claim an issue, the
 * place decides which one counts it.
 */
export interface RemovedDeliverable {
  readonly deliverable: Deliverable;
  readonly rank: number;
}
import type { Deliverable } from '../../domain/plan/deliverable';
import type { ProjectPlan } from '../../domain/plan/project-plan';
import type { Risk } from '../../domain/plan/risk';
