import type { z } from 'zod';

/**
 * A value of the shape that a schema states, or where it departs from it, as `sources.2.jql`; empty: the
 * value as a whole.
 */
export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly path: string };

/**
 * Holds what came from outside against a schema. Total: a value made to upset a check itself, as an object
 * where a text is expected whose `length` is no number, is wrong at the place that was looked at last.
 */
export function checked<T>(schema: z.ZodType<T>, value: unknown): Checked<T> {
  const result = parsedOr(schema, value);
  if (result === null) return { ok: false, path: placeOfUpset(schema, value) };
  if (result.success) return { ok: true, value: result.data };
  const issue = result.error.issues[0];
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return { ok: false, path: [...(issue?.path ?? []), ...keys].map(String).join('.') };
}

/** Null: a check could not even look at the value. */
function parsedOr<T>(schema: z.ZodType<T>, value: unknown): z.ZodSafeParseResult<T> | null {
  try {
    return schema.safeParse(value);
  } catch {
    return null;
  }
}

function placeOfUpset(schema: z.ZodType, value: unknown): string {
  let last = '';
  parsedOr(
    schema,
    watched(value, '', (path) => (last = path)),
  );
  return last;
}

/** The same value, telling the place of each part that is looked at. */
function watched(value: unknown, at: string, looked: (path: string) => void): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, {
    get: (target, key) => {
      const part: unknown = Reflect.get(target, key);
      if (typeof key === 'symbol' || !Object.hasOwn(target, key)) return part;
      const path = at === '' ? key : `${at}.${key}`;
      looked(path);
      return watched(part, path, looked);
    },
  });
}
