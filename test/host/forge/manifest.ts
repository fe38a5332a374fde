import { readFile } from 'node:fs/promises';
import type { Permissions } from '@forge/manifest';
import { parse } from 'yaml';
import { z } from 'zod';

const text = z.union([z.string(), z.object({ i18n: z.string() })]);
const entityProperty = z.object({
  entityType: z.enum(['issue', 'project', 'user']).default('issue'),
  propertyKey: z.string(),
  values: z.array(
    z.object({
      path: z.string(),
      type: z.enum(['number', 'text', 'string', 'user', 'date']),
      searchAlias: z.string().optional(),
    }),
  ),
});
const calledFunction = z.object({ function: z.string() });
const attribute = z.object({ type: z.enum(['string', 'boolean', 'float', 'integer', 'any']) });
const index = z.union([
  z.string().transform((name) => ({ name, partition: undefined, range: [name] })),
  z.object({ name: z.string(), partition: z.array(z.string()).optional(), range: z.array(z.string()) }),
]);
const entity = z.object({
  name: z.string(),
  attributes: z.record(z.string(), attribute),
  indexes: z.array(index).default([]),
});
const surface = z.looseObject({
  key: z.string(),
  title: text.optional(),
  resource: z.string().optional(),
  resolver: calledFunction.optional(),
  edit: z.object({ resource: z.string() }).optional(),
  config: z.union([z.boolean(), z.looseObject({ resource: z.string().optional() })]).optional(),
  adfExport: calledFunction.optional(),
  viewportSize: z.string().optional(),
});
const triggerEvent = z.union([
  z.string().transform((eventType) => ({ eventType, filter: undefined })),
  z.object({ eventType: z.string(), filter: z.object({ ignoreSelf: z.boolean().optional() }).optional() }),
]);
const trigger = z.object({
  key: z.string(),
  function: z.string(),
  events: z.array(triggerEvent),
  filter: z.object({ ignoreSelf: z.boolean().optional(), expression: z.string().optional() }).optional(),
});
const scheduledTrigger = z.object({
  key: z.string(),
  function: z.string(),
  interval: z.enum(['fiveMinute', 'hour', 'day', 'week']),
});
const appFunction = z.object({
  key: z.string(),
  handler: z.string(),
  timeoutSeconds: z.number().optional(),
  runtime: z.object({ memoryMB: z.number().optional() }).optional(),
});
const scopes = z.union([
  z.array(z.string()).transform((names) => names.map((name) => ({ name, allowImpersonation: false }))),
  z
    .record(z.string(), z.object({ allowImpersonation: z.boolean().optional() }).nullable())
    .transform((byName) =>
      Object.entries(byName).map(([name, of]) => ({
        name,
        allowImpersonation: of?.allowImpersonation ?? false,
      })),
    ),
]);

const manifest = z.looseObject({
  app: z.looseObject({
    id: z.string(),
    runtime: z.looseObject({ memoryMB: z.number().default(512) }),
    storage: z.looseObject({ entities: z.array(entity).default([]) }).default({ entities: [] }),
  }),
  permissions: z.object({
    scopes: scopes.default([]),
    content: z.custom<Permissions['content']>().optional(),
    external: z.custom<Permissions['external']>().optional(),
  }),
  resources: z
    .array(
      z.looseObject({
        key: z.string(),
        path: z.string(),
        entry: z.record(z.string(), z.string()).optional(),
      }),
    )
    .default([]),
  translations: z
    .looseObject({
      resources: z.array(z.object({ key: z.string(), path: z.string() })),
      fallback: z.looseObject({ default: z.string() }),
    })
    .optional(),
  modules: z
    .looseObject({
      trigger: z.array(trigger).default([]),
      scheduledTrigger: z.array(scheduledTrigger).default([]),
      consumer: z
        .array(z.looseObject({ key: z.string(), queue: z.string(), function: z.string() }))
        .default([]),
      function: z.array(appFunction).default([]),
      'jira:entityProperty': z.array(entityProperty).default([]),
      'jira:projectPermission': z.array(z.looseObject({ key: z.string(), name: text })).default([]),
    })
    .transform((modules) => ({ ...modules, surfaces: surfacesOf(modules) })),
});

export type AppManifest = z.output<typeof manifest>;
export type EntityDeclaration = z.output<typeof entity>;
export type Surface = z.output<typeof surface> & { readonly type: string };

const SURFACE_TYPES = ['jira:issuePanel', 'jira:projectPage', 'jira:dashboardGadget', 'macro'] as const;

function surfacesOf(modules: Readonly<Record<string, unknown>>): readonly Surface[] {
  return SURFACE_TYPES.flatMap((type) =>
    z
      .array(surface)
      .parse(modules[type] ?? [])
      .map((module) => ({ ...module, type })),
  );
}

/**
 * The manifest as far as the site needs it. Whether Forge would accept it is for `@forge/manifest` to say.
 */
export async function readManifest(path: string): Promise<AppManifest> {
  const written = await readFile(path, 'utf8');
  const known = read.get(written) ?? manifest.parse(parse(written));
  read.set(written, known);
  return known;
}

/** Manifests read so far, by their text: tests start hundreds of sites with the same one. */
const read = new Map<string, AppManifest>();

/** The app's own identifier, without the words around it. */
export function appUuid(app: AppManifest): string {
  return app.app.id.slice(app.app.id.lastIndexOf('/') + 1);
}

/** Keys of the app's modules of a type of surface, in their order. */
export function moduleKeysOf(app: AppManifest, type: Surface['type']): readonly string[] {
  return app.modules.surfaces.filter((one) => one.type === type).map(({ key }) => key);
}

/** Names of the scopes that the app asks for. */
export function scopesOf(app: AppManifest): ReadonlySet<string> {
  return new Set(app.permissions.scopes.map((scope) => scope.name));
}

/** Seconds that a function may take: its own limit, else the one of the module that calls it. */
export function timeLimitOf(app: AppManifest, functionKey: string, otherwise: number): number {
  return app.modules.function.find(({ key }) => key === functionKey)?.timeoutSeconds ?? otherwise;
}

/** Megabytes of memory that a function has, and is billed for. */
export function memoryOf(app: AppManifest, functionKey: string): number {
  const own = app.modules.function.find(({ key }) => key === functionKey)?.runtime?.memoryMB;
  return own ?? app.app.runtime.memoryMB;
}
