import type { Day } from '../calendar/day';
import type { Issue, Status, Version } from '../plan/issue';
import type { ProjectPlan } from '../plan/project-plan';
import type { ProjectResult } from './project-result';

/** What the engine needs of one project. Issues of other projects appear where a deliverable's source selects them. */
export interface ProjectInput {
  readonly project: { readonly id: string; readonly key: string; readonly name: string };
  readonly plan: ProjectPlan;
  readonly issues: readonly Issue[];
  readonly versions: readonly Version[];
  readonly statuses: readonly Status[];
  /** Ids selected by each distinct JQL source, as Jira answered; other sources are resolved from the issues. */
  readonly jqlSelections: Readonly<Record<string, readonly string[]>>;
}

/** Version of the method; a change of any formula changes it, and is shown as such. */
export const METHOD_VERSION = '1.0';

/** All indicators at the end of the status day (domain.md 4). Total: every input gives a result, unknowns carry their reason. */
export declare function computeProject(input: ProjectInput, statusDate: Day): ProjectResult;
