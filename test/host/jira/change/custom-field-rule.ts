import type { Json } from '../../seams/json';
import { asText, isObject, objectIn, textIn } from '../../data/reading/json-access';
import { badField } from '../refusal';
import type { FieldRule } from './field-rule';
import { day } from './field-rules';

/** How a custom field is set, by its type; types that the site does not know store what is given. */
export function customFieldRule(field: Json): FieldRule {
  const id = textIn(field, 'id') ?? '';
  const type = textIn(objectIn(field, 'schema'), 'type') ?? 'any';
  return { label: textIn(field, 'name') ?? id, accept: acceptOf(type, id), logged };
}

function acceptOf(type: string, id: string): FieldRule['accept'] {
  if (type === 'date') return day(id);
  if (type === 'number') return typed(id, 'number', 'Operation value must be a number');
  if (type === 'string')
    return (input) =>
      isObject(input) ? input : typed(id, 'string', 'Operation value must be a string')(input);
  if (type === 'user') {
    return (input, { call }) => {
      if (input === null) return null;
      const accountId = isObject(input) ? asText(input['accountId'] ?? input['id']) : asText(input);
      const user = call.data.people.find(accountId);
      if (user === undefined) throw badField(id, 'Specify a valid value');
      return user;
    };
  }
  return (input) => input;
}

function typed(id: string, type: 'number' | 'string', message: string): (input: unknown) => unknown {
  return (input) => {
    if (input === null || typeof input === type) return input;
    throw badField(id, message);
  };
}

function logged(stored: unknown): readonly [string | null, string | null] {
  if (stored === null || stored === undefined) return [null, null];
  if (Array.isArray(stored)) return [null, stored.map((one) => logged(one)[1]).join(', ')];
  if (!isObject(stored)) return [null, asText(stored)];
  const text = ['value', 'name', 'displayName'].flatMap((name) => textIn(stored, name) ?? [])[0];
  return [textIn(stored, 'accountId') ?? textIn(stored, 'id'), text ?? JSON.stringify(stored)];
}
