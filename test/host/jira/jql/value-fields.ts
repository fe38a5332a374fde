import type { Json } from '../../seams/json';
import { isObject, listIn, objectIn, textIn } from '../../data/reading/json-access';
import { instantOf } from '../data/instants';
import type { IssueFacts } from '../data/issue-facts';
import { worklogsIn } from './person-fields';
import { one, type FieldKind, type FieldMaker, type JqlField } from './jql-field';
import { issueFunctions } from './list-functions';
import { dayAt } from './moments';
import { plainText } from './text-match';

/** Fields whose values are dates, durations, numbers and texts; and keys. */
export const valueFields: FieldMaker = (context) => {
  const dayOf = (text: unknown) => one(instantOf(text)).map((instant) => dayAt(instant, context));
  const plain = (
    name: string,
    kind: FieldKind,
    value: (issue: IssueFacts) => string | number | null,
  ): JqlField => ({
    name,
    kind,
    values: (issue) => one(value(issue)),
  });
  const text = (name: string, ...ids: readonly string[]): JqlField => ({
    name,
    kind: 'text',
    values: (issue) => ids.flatMap((id) => textsAt(issue.document.fields, id)),
  });
  const key: JqlField = {
    name: 'issueKey',
    kind: 'key',
    values: (issue) => [issue.id],
    functions: issueFunctions(context),
  };
  const resolved = plain('resolved', 'instant', (issue) => issue.resolved);
  const created = plain('created', 'instant', (issue) => issue.created);
  const updated = plain('updated', 'instant', (issue) => issue.updated);
  const due = plain('due', 'day', (issue) => issue.due);
  const estimate = plain('originalEstimate', 'duration', (issue) => issue.estimate);
  const remaining = plain('remainingEstimate', 'duration', (issue) => issue.remaining);
  return {
    key,
    issuekey: key,
    id: key,
    issue: key,
    created,
    createddate: created,
    updated,
    updateddate: updated,
    resolved,
    resolutiondate: resolved,
    due,
    duedate: due,
    originalestimate: estimate,
    timeoriginalestimate: estimate,
    remainingestimate: remaining,
    timeestimate: remaining,
    timespent: plain('timespent', 'duration', (issue) => issue.spent),
    workratio: plain('workratio', 'number', workRatio),
    hierarchylevel: plain('hierarchyLevel', 'number', (issue) => issue.level),
    worklogdate: {
      name: 'worklogDate',
      kind: 'day',
      values: (issue) =>
        issue.worklogs.length === 0 ? [] : worklogsIn(issue).flatMap((log) => dayOf(log['started'])),
    },
    summary: text('summary', 'summary'),
    description: text('description', 'description'),
    environment: text('environment', 'environment'),
    comment: text('comment', 'comment'),
    text: text('text', 'summary', 'description', 'environment', 'comment'),
  };
};

/** The fields of the site that are not Jira's own, by name, `cf[id]` and id. */
export const customFields: FieldMaker = (context) => {
  const fields: Record<string, JqlField> = {};
  for (const field of context.data.catalogue.fields.filter(({ custom }) => custom === true)) {
    const id = textIn(field, 'id') ?? '';
    const made = customField(field, id);
    const names = [id, id.replace(/^customfield_(\d+)$/, 'cf[$1]'), textIn(field, 'name') ?? ''];
    for (const name of [...names, ...clauseNames(field)]) fields[name.toLowerCase()] ??= made;
  }
  return fields;
};

function customField(field: Json, id: string): JqlField {
  const schema = objectIn(field, 'schema');
  const name = textIn(field, 'name') ?? id;
  const custom = textIn(schema, 'custom') ?? '';
  const kind = ({ date: 'day', datetime: 'instant', number: 'number' } as const)[
    textIn(schema, 'type') ?? ''
  ];
  const at = (issue: IssueFacts): unknown => issue.document.fields[id];
  if (kind === 'instant') return { name, kind, values: (issue) => one(instantOf(at(issue))) };
  if (kind !== undefined)
    return { name, kind, values: (issue) => one(at(issue) as string | number | null | undefined) };
  if (schema['type'] === 'string' && !custom.endsWith('select')) {
    return { name, kind: 'text', values: (issue) => textsAt(issue.document.fields, id) };
  }
  return {
    name,
    kind: 'choice',
    values: (issue) => choicesIn(at(issue)),
    resolve: (text) => [text.toLowerCase()],
    functions: {
      opensprints: () => ['state:active'],
      futuresprints: () => ['state:future'],
      closedsprints: () => ['state:closed'],
    },
  };
}

/** Ids, names and states under which options, people and sprints are found. */
function choicesIn(value: unknown): readonly string[] {
  const items = Array.isArray(value) ? value : one(value);
  return items.flatMap((item: unknown) => {
    if (!isObject(item)) return [String(item).toLowerCase()];
    const names = ['id', 'accountId', 'value', 'name', 'displayName'].flatMap((name) => one(item[name]));
    return [
      ...names.map((name) => String(name).toLowerCase()),
      ...one(textIn(item, 'state')).map((state) => `state:${state}`),
    ];
  });
}

function textsAt(fields: Json, id: string): readonly string[] {
  if (id === 'comment')
    return listIn(objectIn(fields, 'comment'), 'comments').map((comment) => plainText(comment['body']));
  const text = plainText(fields[id]);
  return text === '' ? [] : [text];
}

function workRatio(issue: IssueFacts): number | null {
  if (issue.estimate === null || issue.estimate === 0) return null;
  return Math.floor((100 * (issue.spent ?? 0)) / issue.estimate);
}

function clauseNames(field: Json): readonly string[] {
  return Array.isArray(field['clauseNames']) ? field['clauseNames'].map(String) : [];
}
