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
  readonly alreadyAdopted: boolean;
}
