import type { Json } from '../../seams/json';
import { textIn } from '../../data/reading/json-access';
import { page, type Answer } from '../answer';
import type { Call } from '../operation';
import { listOf, wholeNumber } from '../request-values';

/** System fields have no `schema` on some sites' exports; the rest passes. */
export function fieldView(field: Json): Json {
  const { id, key, name, custom, orderable, navigable, searchable, clauseNames, schema, scope } = field;
  const known = {
    id,
    key: key ?? id,
    name,
    custom: custom ?? false,
    orderable: orderable ?? true,
    navigable: navigable ?? true,
    searchable: searchable ?? true,
    clauseNames: clauseNames ?? [id],
    schema,
    scope,
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

/** A page of the fields by id, type and part of the name. */
export function searchFields(call: Call): Answer {
  const [ids, types] = [listOf(call, 'id'), listOf(call, 'type')];
  const query = (call.query.get('query') ?? '').toLowerCase();
  const found = call.data.catalogue.fields.filter(
    (field) =>
      (ids.length === 0 || ids.includes(textIn(field, 'id') ?? '')) &&
      (types.length === 0 || types.includes(field['custom'] === true ? 'custom' : 'system')) &&
      (textIn(field, 'name') ?? '').toLowerCase().includes(query),
  );
  const values = found.map(({ id, key, name, schema }) => ({
    id,
    key: key ?? id,
    name,
    schema: schema ?? { type: 'any' },
  }));
  return page(
    values,
    wholeNumber(call, 'startAt', 0),
    wholeNumber(call, 'maxResults', 50, 50),
    `${call.data.baseUrl()}/rest/api/3/field/search`,
  );
}
