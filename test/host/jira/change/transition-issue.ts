import type { Json } from '../../seams/json';
import { isObject, objectIn, textIn } from '../../data/reading/json-access';
import { jiraInstant } from '../data/instants';
import type { IssueFacts } from '../data/issue-facts';
import { categoryOf } from '../data/statuses';
import type { Call } from '../operation';
import { NO_CHANGE, item, type FieldChange } from './change-item';
import { valueItems } from './edit-fields';
import { FIELD_RULES } from './field-rules';

/**
 * The change that moving to a status makes: entering a done status resolves the issue, leaving it clears the
 * resolution.
 */
export function statusChange(issue: IssueFacts, to: Json, fields: Json, call: Call): FieldChange {
  const from = objectIn(issue.document.fields, 'status');
  const moved = item(
    'status',
    'status',
    [textIn(from, 'id'), textIn(from, 'name')],
    [textIn(to, 'id'), textIn(to, 'name')],
  );
  const resolved = resolutionChange(issue, to, fields, call);
  return { fields: { status: to, ...resolved.fields }, items: [moved, ...resolved.items] };
}

function resolutionChange(issue: IssueFacts, to: Json, asked: Json, call: Call): FieldChange {
  const { fields } = issue.document;
  const before = isObject(fields['resolution']) ? fields['resolution'] : null;
  const after = categoryOf(to) === 'done' ? (chosen(asked, issue, call) ?? before ?? usual(call)) : null;
  const rule = FIELD_RULES['resolution'];
  const items = rule === undefined ? [] : valueItems('resolution', rule, before, after);
  if (items.length === 0) return NO_CHANGE;
  const resolutiondate = after === null ? null : jiraInstant(call.data.clock.now());
  return { fields: { resolution: after, resolutiondate }, items };
}

function chosen(asked: Json, issue: IssueFacts, call: Call): Json | null {
  if (asked['resolution'] === undefined) return null;
  const target = {
    call,
    projectKey: issue.projectKey,
    typeId: issue.typeId,
    level: issue.level,
    issueId: issue.id,
  };
  const value = FIELD_RULES['resolution']?.accept(asked['resolution'], target);
  return isObject(value) ? value : null;
}

function usual(call: Call): Json | null {
  const { resolutions } = call.data.catalogue;
  const wanted = ['done', 'fixed', 'terminé', 'résolu'];
  return (
    resolutions.find((one) => wanted.includes(textIn(one, 'name')?.toLowerCase() ?? '')) ??
    resolutions[0] ??
    null
  );
}
