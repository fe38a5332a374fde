import type { Json } from '../../seams/json';
import { isObject, listIn, objectIn, textIn } from '../../data/reading/json-access';
import type { IssueFacts } from '../data/issue-facts';
import type { JiraData } from '../data/jira-data';
import type { Call } from '../operation';
import { worklogsOf } from './worklogs';

/** What is drawn anew whenever it is shown, as it tells of other things: parent, links, versions. */
const DRAWN: Readonly<Record<string, (issue: IssueFacts, call: Call) => unknown>> = {
  parent: ({ document }, { data }) => relative(objectIn(document.fields, 'parent'), data),
  subtasks: (issue, { data }) => subtasksOf(issue, data).map((child) => stub(child, data)),
  issuelinks: ({ document }, call) => linksOf(document.fields, call),
  fixVersions: (issue, { data }) => versionsNow(issue, 'fixVersions', data),
  versions: (issue, { data }) => versionsNow(issue, 'versions', data),
  worklog: firstWorklogs,
  comment: ({ document }) =>
    document.fields['comment'] ?? { comments: [], maxResults: 0, total: 0, startAt: 0 },
  attachment: ({ document }) => document.fields['attachment'] ?? [],
  aggregatetimeoriginalestimate: (issue, { data }) => total(issue, data, (one) => one.estimate),
  aggregatetimeestimate: (issue, { data }) => total(issue, data, (one) => one.remaining),
  aggregatetimespent: (issue, { data }) => total(issue, data, (one) => one.spent),
};

/**
 * The fields of an issue that are shown, with what they say of other things brought up to date. Without a
 * parent it has no such field.
 */
export function currentFields(issue: IssueFacts, shows: (fieldId: string) => boolean, call: Call): Json {
  const { fields } = issue.document;
  const ids = new Set([...Object.keys(fields), ...Object.keys(DRAWN)]);
  if (!isObject(fields['parent'])) ids.delete('parent');
  const shown: Record<string, unknown> = {};
  for (const id of ids)
    if (shows(id)) shown[id] = DRAWN[id] === undefined ? fields[id] : DRAWN[id](issue, call);
  return shown;
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
  return listIn(issue.document.fields, field).map(
    (version) => known.find(({ id }) => id === version['id']) ?? version,
  );
}

const subtasksOf = (issue: IssueFacts, data: JiraData): readonly IssueFacts[] =>
  data.issues.childrenOf(issue.id).filter(({ level }) => level < 0);

function total(issue: IssueFacts, data: JiraData, of: (issue: IssueFacts) => number | null): number | null {
  const values = [issue, ...subtasksOf(issue, data)].flatMap((one) => of(one) ?? []);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}

/** Worklogs that come with an issue; the rest is had from the issue's worklogs. */
const WORKLOGS_SHOWN = 20;

function firstWorklogs(issue: IssueFacts): Json {
  const worklogs = worklogsOf(issue);
  const page = worklogs.slice(0, WORKLOGS_SHOWN);
  return { startAt: 0, maxResults: WORKLOGS_SHOWN, total: worklogs.length, worklogs: page };
}
