import type { ComponentName, IssueKind, PriorityName, VersionName } from './vocabulary';

/** One issue to be, before anything happened to it. */
export interface WorkItem {
  /** `L-08/Créer l’ossature de l’application`: names it before it has a key. */
  readonly ref: string;
  /** Null: serves no deliverable. */
  readonly deliverable: string | null;
  readonly kind: IssueKind;
  readonly summary: string;
  /** Account id of who does it; null: nobody yet. */
  readonly assignee: string | null;
  readonly reporter: string;
  /** Original estimate; null: nobody wrote one. */
  readonly hours: number | null;
  /** What it truly takes, known to the generator only. */
  readonly actualHours: number;
  readonly parent: string | null;
  readonly component: ComponentName | null;
  readonly version: VersionName | null;
  readonly labels: readonly string[];
  readonly priority: PriorityName;
  /** ISO days. */
  readonly created: string;
  readonly start: string | null;
  readonly due: string | null;
  /** Refs of the items that must end first. */
  readonly after: readonly string[];
  readonly cancelled: string | null;
  readonly restricted: boolean;
}

/** What most items have in common. */
export const PLAIN = {
  parent: null,
  component: null,
  version: null,
  labels: [],
  priority: 'medium',
  start: null,
  due: null,
  after: [],
  cancelled: null,
  restricted: false,
} as const satisfies Partial<WorkItem>;
