import type { Product } from '../seams/products';
import type { Visit } from './visit';

/** What a product answered: its JSON, or an empty object. */
export interface Reply {
  readonly status: number;
  readonly ok: boolean;
  readonly body: Fields;
}

/** JSON of which nothing is known yet: read it with `at` and its kin. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Calls a product's REST API as the person who looks at the page, so that pages show and change what that
 * person may.
 */
export async function ask(
  visit: Visit,
  product: Product,
  method: string,
  path: string,
  sent?: unknown,
): Promise<Reply> {
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  const init = sent === undefined ? { method, headers } : { method, headers, body: JSON.stringify(sent) };
  const response = await product.request(path, init, visit.caller);
  const text = await response.text();
  return { status: response.status, ok: response.ok, body: fieldsOf(parsed(text)) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** An object, or an empty one for any other value. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** The value at a path of names. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => fieldsOf(inner)[name], value);
}

/** The text at a path, `''` where there is none. */
export function textAt(value: unknown, ...path: readonly string[]): string {
  const found = at(value, ...path);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

/** The number at a path, or null. */
export function numberAt(value: unknown, ...path: readonly string[]): number | null {
  const found = at(value, ...path);
  return typeof found === 'number' ? found : null;
}

/** The list at a path, empty where there is none. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** What a product said against a call, in its own words. */
export function complaintOf(reply: Reply): string {
  const messages = [
    ...listAt(reply.body, 'errorMessages').map(String),
    ...Object.values(fieldsOf(at(reply.body, 'errors'))).map(String),
    ...listAt(reply.body, 'errors').map((error) => textAt(error, 'title')),
    textAt(reply.body, 'message'),
  ];
  return messages.filter((message) => message !== '').join(' ') || `HTTP ${reply.status}`;
}
