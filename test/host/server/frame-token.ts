import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Json } from '../seams/json';

/**
 * What the site vouches for about one frame: which surface it shows, where, and for whom. The browser cannot
 * change it.
 */
export interface FrameClaims {
  readonly moduleKey: string;
  readonly entry: 'view' | 'edit' | 'config';
  readonly extension: Json;
  readonly accountId: string;
  readonly locale: 'fr' | 'en';
  readonly colorMode: 'light' | 'dark';
  readonly localId: string;
}

const secret = randomBytes(32);

/** The claims as text that only this process can have written. */
export function signFrame(claims: FrameClaims): string {
  const content = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `${content}.${signatureOf(content)}`;
}

/** The claims of a token; null where it was not written here, or was changed since. */
export function verifyFrame(token: unknown): FrameClaims | null {
  if (typeof token !== 'string') return null;
  const [content = '', signature = ''] = token.split('.');
  const expected = Buffer.from(signatureOf(content));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  return JSON.parse(Buffer.from(content, 'base64url').toString()) as FrameClaims;
}

function signatureOf(content: string): string {
  return createHmac('sha256', secret).update(content).digest('base64url');
}
