import { readFile } from 'node:fs/promises';
import { extname, join, normalize, resolve } from 'node:path';
import { Hono, type Context } from 'hono';
import type { Clock } from '../seams/clock';
import { systemNow } from '../forge/system-time';
import type { AppManifest } from '../forge/manifest';
import { browserScript } from './browser-script';
import { contentSecurityPolicy, REPORT_PATH } from './content-security-policy';
import { themeStyles } from './theme-styles';

export interface SurfaceOriginOptions {
  readonly appFolder: string;
  readonly manifest: AppManifest;
  readonly clock: Clock;
  readonly siteOrigin: () => string;
  /** Told of each violation of the content security policy that a browser reports. */
  readonly violated: (report: unknown) => void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** The second origin of the site: the files of the app's resources, apart from the pages that frame them. */
export function surfaceOrigin(options: SurfaceOriginOptions): Hono {
  const routes = new Hono();
  routes.use(async (context, next) => {
    await next();
    context.header('x-content-type-options', 'nosniff');
    context.header('cache-control', 'no-cache');
  });
  routes.get('/__bridge/theme.css', (context) =>
    context.body(themeStyles(), 200, { 'content-type': TYPES['.css'] ?? '' }),
  );
  routes.post(REPORT_PATH, async (context) => {
    options.violated(await context.req.json().catch(() => null));
    return context.body(null, 204);
  });
  routes.get('/__bridge/:name', async (context) => {
    const script = await browserScript(context.req.param('name'));
    return script === null
      ? context.notFound()
      : context.body(script, 200, { 'content-type': TYPES['.js'] ?? '' });
  });
  routes.get('/:resource/__LOCALES__/:file', (context) => locale(context, options));
  routes.get('/:resource/:file{.+}', (context) => resourceFile(context, options));
  return routes;
}

async function resourceFile(context: Context, options: SurfaceOriginOptions): Promise<Response> {
  const resource = options.manifest.resources.find(({ key }) => key === context.req.param('resource'));
  if (resource === undefined) return context.notFound();
  const folder = resolve(options.appFolder, resource.path);
  const path = normalize(join(folder, context.req.param('file') ?? ''));
  if (!path.startsWith(`${folder}/`)) return context.notFound();
  const content = await readFile(path).catch(() => null);
  if (content === null) return context.notFound();
  const type = { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' };
  if (extname(path) !== '.html') return context.body(new Uint8Array(content), 200, type);
  const html = content.toString('utf8');
  const policy = contentSecurityPolicy(html, options.manifest, options.siteOrigin());
  return context.body(withBridge(html, options), 200, { ...type, 'content-security-policy': policy });
}

/** The HTML with the bridge before every script of the app. */
function withBridge(html: string, { clock, siteOrigin }: SurfaceOriginOptions): string {
  const ahead = clock.now() - systemNow();
  const tags = [
    `<meta name="site-origin" content="${siteOrigin()}">`,
    `<meta name="site-clock-ahead" content="${String(ahead)}">`,
    '<script type="module" src="/__bridge/bridge-shim"></script>',
  ].join('\n');
  return html.replace(/<head[^>]*>/i, (head) => `${head}\n${tags}`);
}

/** The translations of the manifest, where `@forge/bridge` looks for them. */
async function locale(context: Context, { manifest, appFolder }: SurfaceOriginOptions): Promise<Response> {
  const { translations } = manifest;
  const name = (context.req.param('file') ?? '').replace(/\.json$/, '');
  if (translations === undefined) return context.notFound();
  if (name === 'i18n-info')
    return context.json({
      translations: {},
      config: { locales: translations.resources.map(({ key }) => key), fallback: translations.fallback },
    });
  const found = translations.resources.find(({ key }) => key === name);
  if (found === undefined) return context.notFound();
  return context.json(JSON.parse(await readFile(resolve(appFolder, found.path), 'utf8')) as object);
}
