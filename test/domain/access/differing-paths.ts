import { COMPONENTS } from '../generated/arbitrary-plan';

/**
 * Where two values differ, by path: positions in lists and names that a project gives are `*`. A figure that
 * is known or not is one value, and so is a list of other length.
 */
export function differingPaths(one: unknown, other: unknown, found: (path: string) => void, path = ''): void {
  if (one === other) return;
  const names = isGroup(one) ? Object.keys(one) : [];
  if (!isGroup(one) || !isGroup(other) || names.length !== Object.keys(other).length) {
    if (!isSame(one, other)) found(path);
    return;
  }
  for (const name of names) {
    const step = Array.isArray(one) || /[^A-Za-z]/.test(name) || GIVEN.has(name) ? '*' : name;
    differingPaths(one[name], other[name], found, path === '' ? step : `${path}.${step}`);
  }
}

/** Names of deliverables of generated projects. */
const GIVEN: ReadonlySet<string> = new Set(COMPONENTS);

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !('known' in value);

const isSame = (one: unknown, other: unknown): boolean =>
  typeof one === 'object' && typeof other === 'object' && JSON.stringify(one) === JSON.stringify(other);
