import { listed, listing, sorted } from '../listing';
import type { Answer, Call, Operation } from '../operation';
import { READ_SPACE } from '../scopes';
import { homepageOf } from '../store/pages';
import { mayReadIn } from '../store/rights';
import type { Space } from '../store/records';
import { numberIn, spaceFor } from './found';
import { instant } from './page-shown';

export const spaceOperations: readonly Operation[] = [
  { id: 'getSpaces', method: 'GET', path: '/wiki/api/v2/spaces', scopes: READ_SPACE, answer: getSpaces },
  {
    id: 'getSpaceById',
    method: 'GET',
    path: '/wiki/api/v2/spaces/:id',
    scopes: READ_SPACE,
    answer: getSpaceById,
  },
];

function getSpaces(call: Call): Answer {
  const ids = listed(call, 'ids');
  const keys = listed(call, 'keys');
  const spaces = call.world.spaces.filter(
    (space) =>
      mayReadIn(space, call.accountId) &&
      (ids.length === 0 || ids.includes(space.id)) &&
      (keys.length === 0 || keys.includes(space.key)) &&
      ['global', undefined].includes(call.request.query('type')) &&
      ['current', undefined].includes(call.request.query('status')),
  );
  const inOrder = sorted(spaces, call.request.query('sort'), {
    id: (space) => Number(space.id),
    key: ({ key }) => key,
    name: ({ name }) => name,
  });
  return listing(call, inOrder, (space) => spaceShown(call, space));
}

function getSpaceById(call: Call): Answer {
  const space = spaceFor(call, numberIn(call, 'id'));
  const shown = spaceShown(call, space);
  return {
    status: 200,
    body: { ...shown, _links: { webui: `/spaces/${space.key}`, base: `${call.origin}/wiki` } },
    objects: 1,
  };
}

function spaceShown(call: Call, space: Space): Readonly<Record<string, unknown>> {
  const home = homepageOf(call.world, space);
  return {
    id: space.id,
    key: space.key,
    name: space.name,
    type: 'global',
    status: 'current',
    authorId: home?.authorId ?? '',
    createdAt: instant(home?.createdAt ?? 0),
    homepageId: home?.id ?? '',
    _links: { webui: `/spaces/${space.key}` },
  };
}
