import type { Json } from '../../seams/json';

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object under a name, or an empty one. */
export function objectIn(holder: Json, name: string): Json {
  const value = holder[name];
  return isObject(value) ? value : {};
}

/** The objects of a list under a name; none where it is no list. */
export function listIn(holder: Json, name: string): readonly Json[] {
  const value = holder[name];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The text under a name, or null. */
export function textIn(holder: Json, name: string): string | null {
  const value = holder[name];
  return typeof value === 'string' ? value : null;
}

/** The number under a name, or null. */
export function numberIn(holder: Json, name: string): number | null {
  const value = holder[name];
  return typeof value === 'number' ? value : null;
}

/** The texts of a list under a name. */
export function textsIn(holder: Json, name: string): readonly string[] {
  const value = holder[name];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** A value as text: texts as they are, nothing as an empty text, the rest as JSON. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? '' : JSON.stringify(value);
}
