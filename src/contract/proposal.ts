import type { Day } from '../domain/calendar/day';
import type { Source } from '../domain/plan/project-plan';

/** A deliverable that the app proposes from what Jira holds. */
export interface Proposal {
  readonly kind: 'epic' | 'version' | 'component' | 'label' | 'project';
  readonly source: Source;
  readonly name: string;
  readonly issues: number;
  readonly done: number;
  readonly contractDate: Day | null;
  /** Not everybody who sees the project may see the epic: its name and its date are not taken, and a name that all may read is asked for. */
  readonly asksForName: boolean;
  readonly alreadyAdopted: boolean;
}

/** Proposals to take into the plan. */
export interface Adoption {
  readonly projectId: string;
  readonly sources: readonly Source[];
  /** Names in place of those proposed, in the order of the sources; null or left out: as proposed. Asked for where a proposal says so. */
  readonly names?: readonly (string | null)[] | undefined;
}
