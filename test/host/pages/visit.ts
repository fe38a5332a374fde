import type { Context } from 'hono';
import type { Caller } from '../seams/products';
import type { Words } from './messages/en';
import { wordsOf } from './messages/say';
import type { PagesParts, Session } from './page-parts';

/** One person looking at one page. */
export interface Visit {
  readonly parts: PagesParts;
  readonly session: Session;
  readonly words: Words;
  readonly caller: Caller;
  readonly request: Request;
  /** Path and query of the page. */
  readonly address: string;
}

/** The visit that a request is. */
export function visitOf(parts: PagesParts, context: Context): Visit {
  const session = parts.session(context.req.raw);
  const { pathname, search } = new URL(context.req.url);
  return {
    parts,
    session,
    words: wordsOf(session.locale),
    caller: { accountId: session.accountId, isApp: false, scopes: null },
    request: context.req.raw,
    address: `${pathname}${search}`,
  };
}

/** Name of a person of the site, or their account where nobody knows them. */
export function nameOf(visit: Visit, accountId: string): string {
  return visit.parts.directory.user(accountId)?.displayName ?? accountId;
}
