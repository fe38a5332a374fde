import {
  adfBody,
  ALICE,
  BRUNO,
  call,
  documentOf,
  errorOf,
  newPage,
  openConfluence,
  PORT_SPACE,
} from './open-confluence';

const EDITORS_ONLY = {
  spaces: [
    { key: 'PORT', name: 'Portail', editors: ['alice'], readers: ['*'] },
    { key: 'SECRET', name: 'Secret', editors: ['alice'], readers: [] },
  ],
  pages: [],
};

function update(id: string, number: number, title: string, ...lines: string[]) {
  return {
    id,
    status: 'current',
    title,
    body: adfBody(documentOf(...lines)),
    version: { number, message: 'again' },
  };
}

describe('the spaces of Confluence', () => {
  test('are those of the projects, each with a home page', async () => {
    const { product } = openConfluence();
    const { body } = await call(product, 'GET', '/wiki/api/v2/spaces?keys=LAB');
    expect(body['results']).toMatchObject([
      { key: 'LAB', name: 'Laboratoire', homepageId: expect.stringMatching(/^\d+$/) as string },
    ]);
    expect((await call(product, 'GET', `/wiki/api/v2/spaces/${PORT_SPACE}`)).body).toMatchObject({
      key: 'PORT',
    });
  });

  test('are hidden from who may not read them', async () => {
    const { product } = openConfluence(EDITORS_ONLY);
    expect(
      (await call(product, 'GET', '/wiki/api/v2/spaces', undefined, BRUNO)).body['results'],
    ).toHaveLength(1);
    expect((await call(product, 'GET', '/wiki/api/v2/spaces/32772', undefined, BRUNO)).status).toBe(404);
    expect((await call(product, 'GET', '/wiki/api/v2/spaces/32772')).status).toBe(200);
  });
});

