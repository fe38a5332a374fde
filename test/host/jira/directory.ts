import type { Directory } from '../seams/directory';
import type { Json } from '../seams/json';
import { APP_ACCOUNT_ID, type Caller } from '../seams/products';
import { textIn } from '../data/reading/json-access';
import type { JiraData } from './data/jira-data';

/** What the rest of the site asks of Jira's data without REST. */
export function directoryOf(data: JiraData): Directory {
  const { issues, people, permissions, catalogue } = data;
  const find = (idOrKey: string): ReturnType<Directory['issue']> => {
    const issue = issues.find(idOrKey);
    return issue === undefined ? undefined : { id: issue.id, key: issue.key, fields: issue.document.fields };
  };
  const asPerson = (accountId: string): Caller => ({
    accountId,
    isApp: accountId === APP_ACCOUNT_ID,
    scopes: null,
  });
  return {
    users: () => people.all().map(personOf),
    user(idOrEmail) {
      const user = people.find(idOrEmail);
      return user === undefined ? undefined : personOf(user);
    },
    projects: () =>
      catalogue.projects.map((project) => {
        const key = textIn(project, 'key') ?? '';
        return {
          id: textIn(project, 'id') ?? '',
          key,
          name: textIn(project, 'name') ?? key,
          issues: issues.countOf(key),
        };
      }),
    issue: find,
    issuesOf: (projectKey, accountId, startAt, maxResults) =>
      issues
        .ofProject(projectKey)
        .filter((issue) => permissions.canSee(asPerson(accountId), issue))
        .toSorted((one, other) => other.number - one.number)
        .slice(startAt, startAt + maxResults)
        .map(({ id, key, document }) => ({ id, key, fields: document.fields })),
    may: permissions.may,
    canSee(accountId, issueIdOrKey) {
      const issue = issues.find(issueIdOrKey);
      return issue !== undefined && permissions.canSee(asPerson(accountId), issue);
    },
  };
}

function personOf(user: Json): {
  readonly accountId: string;
  readonly displayName: string;
  readonly email: string | null;
} {
  const accountId = textIn(user, 'accountId') ?? '';
  return {
    accountId,
    displayName: textIn(user, 'displayName') ?? accountId,
    email: textIn(user, 'emailAddress'),
  };
}
