import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { validateTriggerScopes } from '@forge/manifest';
import { OPERATIONS, type Operation } from '../../src/gateways/atlassian/operations';
import { describeUncopied } from '../uncopied-data';
import type { ApiDocument } from '../host-tests/openapi/api-document';
import { CONFLUENCE_BY_HAND } from '../host-tests/openapi/confluence-by-hand';
import { JIRA_DOCUMENT } from '../host-tests/openapi/documents';
import { readManifest, ROOT } from './read-manifest';

const V2 = '/wiki/api/v2';
const manifest = readManifest();
const operations: readonly (readonly [name: string, operation: Operation])[] = Object.entries(OPERATIONS);
const events = (manifest.modules['trigger'] ?? []).flatMap(
  (trigger) => trigger['events'] as readonly string[],
);

async function scopesOfEvents(): Promise<readonly string[]> {
  const answers = await Promise.all(events.map((event) => validateTriggerScopes(event, [])));
  return answers.flatMap(({ requiredScopes }) => requiredScopes?.current ?? []);
}

describe('the scopes that the app asks for', () => {
  test('are exactly those that its operations, its events and its store need', async () => {
    const needed = new Set([
      'storage:app',
      ...operations.flatMap(([, { scopes }]) => scopes),
      ...(await scopesOfEvents()),
    ]);
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

describe('the table of operations', () => {
  test.each(operations)('%s exists and needs just these scopes', (_name, operation) => {
    const document =
      operation.product === 'jira' ? parsed(JIRA_DOCUMENT) : CONFLUENCE_BY_HAND[versionOf(operation)];
    expect([...operation.scopes].sort()).toEqual(scopesStated(document, operation));
  });
});

describeUncopied(
  'confluence-openapi',
  'the operations on Confluence, beside Atlassian’s documents',
  (folder) => {
    test.each(
      operations.filter(
        ([, { product, path }]) => product === 'confluence' && !path.startsWith('/wiki/rest/api/group/'),
      ),
    )('%s exists and needs just these scopes', (_name, operation) => {
      const document = parsed(join(folder, `${versionOf(operation)}.json`));
      expect([...operation.scopes].sort()).toEqual(scopesStated(document, operation));
    });
  },
);

const versionOf = ({ path }: Operation) => (path.startsWith(V2) ? 'confluence-v2' : 'confluence-v1');
const parsed = (file: string): ApiDocument => JSON.parse(readFileSync(file, 'utf8')) as ApiDocument;

/** The scopes that a document states for an operation, in order; undefined where it has no such operation. */
function scopesStated({ paths }: ApiDocument, { path, method }: Operation): readonly string[] | undefined {
  const stated = paths[path.startsWith(V2) ? path.slice(V2.length) : path]?.[method.toLowerCase()];
  return (
    stated &&
    (stated.security ?? []).flatMap((way) => way['OAuth2'] ?? way['oAuthDefinitions'] ?? []).toSorted()
  );
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));
}
