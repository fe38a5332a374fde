import { isAmong, type Audience } from './audience';
import type { Fields } from './fields';
import { audienceOf, type Viewer } from './viewer';

/** A rule at run time, whatever the type of its field. */
type AnyRule =
  | 'team'
  | 'hours'
  | { readonly changedBy: Audience }
  | { readonly audience: Audience; readonly instead: (whole: object) => unknown }
  | { readonly each: AnyFields; readonly inOrder?: (one: unknown, other: unknown) => number }
  | { readonly values: AnyFields }
  | { readonly fields: AnyFields };
type AnyFields = Readonly<Record<string, AnyRule>>;

/**
 * A value as a viewer may see it: the only way out for money. Fields for another audience become what their
 * kind declares; fields that the kind does not name are left out for all but `business`. Idempotent.
 */
export function seenBy<T extends object, V extends T>(viewer: Viewer, fields: Fields<T>, value: V): V {
  const reader = audienceOf(viewer);
  return reader === 'business' ? value : (seenFields(reader, fields as AnyFields, value) as V);
}

function seenFields(reader: Audience, fields: AnyFields, whole: object): object {
  const entries = Object.entries(whole).flatMap(([name, value]: [string, unknown]) => {
    const rule = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return rule === undefined ? [] : [[name, seenValue(reader, rule, { whole, value })] as const];
  });
  return Object.fromEntries(entries);
}

function seenValue(
  reader: Audience,
  rule: AnyRule,
  { whole, value }: { readonly whole: object; readonly value: unknown },
): unknown {
  if (typeof rule === 'string' || 'changedBy' in rule) return value;
  if ('instead' in rule) return isAmong(reader, rule.audience) ? value : rule.instead(whole);
  if (typeof value !== 'object' || value === null) return value;
  if ('fields' in rule) return seenFields(reader, rule.fields, value);
  if ('values' in rule) {
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, seenFields(reader, rule.values, one as object)]),
    );
  }
  const seen = (value as readonly object[]).map((one) => seenFields(reader, rule.each, one));
  return rule.inOrder ? seen.toSorted(rule.inOrder) : seen;
}
