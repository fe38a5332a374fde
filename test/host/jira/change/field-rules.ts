import type { Json } from '../../seams/json';
import { asText, isObject, textIn } from '../../data/reading/json-access';
import { checkedDocument } from './checked-document';
import { isDay } from '../data/instants';
import { badField } from '../refusal';
import { stub } from '../view/current-fields';
import { typesOf } from '../operations/project-operations';
import type { EditTarget, FieldRule } from './field-rule';

const MOST_SUMMARY = 255;

/** Jira's own fields that edits may set, by id; time tracking has rules of its own. */
export const FIELD_RULES: Readonly<Record<string, FieldRule>> = {
  summary: { label: 'summary', accept: summary, logged: (stored) => [null, textOf(stored)] },
  description: {
    label: 'description',
    accept: document('description'),
    logged: (stored) => [null, stored === null ? null : JSON.stringify(stored)],
  },
  environment: {
    label: 'environment',
    accept: document('environment'),
    logged: (stored) => [null, stored === null ? null : JSON.stringify(stored)],
  },
  issuetype: choice('issuetype', ({ call, projectKey }) => typesOf(projectKey, call)),
  priority: choice('priority', ({ call }) => call.data.catalogue.priorities),
  resolution: choice('resolution', ({ call }) => call.data.catalogue.resolutions),
  assignee: person('assignee'),
  reporter: person('reporter'),
  labels: {
    label: 'labels',
    accept: labels,
    logged: (stored) => [null, Array.isArray(stored) ? stored.join(' ') : ''],
  },
  components: list('Component', 'components', ({ call, projectKey }) =>
    call.data.catalogue.components(projectKey),
  ),
  fixVersions: list('Fix Version', 'fixVersions', ({ call, projectKey }) =>
    call.data.catalogue.versions(projectKey),
  ),
  versions: list('Version', 'versions', ({ call, projectKey }) => call.data.catalogue.versions(projectKey)),
  duedate: { label: 'duedate', accept: day('duedate'), logged: (stored) => [textOf(stored), textOf(stored)] },
  parent: {
    label: 'IssueParentAssociation',
    accept: parent,
    logged: (stored) => (isObject(stored) ? [textIn(stored, 'id'), textIn(stored, 'key')] : [null, null]),
  },
  security: { label: 'security', accept: securityLevel, logged: idAndName },
};

/** Accepts an ISO day or null. */
export function day(field: string): FieldRule['accept'] {
  return (input) => {
    if (input === null || input === '') return null;
    if (!isDay(input)) throw badField(field, `Error parsing date string: ${asText(input)}`);
    return input;
  };
}

function summary(input: unknown): string {
  if (typeof input !== 'string' || input.trim() === '')
    throw badField('summary', 'You must specify a summary of the issue.');
  if (/[\r\n]/.test(input))
    throw badField('summary', 'The summary is invalid because it contains newline characters.');
  if (input.length > MOST_SUMMARY)
    throw badField('summary', `Summary can't exceed ${MOST_SUMMARY} characters.`);
  return input.trim();
}

function document(field: string): FieldRule['accept'] {
  return (input) => {
    if (input === null) return null;
    if (isObject(input) && input['type'] === 'doc') return checkedDocument(input);
    throw badField(
      field,
      'Operation value must be an Atlassian Document (see the Atlassian Document Format)',
    );
  };
}

function choice(field: string, optionsOf: (target: EditTarget) => readonly Json[]): FieldRule {
  return {
    label: field,
    accept: (input, target) => (input === null ? null : optionOf(input, field, optionsOf(target))),
    logged: idAndName,
  };
}

function list(label: string, field: string, optionsOf: (target: EditTarget) => readonly Json[]): FieldRule {
  return {
    label,
    list: true,
    accept(input, target) {
      if (!Array.isArray(input)) throw badField(field, 'data was not an array');
      const found = input.map((one: unknown) => optionOf(one, field, optionsOf(target)));
      return found.filter((one, index) => found.findIndex(({ id }) => id === one['id']) === index);
    },
    logged: idAndName,
  };
}

/** The option that an object names by id or name. */
function optionOf(input: unknown, field: string, options: readonly Json[]): Json {
  if (!isObject(input)) throw badField(field, 'expected Object');
  const { id, name } = input;
  const found = options.find((option) =>
    id === undefined
      ? textIn(option, 'name')?.toLowerCase() === asText(name).toLowerCase()
      : option['id'] === asText(id),
  );
  if (found === undefined)
    throw badField(field, `Specify a valid '${id === undefined ? 'name' : 'id'}' for ${field}`);
  return found;
}

function person(field: 'assignee' | 'reporter'): FieldRule {
  return {
    label: field,
    accept(input, { call, projectKey }) {
      if (input === null) return null;
      const accountId = isObject(input) ? (input['accountId'] ?? input['id']) : input;
      if (accountId === null || accountId === '-1') return null;
      const user = call.data.people.find(asText(accountId));
      const permitted =
        field === 'reporter' || call.data.permissions.may(asText(accountId), 'ASSIGNABLE_USER', projectKey);
      if (user === undefined) throw badField(field, `Specify a valid value for ${field}`);
      if (!permitted) throw badField(field, `User '${asText(accountId)}' cannot be assigned issues.`);
      return user;
    },
    logged: (stored) =>
      isObject(stored) ? [textIn(stored, 'accountId'), textIn(stored, 'displayName')] : [null, null],
  };
}

function labels(input: unknown): readonly string[] {
  if (!Array.isArray(input)) throw badField('labels', 'data was not an array');
  const texts = input.map(String);
  const spaced = texts.find((label) => /\s/.test(label) || label === '');
  if (spaced !== undefined)
    throw badField('labels', `The label '${spaced}' contains spaces which is invalid.`);
  return [...new Set(texts)];
}

function parent(input: unknown, { call, issueId, level }: EditTarget): Json | null {
  if (input === null || (isObject(input) && input['id'] === null)) return null;
  const named = isObject(input) ? (input['id'] ?? input['key']) : input;
  const issue = call.data.issues.find(String(named));
  if (issue === undefined || !call.data.permissions.canSee(call.caller, issue)) {
    throw badField('parent', 'Could not find issue by id or key.');
  }
  if (issue.level <= level || issue.id === issueId)
    throw badField('parent', 'Given parent work item does not belong to appropriate hierarchy.');
  return stub(issue, call.data);
}

function securityLevel(input: unknown): Json | null {
  if (input === null) return null;
  if (!isObject(input) || input['id'] === undefined) throw badField('security', 'expected Object');
  return { id: asText(input['id']), name: textIn(input, 'name') ?? `Level ${asText(input['id'])}` };
}

function idAndName(stored: unknown): readonly [string | null, string | null] {
  return isObject(stored) ? [textIn(stored, 'id'), textIn(stored, 'name')] : [null, null];
}

function textOf(stored: unknown): string | null {
  return stored === null || stored === undefined ? null : asText(stored);
}
