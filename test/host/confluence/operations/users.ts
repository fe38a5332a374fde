import { APP_ACCOUNT_ID } from '../../seams/products';
import type { Answer, Call, Operation } from '../operation';
import { refusal } from '../refusal';
import { jsonBody } from '../request-body';
import { READ_USER, READ_USER_V1 } from '../scopes';

export const userOperations: readonly Operation[] = [
  {
    id: 'createBulkUserLookup',
    method: 'POST',
    path: '/wiki/api/v2/users-bulk',
    scopes: READ_USER,
    answer: lookUp,
  },
  {
    id: 'getCurrentUser',
    method: 'GET',
    path: '/wiki/rest/api/user/current',
    scopes: READ_USER_V1,
    answer: current,
  },
];

const MOST_ACCOUNTS = 250;

async function lookUp(call: Call): Promise<Answer> {
  const sent = await jsonBody(call);
  const ids = sent['accountIds'];
  if (!Array.isArray(ids) || ids.length === 0 || ids.length > MOST_ACCOUNTS) {
    throw refusal(400, `'accountIds' must hold between 1 and ${MOST_ACCOUNTS} account ids`);
  }
  const results = ids.flatMap((id) => userShown(call, String(id)));
  return {
    status: 200,
    body: { results, _links: { base: `${call.origin}/wiki` } },
    objects: results.length * 2,
  };
}

function userShown(call: Call, accountId: string): readonly Readonly<Record<string, unknown>>[] {
  const user =
    accountId === APP_ACCOUNT_ID
      ? { displayName: 'Jalon', email: null }
      : call.world.directory.user(accountId);
  if (user === undefined) return [];
  return [
    {
      accountId,
      accountType: accountId === APP_ACCOUNT_ID ? 'app' : 'atlassian',
      accountStatus: 'active',
      displayName: user.displayName,
      publicName: user.displayName,
      email: user.email ?? '',
      timeZone: call.world.clock.timeZone,
      isExternalCollaborator: false,
      profilePicture: { path: '/wiki/aa-avatar/default', isDefault: true },
    },
  ];
}

/** A person as REST v1 shows them. */
export function userShownV1(call: Call, accountId: string): Readonly<Record<string, unknown>> {
  const user =
    accountId === APP_ACCOUNT_ID
      ? { displayName: 'Jalon', email: null }
      : call.world.directory.user(accountId);
  return {
    type: user === undefined ? 'unknown' : 'known',
    accountId,
    accountType: accountId === APP_ACCOUNT_ID ? 'app' : 'atlassian',
    email: user?.email ?? '',
    publicName: user?.displayName ?? accountId,
    displayName: user?.displayName ?? accountId,
    profilePicture: { path: '/wiki/aa-avatar/default', width: 48, height: 48, isDefault: true },
    isExternalCollaborator: false,
  };
}

function current(call: Call): Answer {
  return { status: 200, body: userShownV1(call, call.accountId), objects: 2 };
}
