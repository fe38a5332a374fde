import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Hono } from 'hono';

const TYPES: Readonly<Record<string, string>> = {
  'site.css': 'text/css; charset=utf-8',
  'adf.css': 'text/css; charset=utf-8',
  'dashboard.js': 'text/javascript; charset=utf-8',
  'wiki.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
};

/** Folder of the style sheets and scripts of the pages. */
export const ASSETS_FOLDER = join(__dirname, 'assets');

/** Style sheets and scripts of the pages, by the names above only. */
export function mountAssets(app: Hono): void {
  app.get('/__pages/:name', async (context) => {
    const name = context.req.param('name');
    const type = TYPES[name];
    if (type === undefined) return context.notFound();
    return context.body(await readFile(join(ASSETS_FOLDER, name), 'utf8'), 200, { 'content-type': type });
  });
}
