import type { Answer, Call, Operation } from '../operation';
import { READ_CONTENT } from '../scopes';
import { pageFor } from './found';

export const restrictionV1Operations: readonly Operation[] = [
  {
    id: 'getRestrictions',
    method: 'GET',
    path: '/wiki/rest/api/content/:id/restriction',
    scopes: READ_CONTENT,
    answer: list,
  },
];

/** Pages of the site carry no restrictions beyond those of their space. */
function list(call: Call): Answer {
  const { page } = pageFor(call, call.request.param('id') ?? '');
  const results = ['read', 'update'].map((operation) => ({
    operation,
    restrictions: {
      user: { results: [], start: 0, limit: 100, size: 0 },
      group: { results: [], start: 0, limit: 100, size: 0 },
    },
    _expandable: { content: `/rest/api/content/${page.id}` },
    _links: { self: `${call.origin}/wiki/rest/api/content/${page.id}/restriction/byOperation/${operation}` },
  }));
  const links = { base: `${call.origin}/wiki`, context: '/wiki' };
  return {
    status: 200,
    body: { results, start: 0, limit: 100, size: results.length, restrictionsHash: '', _links: links },
    objects: 1,
  };
}
