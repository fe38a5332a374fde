import type { Json } from '../../seams/json';

/** One line of an issue's history, as changelogs and events have it. */
export interface ChangeItem {
  readonly field: string;
  readonly fieldtype: 'jira' | 'custom';
  readonly fieldId: string;
  readonly from: string | null;
  readonly fromString: string | null;
  readonly to: string | null;
  readonly toString: string | null;
}

/** What an edit makes of some fields, and how its history tells it. */
export interface FieldChange {
  readonly fields: Json;
  readonly items: readonly ChangeItem[];
}

export const NO_CHANGE: FieldChange = { fields: {}, items: [] };

/** Several changes as one. */
export function together(changes: readonly FieldChange[]): FieldChange {
  return {
    fields: Object.assign({}, ...changes.map(({ fields }) => fields)) as Json,
    items: changes.flatMap(({ items }) => items),
  };
}

/** An item of one of Jira's own fields. */
export function item(
  field: string,
  fieldId: string,
  from: readonly [id: string | null, text: string | null],
  to: readonly [id: string | null, text: string | null],
): ChangeItem {
  return {
    field,
    fieldtype: 'jira',
    fieldId,
    from: from[0],
    fromString: from[1],
    to: to[0],
    toString: to[1],
  };
}
