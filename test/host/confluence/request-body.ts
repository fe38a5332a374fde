import { refusal } from './refusal';
import type { Call } from './operation';

const LARGEST_BODY = 5 * 1024 * 1024;

/** The JSON object sent, or a refusal: not JSON, or larger than the 5 MB that Confluence takes. */
export async function jsonBody(call: Call): Promise<Readonly<Record<string, unknown>>> {
  const body = await anyJsonBody(call);
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw refusal(400, 'The request body must be an object');
  return body as Record<string, unknown>;
}

/** The JSON sent, of any kind. */
export async function anyJsonBody(call: Call): Promise<unknown> {
  const text = await call.request.text();
  if (Buffer.byteLength(text) > LARGEST_BODY)
    throw refusal(413, 'The request is too large in size (over 5 MB)');
  try {
    return JSON.parse(text);
  } catch {
    throw refusal(400, 'The request body is not valid JSON');
  }
}

/** A text of a body, or undefined; another kind of value is refused. */
export function textIn(body: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string')
    throw refusal(400, `Provided value for '${name}' is not valid: a text was expected`);
  return value;
}

/** An object inside a body. */
export function objectIn(
  body: Readonly<Record<string, unknown>>,
  name: string,
): Readonly<Record<string, unknown>> | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'object' || Array.isArray(value))
    throw refusal(400, `Provided value for '${name}' is not valid: an object was expected`);
  return value as Record<string, unknown>;
}
