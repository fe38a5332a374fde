import type { Json } from '../../seams/json';
import type { IssueDocument } from '../../seams/site-export';
import { listIn, numberIn } from '../../data/reading/json-access';
import { jiraInstant } from '../data/instants';
import type { IssueFacts } from '../data/issue-facts';
import type { JiraData } from '../data/jira-data';
import type { Call } from '../operation';
import { authorView } from '../view/author-view';
import type { FieldChange } from './change-item';
import { emitIssue } from './events';

/** First number of what the site adds: above those of any export. */
const FIRST_ID = 1_000_000_000;

/** A new id of a worklog, comment, link, attachment or history. */
export function newId(data: JiraData, kind: string): string {
  return String(data.state.next(`jira-${kind}`, FIRST_ID));
}

/**
 * Stores a change of an issue, adds it to its history and tells the triggers. Nothing happens where nothing
 * changed.
 */
export function recordChange(call: Call, issue: IssueFacts, change: FieldChange): IssueFacts {
  if (change.items.length === 0 && Object.keys(change.fields).length === 0) return issue;
  const changed = call.data.issues.put(withHistory(call, issue.document, change));
  if (change.items.length > 0) {
    emitIssue(call, 'updated', changed, change.items);
    const assigned = change.items.filter(({ fieldId }) => fieldId === 'assignee');
    if (assigned.length > 0) emitIssue(call, 'assigned', changed, assigned);
  }
  return changed;
}

/** Stores a change that history and triggers do not tell as an update: links, attachments, comments. */
export function recordQuietly(call: Call, issue: IssueFacts, change: FieldChange): IssueFacts {
  return call.data.issues.put(withHistory(call, issue.document, change));
}

/** The document of an issue after a change, which its history tells. */
export function withHistory(
  call: Call,
  document: IssueDocument,
  { fields, items }: FieldChange,
): IssueDocument {
  const updated = jiraInstant(call.data.clock.now());
  const histories = listIn(document.changelog ?? {}, 'histories');
  const author = authorOf(call);
  const added =
    items.length === 0 ? [] : [{ id: newId(call.data, 'history'), author, created: updated, items }];
  const all = [...added, ...histories];
  const total = Math.max(histories.length, numberIn(document.changelog ?? {}, 'total') ?? 0) + added.length;
  return {
    id: document.id,
    key: document.key,
    fields: { ...document.fields, ...fields, updated },
    changelog: { startAt: 0, maxResults: all.length, total, histories: all },
    properties: document.properties ?? {},
  };
}

/** The caller as an author. */
export function authorOf(call: Call): Json {
  return authorView(call.data.people.find(call.accountId) ?? { accountId: call.accountId });
}
