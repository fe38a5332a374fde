import type { Source } from './source';

/** The key of a source among others, made of all its fields. */
export const sourceKey = (source: Source): string => JSON.stringify(source);

/** Whether two sources mean the same: by id where both have one, else by name. */
export function meanTheSame(one: Source, other: Source): boolean {
  const [ofOne, ofOther] = [withoutId(one), withoutId(other)];
  const alike = Object.keys(ofOne)[0] === Object.keys(ofOther)[0];
  const [id, otherId] = [idIn(one), idIn(other)];
  if (alike && id !== undefined && otherId !== undefined) return id === otherId;
  return sourceKey(ofOne) === sourceKey(ofOther);
}

/** The id by which a source is remembered; undefined where it has none. */
export const idIn = (source: Source): string | undefined => ('id' in source ? source.id : undefined);

/** The name of a source: key, name or query. */
export function nameOfSource(source: Source): string {
  if ('issue' in source) return source.issue;
  if ('version' in source) return source.version;
  if ('component' in source) return source.component;
  return 'label' in source ? source.label : source.jql;
}

/** A source as people enter it, without its id. */
export function withoutId(source: Source): Source {
  if ('issue' in source) return { issue: source.issue };
  if ('version' in source) return { version: source.version };
  return 'component' in source ? { component: source.component } : source;
}
