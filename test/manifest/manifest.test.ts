import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ProcessorBuilder, validateTriggerScopes, ValidationTypes } from '@forge/manifest';
import { GADGETS } from '../../static/src/gadget/gadgets';
import { MACROS } from '../../static/src/macro/macros';
import { readManifest, ROOT, valuesUnder, type Module } from './read-manifest';

const manifest = readManifest();
const modulesOf = (type: string): readonly Module[] => manifest.modules[type] ?? [];

describe('the manifest', () => {
  test.each(Object.values(ValidationTypes))('passes the validation %s of Forge', async (validation) => {
    const processor = ProcessorBuilder.instance()
      .withValidation(validation)
      .withOptions({ deprecatedRuntimes: ['nodejs18.x', 'nodejs20.x'] })
      .build();
    const { success, errors } = await processor.process('manifest.yml');
    expect({ success, errors }).toEqual({ success: true, errors: [] });
  });

  test('runs on a current runtime, needs Jira, does without Confluence, and lets nothing out', () => {
    expect(manifest.app).toMatchObject({
      runtime: { name: 'nodejs24.x' },
      compatibility: { jira: { required: true }, confluence: { required: false } },
    });
    expect(manifest.permissions).not.toHaveProperty('external');
    expect(manifest.permissions).not.toHaveProperty('content');
    expect(manifest).not.toHaveProperty('remotes');
  });

  test('declares every module that the app is made of', () => {
    const keys = Object.entries(manifest.modules).flatMap(([type, modules]) =>
      modules.map(({ key }) => `${type} ${key}`),
    );
    expect(keys.filter((key) => !key.startsWith('function '))).toEqual([
      'jira:issuePanel deliverable-panel',
      'jira:projectPage project-page',
      ...Object.keys(GADGETS).map((key) => `jira:dashboardGadget ${key}`),
      ...Object.keys(MACROS).map((key) => `macro ${key}`),
      'jira:entityProperty jalon-declaration',
      'jira:projectPermission see-costs',
      'jira:projectPermission manage-deliverables',
      'trigger on-issue-change',
      'trigger on-lifecycle',
      'scheduledTrigger every-hour',
      'scheduledTrigger every-week',
      'consumer sync-queue-consumer',
    ]);
  });

  test.each(['jira:dashboardGadget', 'macro'])(
    'has every %s drawn by the same entries and answered by the same functions: its row says what it shows',
    (type) => {
      const parts = ['resource', 'function'].map((name) =>
        modulesOf(type).map((module) => JSON.stringify(valuesUnder(module, name))),
      );
      expect(parts.map((values) => new Set(values).size)).toEqual([1, 1]);
    },
  );
});

/** Keys that Forge documents for these modules: its validator lets any other pass. */
const COMMON = ['key', 'title', 'resource', 'resolver', 'render', 'icon', 'displayConditions'];
const KNOWN_KEYS: Readonly<Record<string, readonly string[]>> = {
  'jira:issuePanel': [...COMMON, 'viewportSize', 'allowMultiple'],
  'jira:projectPage': [...COMMON, 'layout', 'pages', 'sections'],
  'jira:dashboardGadget': [...COMMON, 'description', 'thumbnail', 'edit', 'refreshable'],
  macro: [
    ...COMMON,
    'viewportSize',
    'description',
    'categories',
    'layout',
    'config',
    'adfExport',
    'emitsReadyEvent',
  ],
  'jira:entityProperty': ['key', 'entityType', 'propertyKey', 'values'],
  'jira:projectPermission': ['key', 'name', 'description', 'category'],
  trigger: ['key', 'function', 'events', 'filter'],
  // `crossVersion` was only ever temporary: a deployment fails once Forge does not know it any more.
  consumer: ['key', 'queue', 'function'],
};
const NOT_UI = ['scheduledTrigger', 'function'];
const MACRO_CATEGORIES = [
  'formatting',
  'confluence-content',
  'media',
  'visuals',
  'navigation',
  'external-content',
  'communication',
  'reporting',
  'admin',
  'development',
];

