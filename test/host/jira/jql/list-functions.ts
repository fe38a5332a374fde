import type { Json } from '../../seams/json';
import { listIn, objectIn, textIn } from '../../data/reading/json-access';
import { refusal } from '../refusal';
import type { JqlContext } from './jql-context';
import type { JqlField } from './jql-field';

type Functions = NonNullable<JqlField['functions']>;

/** `currentUser()`, `membersOf(group)`: the local site has one group, of everyone. */
export function userFunctions({ caller, data }: JqlContext): Functions {
  return {
    currentuser: () => (caller.accountId === null ? [] : [caller.accountId]),
    membersof([group = '']) {
      if (!['jira-users', 'jira-software-users', 'site-admins', 'everyone'].includes(group.toLowerCase())) {
        throw refusal(
          400,
          `Function 'membersOf' can not generate a list of usernames for group '${group}'; the group does not exist.`,
        );
      }
      return data.people.all().map((user) => textIn(user, 'accountId') ?? '');
    },
  };
}

/** Functions of version fields; projects are keys, none means all. */
export function versionFunctions({ data }: JqlContext): Functions {
  const { catalogue } = data;
  const among = (keys: readonly string[], released: boolean): readonly Json[] =>
    (keys.length > 0 ? keys : catalogue.projects.map((project) => textIn(project, 'key') ?? ''))
      .flatMap((key) => catalogue.versions(textIn(catalogue.project(key) ?? {}, 'key') ?? key))
      .filter((version) => (version['released'] === true) === released && version['archived'] !== true);
  const ids = (versions: readonly (Json | undefined)[]): readonly string[] =>
    versions.flatMap((version) => (version === undefined ? [] : [textIn(version, 'id') ?? '']));
  return {
    releasedversions: (keys) => ids(among(keys, true)),
    unreleasedversions: (keys) => ids(among(keys, false)),
    latestreleasedversion: (keys) => ids([among(keys, true).at(-1)]),
    earliestunreleasedversion: (keys) => ids([among(keys, false)[0]]),
  };
}

/** Functions that give issues. */
export function issueFunctions({ data, caller }: JqlContext): Functions {
  return {
    linkedissues([key = '', ...phrases]) {
      const issue = data.issues.find(key);
      if (issue === undefined || !data.permissions.canSee(caller, issue)) {
        throw refusal(400, `Issue '${key}' could not be found in function 'linkedIssues'.`);
      }
      return listIn(issue.document.fields, 'issuelinks')
        .filter((link) => phrases.length === 0 || phrases.includes(phraseOf(link)))
        .map(
          (link) =>
            textIn(objectIn(link, 'outwardIssue'), 'id') ?? textIn(objectIn(link, 'inwardIssue'), 'id') ?? '',
        );
    },
    updatedby: ([account = '']) =>
      [...data.issues.all()]
        .filter((issue) =>
          listIn(issue.document.changelog ?? {}, 'histories').some(
            (history) => textIn(objectIn(history, 'author'), 'accountId') === account,
          ),
        )
        .map((issue) => issue.id),
  };
}

function phraseOf(link: Json): string {
  const type = objectIn(link, 'type');
  return textIn(type, link['outwardIssue'] === undefined ? 'inward' : 'outward') ?? '';
}
