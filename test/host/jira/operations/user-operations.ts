import type { Json } from '../../seams/json';
import { APP_ACCOUNT_ID } from '../../seams/products';
import { textIn } from '../../data/reading/json-access';
import { ok, page, type Answer } from '../answer';
import { issueOf, projectOf } from '../find-issue';
import type { Call, Operation } from '../operation';
import { refusal } from '../refusal';
import { listOf, wholeNumber } from '../request-values';
import { only } from '../view/site-views';
import { one } from '../jql/jql-field';

const read = { method: 'GET', scope: 'read:jira-user', cost: 'people' } as const;

/** People. */
export const userOperations: readonly Operation[] = [
  { ...read, id: 'getCurrentUser', path: '/myself', answer: myself },
  { ...read, id: 'getUser', path: '/user', answer: getUser },
  { ...read, id: 'bulkGetUsers', path: '/user/bulk', answer: bulk },
  {
    ...read,
    id: 'findUsers',
    path: '/user/search',
    answer: (call) => slice(matching(call.data.people.all(), call), call),
  },
  { ...read, id: 'findAssignableUsers', path: '/user/assignable/search', answer: assignable },
  {
    ...read,
    id: 'getAllUsersDefault',
    path: '/users',
    answer: (call) => slice(call.data.people.all(), call),
  },
  {
    ...read,
    id: 'getAllUsers',
    path: '/users/search',
    answer: (call) => slice(call.data.people.all(), call),
  },
];

const APP = { accountType: 'app', displayName: 'Jalon', active: true, expand: 'groups,applicationRoles' };
const USER = 'self accountId accountType displayName active timeZone locale emailAddress avatarUrls'.split(
  ' ',
);

/** A user as the REST API shows it. */
export function userView(user: Json): Json {
  return only(user, USER);
}

/** The app has an account of its own, which no list of people shows. */
function myself(call: Call): Answer {
  if (call.caller.isApp && call.accountId === APP_ACCOUNT_ID) {
    return ok({
      self: `${call.data.baseUrl()}/rest/api/3/user?accountId=${APP_ACCOUNT_ID}`,
      accountId: APP_ACCOUNT_ID,
      ...APP,
    });
  }
  return ok({ ...userView(found(call, call.accountId)), expand: 'groups,applicationRoles' });
}

function getUser(call: Call): Answer {
  return ok(userView(found(call, call.query.get('accountId') ?? '')));
}

function found(call: Call, accountId: string): Json {
  const user = call.data.people.find(accountId);
  if (user === undefined)
    throw refusal(404, 'Specified user does not exist or you do not have required permissions');
  return user;
}

function bulk(call: Call): Answer {
  const ids = listOf(call, 'accountId');
  if (ids.length === 0) throw refusal(400, 'At least one account id must be given.');
  const users = ids.flatMap((id): readonly Json[] => one(call.data.people.find(id))).map(userView);
  return page(
    users,
    wholeNumber(call, 'startAt', 0),
    wholeNumber(call, 'maxResults', 10, 200),
    `${call.data.baseUrl()}/rest/api/3/user/bulk`,
  );
}

function assignable(call: Call): Answer {
  const issue = call.query.get('issueKey') ?? call.query.get('issueId');
  const project = call.query.get('project');
  if (issue === null && project === null) throw refusal(400, 'Either a project or an issue must be given.');
  const key =
    issue === null ? (textIn(projectOf(call, project ?? ''), 'key') ?? '') : issueOf(call, issue).projectKey;
  const { permissions, people } = call.data;
  const users = people
    .all()
    .filter(
      (user) =>
        user['active'] === true && permissions.may(textIn(user, 'accountId') ?? '', 'ASSIGNABLE_USER', key),
    );
  return slice(matching(users, call), call);
}

function matching(users: readonly Json[], call: Call): readonly Json[] {
  const accountId = call.query.get('accountId');
  const words = (call.query.get('query') ?? '').toLowerCase();
  return users.filter(
    (user) =>
      (accountId === null || user['accountId'] === accountId) &&
      ['displayName', 'emailAddress'].some((name) =>
        (textIn(user, name) ?? '').toLowerCase().includes(words),
      ),
  );
}

function slice(users: readonly Json[], call: Call): Answer {
  const startAt = wholeNumber(call, 'startAt', 0);
  return ok(users.slice(startAt, startAt + wholeNumber(call, 'maxResults', 50, 1000)).map(userView));
}
