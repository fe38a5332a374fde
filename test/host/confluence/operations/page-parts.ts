import { listed, listing, sorted } from '../listing';
import type { Answer, Call, Operation } from '../operation';
import { bodyShown } from '../page-body';
import { refusal } from '../refusal';
import { READ_PAGE } from '../scopes';
import { versionOf } from '../store/pages';
import { mayWriteIn } from '../store/rights';
import type { Page, PageVersion } from '../store/records';
import { numberIn, pageFor } from './found';
import { versionShown } from './page-shown';

const PAGE = '/wiki/api/v2/pages/:id';

export const pagePartOperations: readonly Operation[] = [
  {
    id: 'getPageVersions',
    method: 'GET',
    path: `${PAGE}/versions`,
    scopes: READ_PAGE,
    answer: getPageVersions,
  },
  {
    id: 'getPageVersionDetails',
    method: 'GET',
    path: `${PAGE}/versions/:number`,
    scopes: READ_PAGE,
    answer: getVersionDetails,
  },
  { id: 'getPageLabels', method: 'GET', path: `${PAGE}/labels`, scopes: READ_PAGE, answer: getPageLabels },
  {
    id: 'getPageOperations',
    method: 'GET',
    path: `${PAGE}/operations`,
    scopes: READ_PAGE,
    answer: getPageOperations,
  },
];

/** Newest first, as Confluence lists them. */
function versionsOf(call: Call, page: Page): readonly PageVersion[] {
  return Array.from({ length: page.version }, (_, index) =>
    versionOf(call.world, page, page.version - index),
  ).filter((version): version is PageVersion => version !== undefined);
}

function getPageVersions(call: Call): Answer {
  const { page } = pageFor(call, numberIn(call, 'id'));
  const format = call.request.query('body-format');
  const inOrder = sorted(versionsOf(call, page), call.request.query('sort'), {
    'modified-date': (version) => version.number,
  });
  return listing(call, inOrder, (version) => ({
    ...versionShown(version),
    page: { id: page.id, title: version.title, body: bodyShown(call.world, version.body, format) },
  }));
}

function getVersionDetails(call: Call): Answer {
  const { page } = pageFor(call, numberIn(call, 'id'));
  const version = versionOf(call.world, page, Number(numberIn(call, 'number')));
  if (version === undefined) throw refusal(404, `No such version of the page with id {${page.id}}`);
  const neighbours = {
    ...(version.number > 1 ? { prevVersion: version.number - 1 } : {}),
    ...(version.number < page.version ? { nextVersion: version.number + 1 } : {}),
  };
  const body = {
    ...versionShown(version),
    contentTypeModified: false,
    collaborators: [version.authorId],
    ...neighbours,
  };
  return { status: 200, body, objects: 1 };
}

function getPageLabels(call: Call): Answer {
  const { page } = pageFor(call, numberIn(call, 'id'));
  const prefixes = listed(call, 'prefix');
  return listing(
    call,
    page.labels.filter(({ prefix }) => prefixes.length === 0 || prefixes.includes(prefix)),
    (label) => label,
  );
}

function getPageOperations(call: Call): Answer {
  const { space } = pageFor(call, numberIn(call, 'id'));
  const names = mayWriteIn(space, call.accountId) ? ['read', 'update', 'delete'] : ['read'];
  return {
    status: 200,
    body: { operations: names.map((operation) => ({ operation, targetType: 'page' })) },
    objects: 1,
  };
}
