import type { Json } from '../../seams/json';
import { asText, isObject, textIn } from '../../data/reading/json-access';
import { answerOf, badField, refusal } from '../refusal';
import { NO_CHANGE, together, type ChangeItem, type FieldChange } from './change-item';
import { customFieldRule } from './custom-field-rule';
import type { EditTarget, FieldRule } from './field-rule';
import { FIELD_RULES } from './field-rules';
import { timeTrackingChange, timeTrackingOf, timeTrackingSet } from './time-tracking';

/** Fields that an edit sets besides those with rules. */
const OWN_RULES = new Set(['timetracking', 'project', 'worklog', 'comment', 'issuelinks', 'attachment']);

/**
 * The change that a request's `fields` and `update` make of the fields as they stand.
 * All that is wrong is refused at once, field by field, and nothing is changed.
 */
export function editFields(body: Json, before: Json, target: EditTarget): FieldChange {
  const inputs = inputsOf(body, before);
  const wrong: Record<string, string> = {};
  const changes = Object.entries(inputs).map(([id, input]) => {
    try {
      return changeOf(id, input, before, target);
    } catch (error) {
      Object.assign(wrong, errorsOf(error));
      return NO_CHANGE;
    }
  });
  if (Object.keys(wrong).length > 0) throw refusal(400, [], wrong);
  return together(changes);
}

/** New values by field id: those of `fields`, and those that the verbs of `update` lead to. */
function inputsOf(body: Json, before: Json): Json {
  const fields = isObject(body['fields']) ? body['fields'] : {};
  const update = isObject(body['update']) ? body['update'] : {};
  const both = Object.keys(update).find((id) => id in fields);
  if (both !== undefined) throw badField(both, `Field '${both}' cannot appear in both 'fields' and 'update'`);
  const updated = Object.entries(update)
    .filter(([id]) => !['worklog', 'comment', 'issuelinks'].includes(id))
    .map(([id, verbs]): readonly [string, unknown] => [id, afterVerbs(id, verbs, before[id])]);
  return { ...fields, ...Object.fromEntries<unknown>(updated) };
}

function afterVerbs(id: string, verbs: unknown, before: unknown): unknown {
  if (!Array.isArray(verbs)) throw badField(id, 'operations must be a list');
  return verbs.reduce<unknown>((value, verb: unknown) => {
    if (!isObject(verb)) throw badField(id, 'an operation must be an object');
    if ('set' in verb) return verb['set'];
    if ('edit' in verb) return verb['edit'];
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    if ('add' in verb) return [...list, verb['add']];
    if ('remove' in verb) return list.filter((one) => !isSame(one, verb['remove']));
    throw badField(id, `Field with id '${id}' does not support operation '${Object.keys(verb)[0] ?? ''}'`);
  }, before);
}

function isSame(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return one === other;
  return other['id'] === undefined ? one['name'] === other['name'] : one['id'] === asText(other['id']);
}

function changeOf(id: string, input: unknown, before: Json, target: EditTarget): FieldChange {
  if (id === 'timetracking') {
    const tracked = timeTrackingOf(before);
    return timeTrackingChange(tracked, timeTrackingSet(input, tracked));
  }
  if (OWN_RULES.has(id)) return NO_CHANGE;
  const rule = ruleOf(id, target);
  const after = rule.accept(input, target);
  const items =
    rule.list === true ? listItems(id, rule, before[id], after) : valueItems(id, rule, before[id], after);
  return items.length === 0 && before[id] !== undefined ? NO_CHANGE : { fields: { [id]: after }, items };
}

function ruleOf(id: string, target: EditTarget): FieldRule {
  const own = FIELD_RULES[id];
  if (own !== undefined && id !== 'resolution') return own;
  const field = target.call.data.catalogue.fields.find((one) => one['id'] === id && one['custom'] === true);
  if (field === undefined) {
    throw badField(id, `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`);
  }
  return customFieldRule(field);
}

/** The history of a field that has one value. */
export function valueItems(
  id: string,
  rule: FieldRule,
  before: unknown,
  after: unknown,
): readonly ChangeItem[] {
  const [from, fromString] = rule.logged(before ?? null);
  const [to, toString] = rule.logged(after ?? null);
  if (from === to && (fromString ?? '') === (toString ?? '')) return [];
  const fieldtype = id.startsWith('customfield_') ? 'custom' : 'jira';
  return [{ field: rule.label, fieldtype, fieldId: id, from, fromString, to, toString }];
}

function listItems(id: string, rule: FieldRule, before: unknown, after: unknown): readonly ChangeItem[] {
  const logged = (list: unknown) => (Array.isArray(list) ? list.map((one: unknown) => rule.logged(one)) : []);
  const [old, now] = [logged(before), logged(after)];
  const line = (
    from: readonly [string | null, string | null],
    to: readonly [string | null, string | null],
  ): ChangeItem => ({
    field: rule.label,
    fieldtype: 'jira',
    fieldId: id,
    from: from[0],
    fromString: from[1],
    to: to[0],
    toString: to[1],
  });
  return [
    ...now.filter(([one]) => !old.some(([other]) => other === one)).map((added) => line([null, null], added)),
    ...old
      .filter(([one]) => !now.some(([other]) => other === one))
      .map((removed) => line(removed, [null, null])),
  ];
}

function errorsOf(error: unknown): Readonly<Record<string, string>> {
  const body = answerOf(error)?.body;
  const errors = isObject(body) ? body['errors'] : undefined;
  if (!isObject(errors) || Object.keys(errors).length === 0) throw error;
  return Object.fromEntries(Object.keys(errors).map((name) => [name, textIn(errors, name) ?? '']));
}
