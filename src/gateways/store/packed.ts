import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

const compress = promisify(gzip);
const expand = promisify(gunzip);

/** A value as compact text: JSON, compressed, base64. */
export const packed = (value: unknown): Promise<string> => packedJson(JSON.stringify(value));

/** The same of a value's JSON. */
export async function packedJson(json: string): Promise<string> {
  return (await compress(json)).toString('base64');
}

/** The value of a packed text. What the app wrote itself is trusted to have its type. */
export async function unpacked<T>(text: string): Promise<T> {
  return JSON.parse((await expand(Buffer.from(text, 'base64'))).toString('utf8')) as T;
}

/** Short name of a value's content: the same content has the same, another has another. */
export const digestOf = (value: unknown): string => digestOfJson(JSON.stringify(value));

/** The same of a value's JSON. */
export const digestOfJson = (json: string): string => fingerprintOf(json).slice(0, 12);

/** Name of a text that nobody can find another text for. */
export const fingerprintOf = (text: string): string => createHash('sha256').update(text).digest('hex');
