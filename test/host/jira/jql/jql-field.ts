import type { IssueFacts } from '../data/issue-facts';
import type { JqlContext } from './jql-context';

export type FieldKind = 'choice' | 'instant' | 'day' | 'number' | 'duration' | 'text' | 'key';

/** A field as queries see it. */
export interface JqlField {
  /** As messages name it. */
  readonly name: string;
  readonly kind: FieldKind;
  /**
   * Its values on an issue: ids of choices, epoch milliseconds, ISO days, numbers (seconds for durations),
   * texts. None: empty.
   */
  readonly values: (issue: IssueFacts) => readonly (string | number)[];
  /** Ids that a text of the query means; null: there is no such value. */
  readonly resolve?: (text: string) => readonly string[] | null;
  /** Place of a choice among the others, where they have an order. */
  readonly rank?: (id: string) => number | string;
  /** True where `<` and `>` compare ranks. */
  readonly ranked?: boolean;
  /** Field id in changelogs, where `was` and `changed` are allowed. */
  readonly history?: string;
  /** Functions special to the field, by name in lower case: the ids meant. */
  readonly functions?: Readonly<Record<string, (parameters: readonly string[]) => readonly string[]>>;
}

/** Makes the fields that one query may name; keys are in lower case. */
export type FieldMaker = (context: JqlContext) => Readonly<Record<string, JqlField>>;

/** None or one value. */
export function one<T>(value: T | null | undefined): readonly T[] {
  return value === null || value === undefined ? [] : [value];
}
