import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

const MEGABYTE = 1024 * 1024;
/**
 * Confluence documents 5 MB for what it is sent, and takes files of up to 100 MB where nobody chose
 * otherwise; Jira is held to the same.
 */
const MOST = 5 * MEGABYTE;
const MOST_OF_FILES = 100 * MEGABYTE;

const limited = (maxSize: number): MiddlewareHandler =>
  bodyLimit({
    maxSize,
    onError: (context) =>
      context.json({ message: `The request has more than ${String(maxSize / MEGABYTE)} MB.` }, 413),
  });
const [all, files] = [limited(MOST), limited(MOST_OF_FILES)];

/** Refuses what Atlassian would not take for its size; the bridge carries files as text. */
export const limitedBody: MiddlewareHandler = (context, next) => {
  const carriesFiles =
    (context.req.header('content-type') ?? '').startsWith('multipart/') ||
    context.req.path === '/__site/bridge/fetch-product';
  return (carriesFiles ? files : all)(context, next);
};