describe('a page', () => {
  test('is written as ADF and read as ADF, storage and view, with local ids added', async () => {
    const { product, events } = openConfluence();
    const id = await newPage(product, 'Comité', documentOf('<b>Bonjour</b>'));
    const read = async (format: string) =>
      (await call(product, 'GET', `/wiki/api/v2/pages/${id}?body-format=${format}`)).body;
    const adf = await read('atlas_doc_format');
    expect(JSON.stringify(adf['body'])).toContain('localId');
    expect(adf).toMatchObject({ title: 'Comité', version: { number: 1 }, parentType: 'page' });
    expect(await read('storage')).toMatchObject({
      body: { storage: { value: '<p>&lt;b&gt;Bonjour&lt;/b&gt;</p>' } },
    });
    expect(await read('view')).toMatchObject({
      body: { view: { value: expect.stringContaining('<p>&lt;b&gt;') as string } },
    });
    expect((await call(product, 'GET', `/wiki/api/v2/pages/${id}`)).body['body']).toEqual({});
    expect(events.map(({ name }) => name)).toEqual(['avi:confluence:created:page']);
  });

  test('goes up by one version at each update, and keeps the old ones', async () => {
    const { product, events } = openConfluence();
    const id = await newPage(product, 'Comité');
    const path = `/wiki/api/v2/pages/${id}`;
    expect((await call(product, 'PUT', path, update(id, 2, 'Comité 2', 'Bonsoir'))).body).toMatchObject({
      version: { number: 2 },
    });
    const stale = await call(product, 'PUT', path, update(id, 2, 'Comité 2', 'Trop tard'));
    expect(stale.status).toBe(409);
    expect(stale.body['errors']).toMatchObject([{ status: 409, code: 'CONFLICT' }]);
    expect(errorOf(stale)).toBe(
      'Version must be incremented when updating a page. Current Version: [2]. Provided version: [2]',
    );
    expect((await call(product, 'GET', `${path}/versions`)).body['results']).toMatchObject([
      { number: 2, message: 'again' },
      { number: 1 },
    ]);
    expect((await call(product, 'GET', `${path}/versions/1`)).body).toMatchObject({
      number: 1,
      nextVersion: 2,
    });
    const old = await call(product, 'GET', `${path}?version=1&body-format=storage`);
    expect(old.body).toMatchObject({
      status: 'historical',
      title: 'Comité',
      body: { storage: { value: '<p>Bonjour</p>' } },
    });
    expect(events.at(-1)?.name).toBe('avi:confluence:updated:page');
  });

  test.each([
    ['a title that the space has already', { title: 'COMITÉ' }, 400, /A page with this title already exists/],
    ['no title', { title: ' ' }, 400, /title/],
    [
      'ADF that is not valid',
      { body: adfBody({ type: 'doc', version: 1, content: [{ type: 'text', text: 'x' }] }) },
      400,
      /not valid ADF/,
    ],
    ['ADF that is not JSON', { body: { representation: 'atlas_doc_format', value: '{' } }, 400, /JSON/],
    ['a space that is not there', { spaceId: '1' }, 404, /No space/],
    ['a parent that is not there', { parentId: '1' }, 404, /No parent/],
    [
      'a body over 5 MB',
      { body: { representation: 'storage', value: `<p>${'x'.repeat(5 * 1024 * 1024)}</p>` } },
      413,
      /5 MB/,
    ],
  ])('is refused with %s', async (_, wrong, status, reason) => {
    const { product } = openConfluence();
    await newPage(product, 'Comité');
    const sent = {
      spaceId: PORT_SPACE,
      status: 'current',
      title: 'Autre',
      body: adfBody(documentOf('x')),
      ...wrong,
    };
    const answer = await call(product, 'POST', '/wiki/api/v2/pages', sent);
    expect([answer.status, errorOf(answer)]).toEqual([status, expect.stringMatching(reason)]);
  });

  test('is written only by those who may edit its space', async () => {
    const { product } = openConfluence(EDITORS_ONLY);
    const id = await newPage(product, 'Comité');
    const path = `/wiki/api/v2/pages/${id}`;
    expect((await call(product, 'GET', path, undefined, BRUNO)).status).toBe(200);
    expect((await call(product, 'PUT', path, update(id, 2, 'Comité', 'x'), BRUNO)).status).toBe(404);
    expect((await call(product, 'DELETE', path, undefined, BRUNO)).status).toBe(404);
  });

  test('starts as a draft when asked, and keeps version 1 when published', async () => {
    const { product, events } = openConfluence();
    const draft = await call(product, 'POST', '/wiki/api/v2/pages', {
      spaceId: PORT_SPACE,
      status: 'draft',
      title: '',
    });
    const id = String(draft.body['id']);
    expect((await call(product, 'GET', `/wiki/api/v2/pages/${id}`)).status).toBe(404);
    expect((await call(product, 'GET', `/wiki/api/v2/pages/${id}?get-draft=true`)).status).toBe(200);
    expect(events).toHaveLength(0);
    const published = await call(product, 'PUT', `/wiki/api/v2/pages/${id}`, update(id, 1, 'Publiée', 'x'));
    expect(published.body).toMatchObject({ status: 'current', version: { number: 1 } });
    expect(events.map(({ name }) => name)).toEqual(['avi:confluence:created:page']);
  });

  test('goes to the trash before it is purged, and frees its title', async () => {
    const { product, events } = openConfluence();
    const id = await newPage(product, 'Comité');
    expect((await call(product, 'DELETE', `/wiki/api/v2/pages/${id}?purge=true`)).status).toBe(400);
    expect((await call(product, 'DELETE', `/wiki/api/v2/pages/${id}`)).status).toBe(204);
    expect((await call(product, 'GET', `/wiki/api/v2/pages/${id}`)).body).toMatchObject({
      status: 'trashed',
    });
    await newPage(product, 'Comité');
    expect((await call(product, 'DELETE', `/wiki/api/v2/pages/${id}?purge=true`)).status).toBe(204);
    expect((await call(product, 'GET', `/wiki/api/v2/pages/${id}`)).status).toBe(404);
    expect(events.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['avi:confluence:trashed:page', 'avi:confluence:deleted:page']),
    );
  });

  test('stands in a tree', async () => {
    const { product } = openConfluence();
    const parentId = await newPage(product, 'Comités');
    const sent = {
      spaceId: PORT_SPACE,
      status: 'current',
      title: 'COPIL 1',
      parentId,
      body: adfBody(documentOf('x')),
    };
    const id = String((await call(product, 'POST', '/wiki/api/v2/pages', sent)).body['id']);
    const { body } = await call(product, 'GET', `/wiki/api/v2/pages/${id}/ancestors`);
    expect(body['results']).toEqual([
      { id: expect.any(String) as string, type: 'page' },
      { id: parentId, type: 'page' },
    ]);
    for (const list of ['children', 'direct-children', 'descendants']) {
      expect(
        (await call(product, 'GET', `/wiki/api/v2/pages/${parentId}/${list}`)).body['results'],
      ).toMatchObject([{ id }]);
    }
    const under = { ...update(parentId, 2, 'Comités', 'x'), parentId: id };
    expect(errorOf(await call(product, 'PUT', `/wiki/api/v2/pages/${parentId}`, under))).toMatch(
      /under itself/,
    );
  });

  test('is listed a page at a time', async () => {
    const { product } = openConfluence();
    for (const title of ['A', 'B', 'C']) await newPage(product, title);
    const first = await call(product, 'GET', `/wiki/api/v2/spaces/${PORT_SPACE}/pages?limit=3&sort=title`);
    const next = (first.body['_links'] as { readonly next: string }).next;
    expect(first.headers.get('link')).toBe(`<${next}>; rel="next"`);
    expect((await call(product, 'GET', next)).body['results']).toMatchObject([{ title: 'Portail' }]);
    expect((await call(product, 'GET', '/wiki/api/v2/pages?limit=251')).status).toBe(400);
    expect((await call(product, 'GET', '/wiki/api/v2/pages?title=B')).body['results']).toMatchObject([
      { title: 'B' },
    ]);
  });
});

describe('who calls', () => {
  test('needs the scopes of the operation when a token limits them', async () => {
    const { product } = openConfluence();
    const limited = (...scopes: string[]) => ({ ...ALICE, scopes: new Set(scopes) });
    const refused = await call(
      product,
      'GET',
      '/wiki/api/v2/pages',
      undefined,
      limited('read:space:confluence'),
    );
    expect([refused.status, refused.body]).toEqual([
      401,
      { code: 401, message: 'Unauthorized; scope does not match' },
    ]);
    expect(
      (await call(product, 'GET', '/wiki/api/v2/pages', undefined, limited('read:page:confluence'))).status,
    ).toBe(200);
  });

  test('must be signed in', async () => {
    const { product } = openConfluence();
    expect(
      (await call(product, 'GET', '/wiki/api/v2/pages', undefined, { ...ALICE, accountId: null })).status,
    ).toBe(401);
  });

  test('is told the operation and its points, for the meter', async () => {
    const { product } = openConfluence();
    const { headers } = await call(product, 'GET', '/wiki/api/v2/spaces');
    expect([headers.get('x-site-operation'), headers.get('x-site-points')]).toEqual(['getSpaces', '3']);
  });
});
