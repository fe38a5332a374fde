import type { Json } from '../../seams/json';
import { textIn } from '../../data/reading/json-access';
import { NO_CONTENT, ok, type Answer } from '../answer';
import type { IssueFacts } from '../data/issue-facts';
import { demand, issueOf, projectOf } from '../find-issue';
import type { Call, JiraScope, Operation } from '../operation';
import { refusal } from '../refusal';
import { parameter } from '../request-values';

const MOST_KEY = 255;
const MOST_VALUE = 32_768;

/** A holder of properties: an issue or a project. */
interface Holder {
  readonly address: string;
  readonly values: Json;
  readonly save: (values: Json) => void;
}

type Kind = 'issue' | 'project';

/** Properties of issues and projects. */
export const propertyOperations: readonly Operation[] = [
  ...operationsOf('issue', 'Issue', '/issue/{issueIdOrKey}', 'write:jira-work'),
  ...operationsOf('project', 'Project', '/project/{projectIdOrKey}', 'manage:jira-project'),
];

function operationsOf(kind: Kind, name: string, path: string, writing: JiraScope): readonly Operation[] {
  const one = `${path}/properties/{propertyKey}`;
  const read = { method: 'GET', scope: 'read:jira-work', cost: 'objects' } as const;
  const write = { scope: writing, cost: 'write' } as const;
  return [
    {
      ...read,
      id: `get${name}PropertyKeys`,
      path: `${path}/properties`,
      answer: (call) => keys(holderOf(kind, call, false)),
    },
    {
      ...read,
      id: `get${name}Property`,
      path: one,
      answer: (call) => get(holderOf(kind, call, false), call),
    },
    {
      ...write,
      id: `set${name}Property`,
      method: 'PUT',
      path: one,
      answer: (call) => set(holderOf(kind, call, true), call),
    },
    {
      ...write,
      id: `delete${name}Property`,
      method: 'DELETE',
      path: one,
      answer: (call) => remove(holderOf(kind, call, true), call),
    },
  ];
}

function holderOf(kind: Kind, call: Call, writing: boolean): Holder {
  return kind === 'issue' ? ofIssue(issueOf(call), call, writing) : ofProject(projectOf(call), call, writing);
}

function ofIssue(issue: IssueFacts, call: Call, writing: boolean): Holder {
  if (writing)
    demand(call, 'EDIT_ISSUES', issue.projectKey, 'You do not have permission to edit this issue.');
  const { document } = issue;
  return {
    address: `${call.data.baseUrl()}/rest/api/3/issue/${issue.id}/properties`,
    values: document.properties ?? {},
    save: (properties) =>
      void call.data.issues.put({
        id: document.id,
        key: document.key,
        fields: document.fields,
        changelog: document.changelog ?? {},
        properties,
      }),
  };
}

function ofProject(project: Json, call: Call, writing: boolean): Holder {
  const key = textIn(project, 'key') ?? '';
  if (writing)
    demand(call, 'ADMINISTER_PROJECTS', key, 'You do not have permission to administer this project.');
  const kept = call.data.state.collection<Json>('jira-project-properties');
  return {
    address: `${call.data.baseUrl()}/rest/api/3/project/${textIn(project, 'id') ?? ''}/properties`,
    values: kept.get(key) ?? {},
    save: (values) => kept.set(key, values),
  };
}

function keys({ values, address }: Holder): Answer {
  return ok({
    keys: Object.keys(values).map((key) => ({ self: `${address}/${encodeURIComponent(key)}`, key })),
  });
}

function get({ values }: Holder, call: Call): Answer {
  const key = parameter(call, 'propertyKey');
  if (!(key in values)) throw refusal(404, `The property with key '${key}' does not exist.`);
  return ok({ key, value: values[key] });
}

function set({ values, save }: Holder, call: Call): Answer {
  const key = parameter(call, 'propertyKey');
  if (key.length > MOST_KEY)
    throw refusal(400, `The property key must be at most ${MOST_KEY} characters long.`);
  const size = JSON.stringify(call.value).length;
  if (size > MOST_VALUE)
    throw refusal(400, `The property value must be at most ${MOST_VALUE} characters long, not ${size}.`);
  const isNew = !(key in values);
  save({ ...values, [key]: call.value });
  return { status: isNew ? 201 : 200, body: {}, objects: 1 };
}

function remove({ values, save }: Holder, call: Call): Answer {
  const key = parameter(call, 'propertyKey');
  if (!(key in values)) throw refusal(404, `The property with key '${key}' does not exist.`);
  save(Object.fromEntries(Object.entries(values).filter(([name]) => name !== key)));
  return NO_CONTENT;
}
