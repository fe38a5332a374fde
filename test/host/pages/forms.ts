import type { Context } from 'hono';

/** The fields of a form that was posted. */
export async function formOf(context: Context): Promise<URLSearchParams> {
  return new URLSearchParams(await context.req.text());
}

/** A path of this site, never an address elsewhere: where a form sends back to. */
export function localPath(path: string | null): string {
  return path !== null && /^\/(?![/\\])/.test(path) ? path : '/';
}