describe('what the validator of Forge does not see', () => {
  test('no module is of a deprecated or unknown type', () => {
    expect(
      Object.keys(manifest.modules).filter((type) => !(type in KNOWN_KEYS) && !NOT_UI.includes(type)),
    ).toEqual([]);
  });

  test.each(Object.keys(KNOWN_KEYS))('%s has no key that Forge would ignore', (type) => {
    const unknownKeys = modulesOf(type).flatMap((module) =>
      Object.keys(module).filter((key) => !KNOWN_KEYS[type]?.includes(key)),
    );
    expect(unknownKeys).toEqual([]);
  });

  test('the categories of the macro exist', () => {
    const categories = modulesOf('macro').flatMap((macro) => macro['categories'] as readonly string[]);
    expect(categories.filter((category) => !MACRO_CATEGORIES.includes(category))).toEqual([]);
  });

  test('the thumbnail of the gadget is an absolute address, as Forge asks', () => {
    for (const gadget of modulesOf('jira:dashboardGadget'))
      expect(gadget['thumbnail']).toMatch(/^https:\/\//);
  });

  const events = modulesOf('trigger').flatMap((trigger) => trigger['events'] as readonly string[]);
  test.each(events.filter((event) => !event.startsWith('avi:forge:')))(
    'the event %s exists and its scopes are asked',
    async (event) => {
      const { requiredScopes, missingScopes } = await validateTriggerScopes(event, [
        ...manifest.permissions.scopes,
      ]);
      expect(requiredScopes).not.toBeNull();
      expect(missingScopes).toEqual([]);
    },
  );

  test('every event of versions is listened to: which of them come together is not documented', () => {
    const all = [
      'created',
      'updated',
      'deleted',
      'released',
      'unreleased',
      'archived',
      'unarchived',
      'moved',
      'merged',
    ];
    const listened = events.filter((event) => event.endsWith(':version'));
    expect(listened.sort()).toEqual(all.map((what) => `avi:jira:${what}:version`).sort());
  });

  test('triggers of Jira leave out what the app does itself, as Forge does for no other product', () => {
    const filters = modulesOf('trigger').map(({ events: listened, filter }) => [
      (listened as readonly string[]).every((event) => event.startsWith('avi:jira:')),
      (filter as { readonly ignoreSelf?: boolean } | undefined)?.ignoreSelf ?? false,
    ]);
    expect(filters).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  test('lifecycle events are those that Forge sends', () => {
    const known = ['avi:forge:installed:app', 'avi:forge:upgraded:app', 'avi:forge:uninstalled:app'];
    expect(events.filter((event) => event.startsWith('avi:forge:') && !known.includes(event))).toEqual([]);
  });

  test('only functions of queues and schedules take longer than an answer may', () => {
    const called = [...modulesOf('consumer'), ...modulesOf('scheduledTrigger')].map(
      (module) => module['function'],
    );
    const slow = modulesOf('function').filter((one) => one['timeoutSeconds'] !== undefined);
    expect(slow.map(({ key }) => key).filter((key) => !called.includes(key))).toEqual([]);
    const surfaces = ['jira:issuePanel', 'jira:projectPage', 'jira:dashboardGadget', 'macro', 'trigger'];
    const shared = surfaces
      .flatMap((type) => valuesUnder(modulesOf(type), 'function'))
      .filter((key) => called.includes(key));
    expect(shared).toEqual([]);
  });
});

describe('what the manifest refers to', () => {
  test('every handler is exported by src/index.ts', () => {
    const index = readFileSync(resolve(ROOT, 'src/index.ts'), 'utf8');
    const handlers = modulesOf('function').map((one) => String(one['handler']).replace(/^index\./, ''));
    expect(handlers.filter((handler) => !new RegExp(`\\b${handler}\\b`).test(index))).toEqual([]);
    expect([...index.matchAll(/export \{ (\w+) \}/g)].map((match) => match[1]).sort()).toEqual(
      [...handlers].sort(),
    );
  });

  test('every resource names an entry, and every entry is built and used', () => {
    const entries = manifest.resources.flatMap(({ key, entry }) =>
      Object.keys(entry).map((name) => `${key}/${name}`),
    );
    expect([...new Set(valuesUnder(manifest.modules, 'resource'))].sort()).toEqual([...entries].sort());
    const files = manifest.resources.flatMap(({ entry }) => Object.values(entry));
    expect(files.filter((file) => !existsSync(resolve(ROOT, 'static', file)))).toEqual([]);
  });

  test.each(manifest.app.package.extraFiles)('%s is there to be packed', (file) => {
    expect(existsSync(resolve(ROOT, file))).toBe(true);
  });

  test.each(manifest.translations.resources)(
    '$key says every title, and nothing that is not asked',
    ({ path }) => {
      const said = JSON.parse(readFileSync(resolve(ROOT, path), 'utf8')) as unknown;
      const asked = new Set(valuesUnder(manifest.modules, 'i18n'));
      expect(leavesOf(said)).toEqual([...asked].sort());
    },
  );
});

function leavesOf(value: unknown, path: readonly string[] = []): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path.join('.')];
  return Object.entries(value)
    .flatMap(([name, inner]) => leavesOf(inner, [...path, name]))
    .sort();
}
