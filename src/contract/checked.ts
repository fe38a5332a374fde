import type { z } from 'zod';

/**
 * A value of the shape that a schema states, or the path where it differs, as `sources.2.jql`; empty: the
 * whole value.
 */
export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly path: string };

/**
 * Checks what came from outside against a schema. Total: where a hostile value makes the check itself throw,
 * as an object whose `length` is no number, it is wrong at the place that was checked last.
 */
export function checked<T>(schema: z.ZodType<T>, value: unknown): Checked<T> {
  const result = parsedOr(schema, value);
  if (result === null) return { ok: false, path: placeOfUpset(schema, value) };
  if (result.success) return { ok: true, value: result.data };
  const issue = result.error.issues[0];
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return { ok: false, path: [...(issue?.path ?? []), ...keys].map(String).join('.') };
}

/** Null: the check threw. */
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

/** The same value, which reports the path of each part that is accessed. */
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
