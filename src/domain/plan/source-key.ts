import type { Source } from './project-plan';

/** Names a source among others by all that it says. */
export const sourceKey = (source: Source): string => JSON.stringify(source);

/** Whether two sources mean the same: by their ids where both have one, else by what they are called. */
export function meanTheSame(one: Source, other: Source): boolean {
  const [ofOne, ofOther] = [withoutId(one), withoutId(other)];
  const alike = Object.keys(ofOne)[0] === Object.keys(ofOther)[0];
  const [id, otherId] = [idIn(one), idIn(other)];
  if (alike && id !== undefined && otherId !== undefined) return id === otherId;
  return sourceKey(ofOne) === sourceKey(ofOther);
}

/** The id by which a source is remembered; undefined: none. */
export const idIn = (source: Source): string | undefined => ('id' in source ? source.id : undefined);

/** What a source is called. */
export function nameOfSource(source: Source): string {
  if ('issue' in source) return source.issue;
  if ('version' in source) return source.version;
  if ('component' in source) return source.component;
  return 'label' in source ? source.label : source.jql;
}

/** The source as people enter it. */
export function withoutId(source: Source): Source {
  if ('issue' in source) return { issue: source.issue };
  if ('version' in source) return { version: source.version };
  return 'component' in source ? { component: source.component } : source;
}
