import type { Json } from '../../seams/json';
import type { IssueDocument } from '../../seams/site-export';
import { listIn, numberIn, objectIn, textIn, textsIn } from '../../data/reading/json-access';
import { instantOf } from './instants';

/** A worklog as far as the site's lists of changed worklogs need it. Instants are epoch milliseconds. */
export interface WorklogFacts {
  readonly id: string;
  readonly updated: number;
}

/** What searching and listing need of an issue without parsing the whole of it. */
export interface IssueFacts {
  readonly id: string;
  readonly key: string;
  /** The number in the key. */
  readonly number: number;
  readonly projectId: string;
  readonly projectKey: string;
  readonly typeId: string;
  readonly level: number;
  readonly statusId: string;
  readonly category: string;
  readonly resolutionId: string | null;
  readonly priorityId: string | null;
  readonly securityId: string | null;
  readonly assignee: string | null;
  readonly reporter: string | null;
  readonly creator: string | null;
  readonly labels: readonly string[];
  readonly componentIds: readonly string[];
  readonly fixVersionIds: readonly string[];
  readonly versionIds: readonly string[];
  readonly parentId: string | null;
  readonly created: number | null;
  readonly updated: number | null;
  readonly resolved: number | null;
  /** ISO day. */
  readonly due: string | null;
  /** Seconds. */
  readonly estimate: number | null;
  readonly remaining: number | null;
  readonly spent: number | null;
  readonly worklogs: readonly WorklogFacts[];
  readonly document: IssueDocument;
}

/** Draws the facts out of an issue. `once` gives the same text object for equal texts, to spare memory. */
export function factsOf(document: IssueDocument, once: (text: string) => string): IssueFacts {
  const fields = document.fields;
  const text = (holder: Json, name: string): string | null => shared(textIn(holder, name), once);
  const idOf = (name: string): string | null => text(objectIn(fields, name), 'id');
  const person = (name: string): string | null => text(objectIn(fields, name), 'accountId');
  const ids = (name: string): readonly string[] =>
    shareList(
      listIn(fields, name).map((item) => textIn(item, 'id') ?? ''),
      once,
    );
  const status = objectIn(fields, 'status');
  return {
    id: document.id,
    key: document.key,
    number: Number(document.key.slice(document.key.lastIndexOf('-') + 1)),
    projectId: idOf('project') ?? '',
    projectKey: text(objectIn(fields, 'project'), 'key') ?? '',
    typeId: idOf('issuetype') ?? '',
    level: levelOf(objectIn(fields, 'issuetype')),
    statusId: idOf('status') ?? '',
    category: text(objectIn(status, 'statusCategory'), 'key') ?? 'undefined',
    resolutionId: idOf('resolution'),
    priorityId: idOf('priority'),
    securityId: idOf('security'),
    assignee: person('assignee'),
    reporter: person('reporter'),
    creator: person('creator'),
    labels: shareList(textsIn(fields, 'labels'), once),
    componentIds: ids('components'),
    fixVersionIds: ids('fixVersions'),
    versionIds: ids('versions'),
    parentId: idOf('parent'),
    created: instantOf(fields['created']),
    updated: instantOf(fields['updated']),
    resolved: instantOf(fields['resolutiondate']),
    due: textIn(fields, 'duedate'),
    estimate: numberIn(fields, 'timeoriginalestimate'),
    remaining: numberIn(fields, 'timeestimate'),
    spent: numberIn(fields, 'timespent'),
    worklogs: worklogsOf(fields),
    document,
  };
}

const NONE: readonly never[] = [];

function shared(text: string | null, once: (text: string) => string): string | null {
  return text === null ? null : once(text);
}

function shareList(texts: readonly string[], once: (text: string) => string): readonly string[] {
  return texts.length === 0 ? NONE : texts.map(once);
}

function levelOf(type: Json): number {
  return (
    numberIn(type, 'hierarchyLevel') ??
    (type['subtask'] === true ? -1 : textIn(type, 'name') === 'Epic' ? 1 : 0)
  );
}

function worklogsOf(fields: Json): readonly WorklogFacts[] {
  const worklogs = listIn(objectIn(fields, 'worklog'), 'worklogs');
  if (worklogs.length === 0) return NONE;
  return worklogs.map((worklog) => ({
    id: textIn(worklog, 'id') ?? '',
    updated:
      instantOf(worklog['updated']) ?? instantOf(worklog['created']) ?? instantOf(worklog['started']) ?? 0,
  }));
}
