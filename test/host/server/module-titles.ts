import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { AppManifest } from '../forge/manifest';

const LOCALES = { fr: 'fr-FR', en: 'en-US' };

/** Titles of the app's modules, from the manifest and its translations. */
export async function moduleTitles(
  manifest: AppManifest,
  appFolder: string,
): Promise<(moduleKey: string, locale: 'fr' | 'en') => string> {
  const words = new Map<string, unknown>();
  for (const { key, path } of manifest.translations?.resources ?? [])
    words.set(key, JSON.parse(await readFile(resolve(appFolder, path), 'utf8')));
  return (moduleKey, locale) => {
    const title = manifest.modules.surfaces.find(({ key }) => key === moduleKey)?.title;
    if (title === undefined) return moduleKey;
    if (typeof title === 'string') return title;
    return textAt(words.get(LOCALES[locale]), title.i18n) ?? title.i18n;
  };
}

/** The text at a path of names with dots, whether the file nests them or not. */
function textAt(words: unknown, path: string): string | undefined {
  const whole = part(words, path);
  const found = whole ?? path.split('.').reduce(part, words);
  return typeof found === 'string' ? found : undefined;
}

function part(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
