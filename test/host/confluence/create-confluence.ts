import { Hono, type Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Caller, Product } from '../seams/products';
import type { Answer, Operation } from './operation';
import { operations } from './operations/all';
import { refusal, refusalBody } from './refusal';
import { mediaUrl } from './store/attachments';
import { mayReadIn, mayWriteIn } from './store/rights';
import { seedPages } from './store/seed-pages';
import { openWorld, type ConfluenceParts, type World } from './store/world';

/** The site's Confluence: its REST APIs, and what drawing a page needs beside them. */
export interface ConfluenceProduct extends Product {
  /** Path of the file that a media node names, or null. */
  mediaUrl(fileId: string): string | null;
  /** Spaces that an account may see. */
  spacesFor(
    accountId: string,
  ): readonly { readonly id: string; readonly key: string; readonly name: string }[];
  /** Whether an account may write in a space. */
  mayWrite(accountId: string, spaceKey: string): boolean;
  /** Lets somebody read a space from now on, as its administrator would. */
  admit(spaceKey: string, accountId: string): void;
}

type Environment = { readonly Bindings: { readonly caller: Caller } };

/** Opens the site's Confluence: one space per project, or what the site export says. */
export function createConfluence(parts: ConfluenceParts): ConfluenceProduct {
  const world = openWorld(parts);
  seedPages(world, parts.export.confluence);
  const app = new Hono<Environment>();
  for (const operation of operations) mount(app, world, operation);
  app.notFound((context) => context.json(refusalBody(404, 'Not Found', context.req.path) as object, 404));
  app.onError((error, context) => {
    const status = error instanceof HTTPException ? error.status : 500;
    if (status === 500) console.error('The local Confluence failed:', error);
    return context.json(
      refusalBody(
        status,
        status === 500 ? 'Internal Server Error' : error.message,
        context.req.path,
      ) as object,
      status,
    );
  });
  return {
    request: async (path, init, caller) => app.request(path, init, { caller }),
    mediaUrl: (fileId) => mediaUrl(world, fileId),
    spacesFor: (accountId) => world.spaces.filter((space) => mayReadIn(space, accountId)),
    admit: (spaceKey, accountId) => {
      world.admit(spaceKey, accountId);
    },
    mayWrite: (accountId, spaceKey) =>
      world.spaces.some((space) => space.key === spaceKey && mayWriteIn(space, accountId)),
  };
}

/**
 * Each answer says which operation it was and what it costs in points of the rate limit, for the meter: one,
 * and one more per object read.
 */
function mount(app: Hono<Environment>, world: World, operation: Operation): void {
  app.on(operation.method, operation.path, async (context) => {
    const { caller } = context.env;
    context.header('x-site-operation', operation.id);
    if (!isInScope(operation, caller))
      return context.json({ code: 401, message: 'Unauthorized; scope does not match' }, 401);
    if (caller.accountId === null) throw refusal(401, 'Unauthorized');
    const origin = new URL(context.req.url).origin;
    const answer = await operation.answer({
      world,
      caller,
      accountId: caller.accountId,
      request: context.req,
      origin,
    });
    context.header('x-site-points', String(pointsOf(operation, answer)));
    return responseOf(context, answer);
  });
}

function isInScope(operation: Operation, caller: Caller): boolean {
  const { scopes } = caller;
  return scopes === null || operation.scopes.some((needed) => needed.every((scope) => scopes.has(scope)));
}

function pointsOf(operation: Operation, answer: Answer): number {
  return operation.method === 'GET' && 'body' in answer ? 1 + (answer.objects ?? 0) : 1;
}

function responseOf(context: Context<Environment>, answer: Answer): Response {
  if ('body' in answer) return context.json(answer.body as object, answer.status, { ...answer.headers });
  if ('location' in answer) return context.redirect(answer.location, answer.status);
  if (!('file' in answer)) return context.body(null, answer.status);
  const { bytes, mediaType, name } = answer.file;
  const shows = mediaType.startsWith('image/') ? 'inline' : 'attachment';
  const headers = {
    'content-type': mediaType,
    'content-disposition': `${shows}; filename*=UTF-8''${encodeURIComponent(name)}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  };
  return context.body(new Uint8Array(bytes), 200, headers);
}
