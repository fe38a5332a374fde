import { refusal } from '../refusal';
import { aliasFields } from './alias-fields';
import { choiceFields } from './choice-fields';
import type { JqlContext } from './jql-context';
import type { JqlField } from './jql-field';
import { customFields, valueFields } from './value-fields';

const NO_SPRINT: JqlField = {
  name: 'sprint',
  kind: 'choice',
  values: () => [],
  resolve: (text) => [text.toLowerCase()],
  functions: { opensprints: () => [], futuresprints: () => [], closedsprints: () => [] },
};

export type FieldFinder = (name: string) => JqlField;

/** Finds the fields of one query by any of their names; refuses what the site does not know. */
export function fieldFinder(context: JqlContext): FieldFinder {
  const fields: Readonly<Record<string, JqlField>> = {
    sprint: NO_SPRINT,
    ...aliasFields(context),
    ...customFields(context),
    ...choiceFields(context),
    ...valueFields(context),
  };
  return (name) => {
    const field = fields[name.toLowerCase()];
    if (field === undefined) {
      throw refusal(400, `Field '${name}' does not exist or you do not have permission to view it.`);
    }
    return field;
  };
}
