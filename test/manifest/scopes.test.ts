import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { validateTriggerScopes } from '@forge/manifest';
import { OPERATIONS, type Operation } from '../../src/gateways/atlassian/operations';
import { readManifest, ROOT } from './read-manifest';

const manifest = readManifest();
const operations: readonly (readonly [name: string, operation: Operation])[] = Object.entries(OPERATIONS);
const events = (manifest.modules['trigger'] ?? []).flatMap((trigger) => trigger['events'] as readonly string[]);

async function scopesOfEvents(): Promise<readonly string[]> {
  const answers = await Promise.all(events.map((event) => validateTriggerScopes(event, [])));
  return answers.flatMap(({ requiredScopes }) => requiredScopes?.current ?? []);
}

describe('the scopes that the app asks for', () => {
  test('are exactly those that its operations, its events and its store need', async () => {
    const needed = new Set(['storage:app', ...operations.flatMap(([, { scopes }]) => scopes), ...(await scopesOfEvents())]);
    expect([...manifest.permissions.scopes].sort()).toEqual([...needed].sort());
  });

  test('each say why in the manifest', () => {
    const text = readFileSync(resolve(ROOT, 'manifest.yml'), 'utf8');
    for (const scope of manifest.permissions.scopes) expect(text).toMatch(new RegExp(`- ${scope} # \\w+`));
  });
});

describe('requests to Atlassian', () => {
  test('are made in one place, from the table of operations', () => {
    const files = sourceFiles(resolve(ROOT, 'src'));
    const asking = files.filter((file) =>
      /requestJira|requestConfluence|__forge_fetch__|\bfetch\(/.test(readFileSync(file, 'utf8')),
    );
    expect(asking.map((file) => relative(ROOT, file))).toEqual(['src/gateways/atlassian/ask.ts']);
  });

  test('use every operation of the table', () => {
    const text = sourceFiles(resolve(ROOT, 'src/gateways'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    expect(operations.map(([name]) => name).filter((name) => !text.includes(`'${name}'`))).toEqual([]);
  });
});

const SPEC = resolve(ROOT, '../shared/spec');
const shared = existsSync(SPEC);
if (!shared) console.info('Skipped: ../shared/spec is absent, operations are not compared with Atlassian’s OpenAPI documents.');

interface OpenApi {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly security?: readonly Readonly<Record<string, readonly string[]>>[] }>>>
  >;
}

(shared ? describe : describe.skip)('the table of operations, beside Atlassian’s OpenAPI documents', () => {
  const read = (file: string): OpenApi => JSON.parse(readFileSync(join(SPEC, file), 'utf8')) as OpenApi;
  const documents = shared
    ? { jira: read('jira-v3.json'), v2: read('confluence-v2.json'), v1: read('confluence-v1.json') }
    : null;

  test.each(operations)('%s exists and needs just these scopes', (_name, { product, method, path, scopes }) => {
    const v2 = path.startsWith('/wiki/api/v2');
    const document = product === 'jira' ? documents?.jira : v2 ? documents?.v2 : documents?.v1;
    const operation = document?.paths[v2 ? path.slice('/wiki/api/v2'.length) : path]?.[method.toLowerCase()];
    expect(operation).toBeDefined();
    const stated = (operation?.security ?? []).flatMap((way) => way['OAuth2'] ?? way['oAuthDefinitions'] ?? []);
    expect([...scopes].sort()).toEqual([...stated].sort());
  });
});

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));
}
