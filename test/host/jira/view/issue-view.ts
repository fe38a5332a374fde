import type { Json } from '../../seams/json';
import { listIn, numberIn, textIn } from '../../data/reading/json-access';
import type { IssueFacts } from '../data/issue-facts';
import type { Call } from '../operation';
import { transitionsOf } from '../change/transitions';
import { withAuthors } from './author-view';
import { currentFields } from './current-fields';
import type { FieldSelection } from './field-selection';

const HISTORIES_SHOWN = 100;

export interface IssueViewOptions {
  readonly selection: FieldSelection;
  readonly expand: ReadonlySet<string>;
  readonly properties: readonly string[];
}

/** An issue as Jira's REST API gives it to the caller. */
export function issueView(issue: IssueFacts, options: IssueViewOptions, call: Call): Json {
  const { selection, expand, properties } = options;
  if (selection.only === 'id') return { id: issue.id };
  const self = `${call.data.baseUrl()}/rest/api/3/issue/${issue.id}`;
  if (selection.only === 'key') return { id: issue.id, self, key: issue.key };
  return {
    expand: 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations',
    id: issue.id,
    self,
    key: issue.key,
    fields: currentFields(issue, selection.shows, call),
    ...(expand.has('changelog') || isCutShort(issue) ? { changelog: changelogPage(issue) } : {}),
    ...(expand.has('transitions') ? { transitions: transitionsOf(issue, call.data) } : {}),
    ...(expand.has('names') ? { names: namesOf(selection, call) } : {}),
    ...(expand.has('schema') ? { schema: schemasOf(selection, call) } : {}),
    ...(properties.length > 0 ? { properties: propertiesOf(issue, properties) } : {}),
  };
}

/** Names of the fields shown, by id. */
export function namesOf(selection: FieldSelection, call: Call): Json {
  return Object.fromEntries(
    shown(selection, call).map((field) => [textIn(field, 'id') ?? '', textIn(field, 'name') ?? '']),
  );
}

/** Types of the fields shown, by id. */
export function schemasOf(selection: FieldSelection, call: Call): Json {
  return Object.fromEntries(
    shown(selection, call).map((field) => [textIn(field, 'id') ?? '', field['schema'] ?? { type: 'any' }]),
  );
}

/** Changes of an issue, latest first. */
export function historiesOf(issue: IssueFacts): readonly Json[] {
  return listIn(issue.document.changelog ?? {}, 'histories')
    .map(withAuthors)
    .toSorted(
      (one, other) => Date.parse(textIn(other, 'created') ?? '') - Date.parse(textIn(one, 'created') ?? ''),
    );
}

function changelogPage(issue: IssueFacts): Json {
  const histories = historiesOf(issue);
  // Beside a history that is cut short stands all of it: how many are missing is the total less what is
  // there.
  const page = isCutShort(issue) ? histories : histories.slice(0, HISTORIES_SHOWN);
  return {
    startAt: 0,
    maxResults: page.length,
    total: Math.max(histories.length, countedIn(issue)),
    histories: page,
  };
}

/**
 * Whether the export counts more histories than it holds: said wherever the issue is read, as nothing else
 * would tell.
 */
const isCutShort = (issue: IssueFacts): boolean =>
  countedIn(issue) > listIn(issue.document.changelog ?? {}, 'histories').length;

const countedIn = ({ document }: IssueFacts): number => numberIn(document.changelog ?? {}, 'total') ?? 0;

function shown(selection: FieldSelection, call: Call): readonly Json[] {
  return call.data.catalogue.fields.filter((field) => selection.shows(textIn(field, 'id') ?? ''));
}

function propertiesOf(issue: IssueFacts, keys: readonly string[]): Json {
  const all = issue.document.properties ?? {};
  if (keys.includes('*all')) return all;
  return Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)));
}
