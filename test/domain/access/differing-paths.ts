/**
 * Where two values differ, by path: positions in lists and keys of records by id are `*`. A figure that is known or not is one value, and
 * so is a list of other length.
 */
export function differingPaths(one: unknown, other: unknown, path = ''): readonly string[] {
  if (JSON.stringify(one) === JSON.stringify(other)) return [];
  if (!isGroup(one) || !isGroup(other) || Object.keys(one).join() !== Object.keys(other).join()) return [path];
  return Object.keys(one).flatMap((name) => {
    const step =
      Array.isArray(one) || /^(?:L|R|deliverable|finding|check|claim|share)[-:]/.test(name) || /^\d+$/.test(name) ? '*' : name;
    return differingPaths((one as Group)[name], (other as Group)[name], path === '' ? step : `${path}.${step}`);
  });
}

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null && !('known' in value);
