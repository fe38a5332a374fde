import type { Chance } from './chance';
import type { IssueRecord } from './issue-record';
import type { PlannedDeliverable } from './phases/planned-deliverable';

/** The project as it unfolds: every issue by its ref, and what waits for a later day. */
export interface Project {
  readonly records: ReadonlyMap<string, IssueRecord>;
  /** Parents with their children. */
  readonly hierarchies: readonly (readonly [parent: IssueRecord, children: readonly IssueRecord[]])[];
  readonly deliverables: readonly PlannedDeliverable[];
  readonly chance: Chance;
  /** Reviews that will end, and issues that will come back, by ISO day. */
  readonly reviews: Map<string, IssueRecord[]>;
  readonly reopenings: Map<string, IssueRecord[]>;
}
