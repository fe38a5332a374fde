import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClock } from '../../host/clock';
import { readManifest } from '../../host/forge/manifest';
import { surfaceOrigin } from '../../host/server/surface-origin';

const MANIFEST = `
app: { id: 'ari:cloud:ecosystem::app/1' , runtime: { name: nodejs24.x } }
permissions: { scopes: [] }
resources: [{ key: main, path: dist, entry: { panel: panel.html } }]
modules: {}
`;

describe('the origin of surfaces', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jalon-app-'));
    await mkdir(join(folder, 'dist'));
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await writeFile(join(folder, 'manifest.yml'), MANIFEST);
    await writeFile(
      join(folder, 'dist/panel.html'),
      '<html><head><script>inline()</script></head><body></body></html>',
    );
    await writeFile(join(folder, 'dist/app.js'), 'run()');
  });
  afterAll(() => rm(folder, { recursive: true }));

  const origin = async (violations: unknown[] = []) =>
    surfaceOrigin({
      appFolder: folder,
      manifest: await readManifest(join(folder, 'manifest.yml')),
      clock: createClock(0, 'UTC', 'manual'),
      siteOrigin: () => 'http://127.0.0.1:4000',
      violated: (report) => void violations.push(report),
    });
  const policyOf = (response: Response) =>
    new Map(
      (response.headers.get('content-security-policy') ?? '').split('; ').map((directive) => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources];
      }),
    );

  test('serves HTML under the policy of Forge', async () => {
    const policy = policyOf(await (await origin()).request('/main/panel.html'));
    expect(policy.get('default-src')?.[0]).toBe("'self'");
    expect(policy.get('style-src')).not.toContain("'unsafe-inline'");
    expect(policy.get('script-src')).not.toContain("'unsafe-inline'");
    expect(policy.get('script-src')?.filter((source) => source.startsWith("'sha256-"))).toHaveLength(1);
    expect(policy.get('frame-ancestors')).toContain('http://127.0.0.1:4000');
    expect(policy.get('sandbox')).toContain('allow-scripts');
    expect(policy.get('report-uri')).toEqual(['/__bridge/csp-report']);
  });

  test('puts the bridge before the scripts of the app', async () => {
    const html = await (await (await origin()).request('/main/panel.html')).text();
    expect(html.indexOf('/__bridge/bridge-shim')).toBeGreaterThan(0);
    expect(html.indexOf('/__bridge/bridge-shim')).toBeLessThan(html.indexOf('inline()'));
  });

  test.each([
    ['/main/app.js', 200],
    ['/main/nothing.js', 404],
    ['/other/app.js', 404],
    ['/main/..%2fsecret.txt', 404],
    ['/main/%2e%2e/secret.txt', 404],
    ['/secret.txt', 404],
  ])('answers %s with %d', async (path, status) => {
    expect((await (await origin()).request(path)).status).toBe(status);
  });

  test('passes on what browsers report against the policy', async () => {
    const violations: unknown[] = [];
    const body = JSON.stringify({ 'csp-report': { 'violated-directive': 'style-src' } });
    await (await origin(violations)).request('/__bridge/csp-report', { method: 'POST', body });
    expect(violations).toEqual([{ 'csp-report': { 'violated-directive': 'style-src' } }]);
  });
});
