import type { Day } from '../domain/calendar/day';
import type { Source } from '../domain/plan/source';

/** A deliverable that the app proposes from what Jira holds. */
export interface Proposal {
  readonly kind: 'epic' | 'version' | 'component' | 'label' | 'project';
  readonly source: Source;
  readonly name: string;
  readonly issues: number;
  readonly done: number;
  readonly contractDate: Day | null;
  /**
   * Not everybody who sees the project may see the epic: the form asks for a name, and takes neither its name
   * nor its date.
   */
  readonly asksForName: boolean;
  readonly alreadyAdopted: boolean;
}
