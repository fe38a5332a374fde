import {
  adfBody,
  attach,
  BRUNO,
  call,
  documentOf,
  errorOf,
  newPage,
  openConfluence,
} from './open-confluence';

describe('the attachments of a page', () => {
  test('are added, versioned, listed, downloaded and thrown away', async () => {
    const { product, events } = openConfluence();
    const id = await newPage(product, 'Comité');
    const path = `/wiki/rest/api/content/${id}/child/attachment`;
    const created = await attach(product, 'POST', path, { name: 'courbe é.png', words: 'one' });
    const [first] = created.body['results'] as readonly { id: string; extensions: { fileId: string } }[];
    const again = await attach(product, 'POST', path, { name: 'courbe é.png', words: 'two' });
    expect([again.status, errorOf(again)]).toEqual([400, expect.stringMatching(/same file name/)]);
    const updated = await attach(product, 'PUT', path, { name: 'courbe é.png', words: 'two' });
    const [second] = updated.body['results'] as readonly { id: string; extensions: { fileId: string } }[];
    expect(second?.id).toBe(first?.id);
    expect(second?.extensions.fileId).not.toBe(first?.extensions.fileId);

    const listed = await call(product, 'GET', `/wiki/api/v2/pages/${id}/attachments`);
    expect(listed.body['results']).toMatchObject([
      { title: 'courbe é.png', version: { number: 2 }, fileId: second?.extensions.fileId },
    ]);
    const read = async (fileId: string) =>
      (await product.request(product.mediaUrl(fileId) ?? '', {}, BRUNO)).text();
    expect(await read(first?.extensions.fileId ?? '')).toBe('one');
    expect(await read(second?.extensions.fileId ?? '')).toBe('two');
    const download = await product.request(`${path}/${first?.id ?? ''}/download`, {}, BRUNO);
    expect([download.status, download.headers.get('location')]).toEqual([
      302,
      product.mediaUrl(second?.extensions.fileId ?? ''),
    ]);

    expect(
      (await call(product, 'GET', `/wiki/api/v2/attachments/${first?.id ?? ''}/versions`)).body['results'],
    ).toHaveLength(2);
    expect(
      (await product.request(`/wiki/api/v2/attachments/${first?.id ?? ''}`, { method: 'DELETE' }, BRUNO))
        .status,
    ).toBe(204);
    expect((await call(product, 'GET', `/wiki/api/v2/pages/${id}/attachments`)).body['results']).toEqual([]);
    expect(events.map(({ name }) => name).slice(1)).toEqual(
      ['created', 'updated', 'trashed'].map((what) => `avi:confluence:${what}:attachment`),
    );
  });

  test('need the header against forged forms, and the status of a draft', async () => {
    const { product } = openConfluence();
    const id = await newPage(product, 'Comité');
    const path = `/wiki/rest/api/content/${id}/child/attachment`;
    expect((await attach(product, 'POST', path, { name: 'a.png', words: 'a' }, {})).status).toBe(403);
    expect(
      (await attach(product, 'POST', `${path}?status=draft`, { name: 'a.png', words: 'a' })).status,
    ).toBe(404);
  });

  test('cannot become a page of the site: only images are shown in place', async () => {
    const { product } = openConfluence();
    const id = await newPage(product, 'Comité');
    const form = new FormData();
    form.append('file', new Blob(['<script>'], { type: 'text/html' }), 'x.html');
    const headers = { 'x-atlassian-token': 'no-check' };
    await product.request(
      `/wiki/rest/api/content/${id}/child/attachment`,
      { method: 'POST', body: form, headers },
      BRUNO,
    );
    const answer = await product.request(`/wiki/download/attachments/${id}/x.html`, {}, BRUNO);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
  });
});

describe('the properties of a page', () => {
  test('are kept under their key with a version that goes up by one', async () => {
    const { product } = openConfluence();
    const path = `/wiki/api/v2/pages/${await newPage(product, 'Comité')}/properties`;
    const created = await call(product, 'POST', path, { key: 'jalon', value: { project: '10000' } });
    const one = `${path}/${String(created.body['id'])}`;
    expect((await call(product, 'GET', `${path}?key=jalon`)).body['results']).toMatchObject([
      { value: { project: '10000' } },
    ]);
    expect((await call(product, 'POST', path, { key: 'jalon', value: 1 })).status).toBe(409);
    expect((await call(product, 'PUT', one, { key: 'jalon', value: 2, version: { number: 1 } })).status).toBe(
      409,
    );
    const updated = await call(product, 'PUT', one, { key: 'jalon', value: 2, version: { number: 2 } });
    expect(updated.body).toMatchObject({ value: 2, version: { number: 2 } });
    expect((await call(product, 'POST', path, { key: 'big', value: 'x'.repeat(33_000) })).status).toBe(413);
    expect((await call(product, 'DELETE', one)).status).toBe(204);
    expect((await call(product, 'GET', one)).status).toBe(404);
  });
});

