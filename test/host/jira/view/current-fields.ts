import type { Json } from '../../seams/json';
import { isObject, listIn, objectIn, textIn } from '../../data/reading/json-access';
import type { IssueFacts } from '../data/issue-facts';
import type { JiraData } from '../data/jira-data';
import type { Call } from '../operation';

/** Fields of an issue with what they say of other things (parent, links, versions) brought up to date; functions are drawn when shown. */
export function currentFields(issue: IssueFacts, call: Call): Json {
  const { fields } = issue.document;
  const { data } = call;
  const subtasks = (): readonly IssueFacts[] => data.issues.childrenOf(issue.id).filter(({ level }) => level < 0);
  return {
    ...withoutParent(fields),
    ...(isObject(fields['parent']) ? { parent: () => relative(objectIn(fields, 'parent'), data) } : {}),
    subtasks: () => subtasks().map((child) => stub(child, data)),
    issuelinks: () => linksOf(fields, call),
    fixVersions: () => versionsNow(issue, 'fixVersions', data),
    versions: () => versionsNow(issue, 'versions', data),
    worklog: fields['worklog'] ?? null,
    comment: fields['comment'] ?? { comments: [], maxResults: 0, total: 0, startAt: 0 },
    attachment: fields['attachment'] ?? [],
    aggregatetimeoriginalestimate: () => total([issue, ...subtasks()], (one) => one.estimate),
    aggregatetimeestimate: () => total([issue, ...subtasks()], (one) => one.remaining),
    aggregatetimespent: () => total([issue, ...subtasks()], (one) => one.spent),
  };
}

/** An issue as it stands inside another: key, summary, status, priority, type. */
export function stub(issue: IssueFacts, data: JiraData): Json {
  const { summary, status, priority, issuetype } = issue.document.fields;
  return {
    id: issue.id,
    key: issue.key,
    self: `${data.baseUrl()}/rest/api/3/issue/${issue.id}`,
    fields: { summary, status, ...(priority === undefined ? {} : { priority }), issuetype },
  };
}

/** The issue named, as it is now; what the site does not hold stays as it was exported. */
function relative(reference: Json, data: JiraData): Json {
  const issue = data.issues.find(textIn(reference, 'id') ?? '');
  return issue === undefined ? reference : stub(issue, data);
}

function linksOf(fields: Json, call: Call): readonly Json[] {
  const { data, caller } = call;
  return listIn(fields, 'issuelinks').flatMap((link) => {
    const side = link['outwardIssue'] === undefined ? 'inwardIssue' : 'outwardIssue';
    const other = data.issues.find(textIn(objectIn(link, side), 'id') ?? '');
    if (other === undefined) return [link];
    return data.permissions.canSee(caller, other) ? [{ ...link, [side]: stub(other, data) }] : [];
  });
}

function versionsNow(issue: IssueFacts, field: 'fixVersions' | 'versions', data: JiraData): readonly Json[] {
  const known = data.catalogue.versions(issue.projectKey);
  return listIn(issue.document.fields, field).map((version) => known.find(({ id }) => id === version['id']) ?? version);
}

function total(issues: readonly IssueFacts[], of: (issue: IssueFacts) => number | null): number | null {
  const values = issues.flatMap((issue) => of(issue) ?? []);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}

/** Jira leaves the parent out where there is none. */
function withoutParent(fields: Json): Json {
  return Object.fromEntries(Object.entries(fields).filter(([id]) => id !== 'parent'));
}
