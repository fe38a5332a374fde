import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { z } from 'zod';
import { badExport, firstFault, pathText } from './bad-export';
import { decodeText, withoutMark } from './decode-text';
import { lineAt, scanJson } from './scan-json';

/**
 * The JSON document of a file that may be absent (null), checked against a schema; errors name file, line and
 * path.
 */
export async function readJsonFile<T>(path: string, schema: z.ZodType<T>): Promise<T | null> {
  const text = await textOf(path);
  if (text === null) return null;
  const file = basename(path);
  const parsed = schema.safeParse(parse(text, file));
  const { offsets, repeated } = scanJson(text);
  if (repeated !== null)
    throw badExport({ file, line: lineAt(text, repeated.offset), path: pathText(repeated.path) }, TWICE);
  if (parsed.success) return parsed.data;
  const { path: place, expected } = firstFault(parsed.error);
  const offset = nearest(offsets, place.map(String));
  throw badExport({ file, line: lineAt(text, offset), path: pathText(place) }, expected);
}

const TWICE = 'this name stands twice in its object, and one of the two would be lost: expected each once';

async function textOf(path: string): Promise<string | null> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw badExport({ file: basename(path) }, 'cannot be read', error);
  });
  return bytes === null ? null : decodeText(withoutMark(bytes), { file: basename(path) });
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const { error: found } = scanJson(text);
    throw badExport(
      { file, line: lineAt(text, found?.offset ?? 0) },
      found?.expected ?? 'is not JSON',
      error,
    );
  }
}

function nearest(offsets: ReadonlyMap<string, number>, parts: readonly string[]): number {
  for (let length = parts.length; length > 0; length -= 1) {
    const offset = offsets.get(parts.slice(0, length).join('.'));
    if (offset !== undefined) return offset;
  }
  return 0;
}
