import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

export const ROOT = resolve(__dirname, '../..');

export interface Module {
  readonly key: string;
  readonly [name: string]: unknown;
}

export interface Manifest {
  readonly app: { readonly package: { readonly extraFiles: readonly string[] } } & Readonly<
    Record<string, unknown>
  >;
  readonly permissions: Readonly<Record<string, unknown>> & { readonly scopes: readonly string[] };
  readonly translations: {
    readonly resources: readonly { readonly key: string; readonly path: string }[];
    readonly fallback: { readonly default: string };
  };
  readonly resources: readonly {
    readonly key: string;
    readonly path: string;
    readonly entry: Readonly<Record<string, string>>;
  }[];
  readonly modules: Readonly<Record<string, readonly Module[]>>;
}

/** The manifest as it stands in the repository. */
export const readManifest = (): Manifest =>
  parse(readFileSync(resolve(ROOT, 'manifest.yml'), 'utf8')) as Manifest;

/** Every value under a key, however deep. */
export function valuesUnder(value: unknown, key: string): readonly unknown[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown): readonly unknown[] => valuesUnder(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => [
    ...(name === key ? [inner] : []),
    ...valuesUnder(inner, key),
  ]);
}
