const NARROW_NO_BREAK_SPACE = '\u202f';
const NO_BREAK_SPACE = '\u00a0';

/**
 * Replaces plain spaces by the no-break spaces of French typography: before `; ! ? %`, before `:`, inside «
 * ».
 */
export function frenchSpaces(text: string): string {
  return text
    .replace(/ ([;!?%])/g, `${NARROW_NO_BREAK_SPACE}$1`)
    .replace(/ ([:»])/g, `${NO_BREAK_SPACE}$1`)
    .replace(/« /g, `«${NO_BREAK_SPACE}`);
}

/** The same messages with French spaces in every text, including those that functions build. */
export function withFrenchSpaces<T>(messages: T): T {
  return spaced(messages) as T;
}

function spaced(value: unknown): unknown {
  if (typeof value === 'string') return frenchSpaces(value);
  if (typeof value === 'function')
    return (...values: unknown[]): unknown => spaced(Reflect.apply(value, undefined, values));
  if (Array.isArray(value)) return value.map(spaced);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spaced(inner)]));
}
