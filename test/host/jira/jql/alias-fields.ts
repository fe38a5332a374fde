import { isObject } from '../../data/reading/json-access';
import type { PropertyAlias } from '../data/jira-data';
import type { FieldKind, FieldMaker, JqlField } from './jql-field';

const KINDS: Readonly<Record<PropertyAlias['type'], FieldKind>> = {
  number: 'number',
  date: 'day',
  string: 'choice',
  user: 'choice',
  text: 'text',
};

/**
 * Parts of issue properties that the app has Jira index (`jira:entityProperty`), under the names that it
 * gives them.
 */
export const aliasFields: FieldMaker = ({ data }) =>
  Object.fromEntries(data.propertyAliases.map((alias) => [alias.name.toLowerCase(), fieldOf(alias)]));

function fieldOf({ name, type, property, path }: PropertyAlias): JqlField {
  const kind = KINDS[type];
  return {
    name,
    kind,
    values: (issue) => {
      const value = path
        .split('.')
        .reduce<unknown>((inner, part) => (isObject(inner) ? inner[part] : undefined), {
          ...(issue.document.properties?.[property] as object | undefined),
        });
      return indexed(value, type);
    },
    ...(kind === 'choice' && { resolve: (text: string) => [text] }),
  };
}

/** What the index takes of a value: nothing where it is of another type. */
function indexed(value: unknown, type: PropertyAlias['type']): readonly (string | number)[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => indexed(one, type));
  if (type === 'number') return typeof value === 'number' ? [value] : [];
  return typeof value === 'string' ? [type === 'date' ? value.slice(0, 10) : value] : [];
}
