import type { Granting } from '../domain/access/given-by';
import type { Right } from '../domain/access/viewer';

/** Kinds of holders that a permission scheme of Jira names; `other`: one that the app does not know. */
export const HOLDER_KINDS = [
  'person',
  'group',
  'role',
  'application',
  'everybody',
  'lead',
  'reporter',
  'assignee',
  'field',
  'portal',
  'other',
] as const;

/** Whom a permission scheme grants something. */
export interface Holder {
  readonly kind: (typeof HOLDER_KINDS)[number];
  /** Account id of a person, name of a group or a role; null: the kind says it all, or Jira gives no name. */
  readonly name: string | null;
}

/** Who holds what on a project, as far as Jira says it to whoever asks. */
export interface RightsView {
  /** What whoever asks holds. */
  readonly held: readonly Right[];
  /** Deliverables whose approver they are. */
  readonly approves: number;
  /** Whom the project's permission scheme grants each permission; null: Jira does not show it to them. */
  readonly holders: Readonly<Record<Granting, readonly Holder[]>> | null;
}
