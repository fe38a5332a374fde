import { join } from 'node:path';
import { installForgeGlobals } from './forge-globals';
import type { AppManifest } from './manifest';

/** A function of the app, as its module exports it. */
export type Handler = (event: unknown, context: unknown) => unknown;

/**
 * Loads the app as it stands, and finds each function that its manifest names: `index.panelResolver` is in
 * `src/index`.
 */
export async function loadApp(
  appFolder: string,
  manifest: AppManifest,
): Promise<ReadonlyMap<string, Handler>> {
  installForgeGlobals();
  const handlers = new Map<string, Handler>();
  for (const { key, handler } of manifest.modules.function) {
    const [file = '', name = ''] = handler.split('.');
    const found = exported(await import(join(appFolder, 'src', file)), name);
    if (found === undefined)
      throw new Error(`Function ${key} of the manifest: src/${file} exports no function "${name}".`);
    handlers.set(key, found);
  }
  return handlers;
}

function exported(module: unknown, name: string): Handler | undefined {
  const names = { ...named(named(module)['default']), ...named(module) };
  const found = names[name];
  return typeof found === 'function' ? (found as Handler) : undefined;
}

function named(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
