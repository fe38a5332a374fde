import { listing } from '../listing';
import type { Answer, Call, Operation } from '../operation';
import { refusal } from '../refusal';
import { READ_GROUP, READ_SPACE } from '../scopes';
import type { Space } from '../store/records';
import { numberIn, spaceFor } from './found';

export const spacePermissionOperations: readonly Operation[] = [
  {
    id: 'getSpacePermissionsAssignments',
    method: 'GET',
    path: '/wiki/api/v2/spaces/:id/permissions',
    scopes: READ_SPACE,
    answer: list,
  },
  {
    id: 'getGroupByGroupId',
    method: 'GET',
    path: '/wiki/rest/api/group/by-id',
    scopes: READ_GROUP,
    answer: groupById,
  },
];

/** The one group of the site: everyone signed in. */
const EVERYONE = { id: '5e0f3c1a-2f52-4a9e-9a3f-6d3b1f0c7a11', name: 'confluence-users' };

/** Of anonymous visitors and of guests this list says nothing. */
function list(call: Call): Answer {
  const space = spaceFor(call, numberIn(call, 'id'));
  return listing(call, assignmentsOf(space), (assignment) => assignment);
}

function assignmentsOf({ id, readers, editors }: Space): readonly Readonly<Record<string, unknown>>[] {
  const granted = [
    ...[...new Set([...readers, ...editors])].map((who) => ({ who, key: 'read', targetType: 'space' })),
    ...editors.flatMap((who) =>
      ['page', 'comment', 'attachment'].map((targetType) => ({ who, key: 'create', targetType })),
    ),
  ];
  return granted.map(({ who, key, targetType }, rank) => ({
    id: `${id}${String(rank)}`,
    principal: who === '*' ? { type: 'group', id: EVERYONE.id } : { type: 'user', id: who },
    operation: { key, targetType },
  }));
}

function groupById(call: Call): Answer {
  const id = call.request.query('id');
  if (id === undefined || id === '') throw refusal(400, "Required request parameter 'id' is not present");
  if (id !== EVERYONE.id) throw refusal(404, `No group was found with id {${id}}`);
  const links = { self: `${call.origin}/wiki/rest/api/group/by-id?id=${id}` };
  return {
    status: 200,
    body: { type: 'group', ...EVERYONE, usageType: 'USERBASE_GROUP', managedBy: 'ADMINS', _links: links },
    objects: 1,
  };
}
