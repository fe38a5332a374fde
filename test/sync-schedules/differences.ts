/**
 * Where two values of plain data differ, and how: `result.scope: 3, not 4`. At most so many places; none:
 * they are equal.
 */
export function differences(found: unknown, expected: unknown, most = 8): readonly string[] {
  return differing(found, expected, '').slice(0, most);
}

function differing(found: unknown, expected: unknown, place: string): readonly string[] {
  if (!isHolder(found) || !isHolder(expected))
    return Object.is(found, expected) ? [] : [`${place}: ${textOf(found)}, not ${textOf(expected)}`];
  const names = new Set([...Object.keys(found), ...Object.keys(expected)]);
  return [...names].flatMap((name) =>
    differing(found[name], expected[name], place === '' ? name : `${place}.${name}`),
  );
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function textOf(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80);
}
