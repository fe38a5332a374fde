import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Directory } from '../seams/directory';
import type { Caller } from '../seams/products';
import type { Session } from '../pages/page-parts';

const ANONYMOUS: Caller = { accountId: null, isApp: false, scopes: null };

/**
 * Who calls a REST API: by Basic authentication (an account id or e-mail, and any token), else the person
 * whose browser it is, where the call comes from a page of the site, else nobody. Null: the credentials name
 * nobody.
 */
export function callerOf(context: Context, directory: Directory): Caller | null {
  const given = context.req.header('authorization');
  if (given !== undefined) {
    const user = directory.user(userNameIn(given));
    return user === undefined ? null : { ...ANONYMOUS, accountId: user.accountId };
  }
  const user = isFromSite(context) ? directory.user(getCookie(context, 'site-user') ?? '') : undefined;
  return { ...ANONYMOUS, accountId: user?.accountId ?? null };
}

function userNameIn(authorization: string): string {
  const [scheme = '', credentials = ''] = authorization.split(' ');
  if (scheme.toLowerCase() !== 'basic') return '';
  return Buffer.from(credentials, 'base64').toString('utf8').split(':')[0] ?? '';
}

/**
 * Whether a browser says that the request comes from a page of this very origin, or that a person typed its
 * address.
 */
export function isFromSite(context: Context): boolean {
  const origin = context.req.header('origin');
  if (origin !== undefined) return origin === new URL(context.req.url).origin;
  const site = context.req.header('sec-fetch-site');
  return site === 'same-origin' || site === 'none';
}

/** Whether a request comes from another website's page: programs send neither header. */
export function isFromElsewhere(context: Context): boolean {
  const says = context.req.header('origin') ?? context.req.header('sec-fetch-site');
  return says !== undefined && !isFromSite(context);
}

/** The person in front of the browser, by its cookies; at first, the first user of the site. */
export function sessionOf(request: Request, directory: Directory, locale: 'fr' | 'en'): Session {
  const cookies = new Map(
    (request.headers.get('cookie') ?? '').split(';').map((pair) => {
      const [name = '', value = ''] = pair.trim().split('=');
      return [name, decoded(value)];
    }),
  );
  const chosen = directory.user(cookies.get('site-user') ?? '')?.accountId;
  const language = cookies.get('site-locale');
  return {
    accountId: chosen ?? directory.users()[0]?.accountId ?? '',
    locale: language === 'fr' || language === 'en' ? language : locale,
    colorMode: cookies.get('site-color-mode') === 'dark' ? 'dark' : 'light',
  };
}

/** A cookie as the site wrote it; what nobody can have written by the site says nothing. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
