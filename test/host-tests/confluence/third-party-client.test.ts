import type { AddressInfo } from 'node:net';
import { serve, type ServerType } from '@hono/node-server';
import { ConfluenceClient } from 'confluence.js';
import { Hono } from 'hono';
import { productRoutes } from '../../host/server/product-routes';
import { DIRECTORY, openConfluence } from './open-confluence';

type Call<Answer = Readonly<Record<string, unknown>>> = (parameters?: object) => Promise<Answer>;
type List = Call<{ readonly results: readonly { readonly id: string; readonly key?: string }[] }>;

/** What is used here of a client that marks its whole first generation of calls as deprecated. */
interface Client {
  readonly users: { readonly getCurrentUser: Call };
  readonly space: { readonly getSpaces: List };
  readonly content: Readonly<
    Record<
      'createContent' | 'getContentById' | 'updateContent',
      Call<{ readonly id: string; readonly version?: object }>
    >
  > &
    Readonly<Record<'deleteContent', Call<unknown>>> & { readonly getContent: List };
  readonly contentAttachments: Readonly<
    Record<'createAttachments' | 'createOrUpdateAttachments' | 'getAttachments', List>
  > & {
    readonly downloadAttachment: Call<unknown>;
  };
  readonly contentLabels: Readonly<Record<'addLabelsToContent' | 'getLabelsForContent', List>>;
}

function clientWith(settings: ConstructorParameters<typeof ConfluenceClient>[0]): Client {
  return new ConfluenceClient(settings) as unknown as Client;
}

/** `confluence.js`, a client of Atlassian's API written by others, on the running product over HTTP. */
describe('a third-party client', () => {
  let server: ServerType;
  let client: Client;

  beforeAll(async () => {
    const { product } = openConfluence();
    const nothing = { request: () => Promise.resolve(new Response(null, { status: 404 })) };
    const app = new Hono().route('/', productRoutes(nothing, product, DIRECTORY));
    await new Promise<void>((listening) => {
      server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => listening());
    });
    client = clientOf('alice@example.com');
  });

  afterAll(() => new Promise((closed) => server.close(closed)));

  function clientOf(email: string): Client {
    const host = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    return clientWith({ host, authentication: { basic: { email, apiToken: 'any' } } });
  }

  async function writePage(title: string): Promise<string> {
    const written = await client.content.createContent({
      type: 'page',
      title,
      space: { key: 'PORT' },
      body: {
        storage: { value: '<h2>Météo</h2><p>Tout <strong>va</strong> bien</p>', representation: 'storage' },
      },
    });
    return written.id;
  }

  test('signs in by e-mail and reads spaces', async () => {
    expect(await client.users.getCurrentUser()).toMatchObject({
      accountId: 'alice',
      displayName: 'Alice Martin',
    });
    const { results } = await client.space.getSpaces();
    expect(results.map(({ key }) => key)).toEqual(['PORT', 'LAB']);
    await expect(clientOf('nobody@example.com').space.getSpaces()).rejects.toMatchObject({
      'status-code': 401,
    });
  });

  test('writes and reads a page, and writes its next version', async () => {
    const id = await writePage('Comité écrit de loin');
    const read = await client.content.getContentById({ id, expand: ['body.storage', 'version', 'space'] });
    expect(read).toMatchObject({
      title: 'Comité écrit de loin',
      space: { key: 'PORT' },
      body: { storage: { value: '<h2>Météo</h2><p>Tout <strong>va</strong> bien</p>' } },
    });
    const body = { storage: { value: '<p>Il pleut</p>', representation: 'storage' as const } };
    const updated = await client.content.updateContent({
      id,
      type: 'page',
      title: 'Comité',
      status: 'current',
      version: { number: 2 },
      body,
    });
    expect(updated.version).toMatchObject({ number: 2 });
    const stale = client.content.updateContent({
      id,
      type: 'page',
      title: 'Comité',
      status: 'current',
      version: { number: 2 },
      body,
    });
    await expect(stale).rejects.toMatchObject({ statusCode: 409 });
    expect((await client.content.getContent({ spaceKey: 'PORT', title: 'Comité' })).results).toMatchObject([
      { id },
    ]);
  });

  test('attaches a file, renews it and downloads it', async () => {
    const id = await writePage('Page à pièces jointes');
    const attachment = {
      filename: 'courbe.png',
      file: Buffer.from('one'),
      contentType: 'image/png',
      minorEdit: true,
    };
    const added = await client.contentAttachments.createAttachments({ id, attachments: [attachment] });
    const attachmentId = added.results[0]?.id ?? '';
    expect(added.results).toMatchObject([
      {
        title: 'courbe.png',
        extensions: { fileSize: 3, fileId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string },
      },
    ]);
    await client.contentAttachments.createOrUpdateAttachments({
      id,
      attachments: [{ ...attachment, file: Buffer.from('two') }],
    });
    const { results } = await client.contentAttachments.getAttachments({ id });
    expect(results).toMatchObject([{ version: { number: 2 } }]);
    const bytes = await client.contentAttachments.downloadAttachment({ id, attachmentId });
    expect(Buffer.from(bytes as ArrayBuffer).toString('utf8')).toBe('two');
  });

  test('labels a page and throws it away', async () => {
    const id = await writePage('Page à étiquettes');
    await client.contentLabels.addLabelsToContent({ id, body: [{ prefix: 'global', name: 'copil' }] });
    expect((await client.contentLabels.getLabelsForContent({ id })).results).toMatchObject([
      { name: 'copil' },
    ]);
    await client.content.deleteContent({ id });
    await expect(client.content.getContentById({ id })).rejects.toMatchObject({ statusCode: 404 });
  });
});
