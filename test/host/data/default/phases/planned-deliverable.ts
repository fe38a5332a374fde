import type { ProjectExport } from '../../../../../src/contract/jalon-export';
import type { ComponentName, VersionName } from '../vocabulary';

/** One piece of work: who does it, planned days, title, and what is special about it. */
export type PlannedWork = readonly [person: Worker, days: number, title: string, special?: Special];

/** Short names of those who do the work. */
export type Worker =
  | 'camille'
  | 'hugo'
  | 'ines'
  | 'elodie'
  | 'lucas'
  | 'sarah'
  | 'aicha'
  | 'mathieu'
  | 'yanis'
  | 'thomas'
  | 'olivier'
  | 'pierre';

export interface Special {
  /** Split into sub-tasks; `both`: the parent keeps an estimate of its own as well. */
  readonly split?: true | 'both';
  /** ISO day on which the work is given up. */
  readonly cancelled?: string;
  /** Nobody wrote an estimate, or nobody was named: data to mend. */
  readonly without?: 'estimate' | 'assignee';
  /** Titles of works of the same deliverable, or `L-nn/n`, that must end first. */
  readonly after?: string;
  /** Actual effort over planned effort. */
  readonly drift?: number;
  readonly labels?: readonly string[];
}

/** A deliverable as it was contracted, and the work it was broken down into. */
export interface PlannedDeliverable {
  readonly id: string;
  readonly name: string;
  readonly phase: 'cadrage' | 'conception' | 'réalisation' | 'recette' | 'déploiement';
  readonly lot: string;
  readonly component: ComponentName;
  readonly version?: VersionName;
  readonly owner: string;
  /** ISO days of the initial contract; null: added by the avenant. */
  readonly initial: readonly [start: string, finish: string] | null;
  /** ISO days after the avenant. */
  readonly current: readonly [start: string, finish: string];
  readonly earning: NonNullable<NonNullable<ProjectExport['deliverables']>[number]['earning']>;
  /** Whole euros beside the work itself. */
  readonly purchases?: number;
  /** When they are planned; at the start where nothing is said. */
  readonly purchasedAt?: 'start' | 'finish';
  /** Actual effort over planned effort, on the whole. */
  readonly drift: number;
  readonly work: readonly PlannedWork[];
}
