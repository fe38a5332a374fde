import type { Call } from '../operation';

/** Where an edit happens: an issue, or one being created. */
export interface EditTarget {
  readonly call: Call;
  readonly projectKey: string;
  readonly typeId: string;
  readonly level: number;
  /** Null while it is created. */
  readonly issueId: string | null;
}

/** How a field is set through REST. */
export interface FieldRule {
  /** As histories name the field. */
  readonly label: string;
  /** The value to store; refuses what Jira would refuse. */
  readonly accept: (input: unknown, target: EditTarget) => unknown;
  /** Id and text of a stored value (or of one element of a list), as histories show it. */
  readonly logged: (stored: unknown) => readonly [id: string | null, text: string | null];
  /** Histories tell lists element by element. */
  readonly list?: true;
}