describe('the labels of a page', () => {
  test('are added and removed through v1 and listed by v2', async () => {
    const { product } = openConfluence();
    const id = await newPage(product, 'Comité');
    const path = `/wiki/rest/api/content/${id}/label`;
    await call(product, 'POST', path, [
      { prefix: 'global', name: 'Copil' },
      { prefix: 'global', name: 'jalon' },
    ]);
    expect((await call(product, 'GET', `/wiki/api/v2/pages/${id}/labels`)).body['results']).toMatchObject([
      { name: 'copil' },
      { name: 'jalon' },
    ]);
    expect((await call(product, 'POST', path, [{ prefix: 'global', name: 'two words' }])).status).toBe(400);
    expect((await call(product, 'DELETE', `${path}/copil`)).status).toBe(204);
    expect((await call(product, 'GET', path)).body['results']).toMatchObject([{ name: 'jalon' }]);
  });
});

describe('the tasks of a page', () => {
  const items = (...states: string[]) =>
    states.map((state, index) => ({
      type: 'taskItem',
      attrs: { localId: `t${index}`, state },
      content: [{ type: 'text', text: `Action ${index}` }],
    }));
  const document = (...states: string[]) => ({
    type: 'doc',
    version: 1,
    content: [{ type: 'taskList', attrs: { localId: 'list' }, content: items(...states) }],
  });

  test('come from its document, and ticking one writes a version', async () => {
    const { product } = openConfluence();
    const id = await newPage(product, 'Actions', document('TODO', 'DONE'));
    const { body } = await call(product, 'GET', `/wiki/api/v2/tasks?page-id=${id}&status=incomplete`);
    const [task] = body['results'] as readonly { id: string; localId: string }[];
    expect(task?.localId).toBe('t0');
    const done = await call(product, 'PUT', `/wiki/api/v2/tasks/${task?.id ?? ''}`, { status: 'complete' });
    expect(done.body).toMatchObject({ status: 'complete', completedBy: 'alice' });
    const page = await call(product, 'GET', `/wiki/api/v2/pages/${id}?body-format=atlas_doc_format`);
    expect(page.body).toMatchObject({ version: { number: 2 } });
    expect(JSON.stringify(page.body)).not.toContain('TODO');
  });

  test('are forgotten when they leave the page', async () => {
    const { product } = openConfluence();
    const id = await newPage(product, 'Actions', document('TODO', 'TODO'));
    const sent = {
      id,
      status: 'current',
      title: 'Actions',
      body: adfBody(document('TODO')),
      version: { number: 2 },
    };
    await call(product, 'PUT', `/wiki/api/v2/pages/${id}`, sent);
    expect((await call(product, 'GET', `/wiki/api/v2/tasks?page-id=${id}`)).body['results']).toHaveLength(1);
  });
});

describe('the comments of a page', () => {
  test('are written, changed by their author and removed', async () => {
    const { product } = openConfluence();
    const pageId = await newPage(product, 'Comité');
    const created = await call(
      product,
      'POST',
      '/wiki/api/v2/footer-comments',
      { pageId, body: adfBody(documentOf('Oui')) },
      BRUNO,
    );
    expect(created.status).toBe(201);
    const path = `/wiki/api/v2/footer-comments/${String(created.body['id'])}`;
    const sent = { version: { number: 2 }, body: adfBody(documentOf('Non')) };
    expect((await call(product, 'PUT', path, sent)).status).toBe(404);
    expect((await call(product, 'PUT', path, sent, BRUNO)).status).toBe(200);
    expect(
      (await call(product, 'GET', `/wiki/api/v2/pages/${pageId}/footer-comments`)).body['results'],
    ).toHaveLength(1);
    expect((await call(product, 'DELETE', path, undefined, BRUNO)).status).toBe(204);
  });
});

describe('people and restrictions', () => {
  test('are read as clients expect', async () => {
    const { product } = openConfluence();
    const found = await call(product, 'POST', '/wiki/api/v2/users-bulk', { accountIds: ['bruno', 'nobody'] });
    expect(found.body['results']).toMatchObject([{ displayName: 'Bruno Petit' }]);
    const id = await newPage(product, 'Comité');
    expect((await call(product, 'GET', `/wiki/rest/api/content/${id}/restriction`)).body).toMatchObject({
      size: 2,
    });
  });
});
