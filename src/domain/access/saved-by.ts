import { isAmong } from './audience';
import type { Fields } from './fields';
import { audienceOf, type Viewer } from './viewer';

/** What a rule says of changes. */
type AnyRule =
  | 'team'
  | 'hours'
  | { readonly changedBy?: 'business'; readonly audience?: 'business'; readonly fields?: AnyFields };
type AnyFields = Readonly<Record<string, AnyRule>>;
type Entries = Readonly<Record<string, unknown>>;

/**
 * What somebody entered, as it may be saved: fields that they may not see or change keep their stored value.
 * `entered` has some or all of the fields of `stored`.
 */
export function savedBy<T extends object, V extends Partial<Record<keyof T, unknown>>>(
  viewer: Viewer,
  fields: Fields<T>,
  { stored, entered }: Change<V>,
): V {
  const reader = audienceOf(viewer);
  const merged = (table: AnyFields, before: Entries, after: Entries): Entries =>
    Object.fromEntries(
      Object.entries(after).map(([name, value]) => {
        const rule = table[name] ?? 'team';
        if (typeof rule === 'string') return [name, value];
        if (rule.fields) return [name, merged(rule.fields, before[name] as Entries, value as Entries)];
        const audience = rule.changedBy ?? rule.audience;
        return [name, audience === undefined || isAmong(reader, audience) ? value : before[name]];
      }),
    );
  return merged(fields as unknown as AnyFields, stored, entered) as V;
}

interface Change<V> {
  readonly stored: { readonly [K in keyof V]?: unknown };
  readonly entered: V;
}
