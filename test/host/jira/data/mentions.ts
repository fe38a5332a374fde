import type { Json } from '../../seams/json';
import { isObject, listIn, objectIn, textIn } from '../../data/reading/json-access';

/** What issues mention and no file of a site export lists. */
export interface Mentions {
  readonly priorities: Map<string, Json>;
  readonly resolutions: Map<string, Json>;
  /** By project key, then id. */
  readonly components: Map<string, Map<string, Json>>;
  /** Status ids by project key, then issue type id. */
  readonly statuses: Map<string, Map<string, Set<string>>>;
}

export function noMentions(): Mentions {
  return { priorities: new Map(), resolutions: new Map(), components: new Map(), statuses: new Map() };
}

/** Adds what one issue mentions; the first mention of an id is kept. */
export function mention(mentions: Mentions, fields: Json): void {
  const projectKey = textIn(objectIn(fields, 'project'), 'key') ?? '';
  keep(mentions.priorities, fields['priority']);
  keep(mentions.resolutions, fields['resolution']);
  const components = mentions.components.get(projectKey) ?? new Map<string, Json>();
  for (const component of listIn(fields, 'components')) keep(components, component);
  mentions.components.set(projectKey, components);
  const types = mentions.statuses.get(projectKey) ?? new Map<string, Set<string>>();
  const typeId = textIn(objectIn(fields, 'issuetype'), 'id') ?? '';
  types.set(typeId, (types.get(typeId) ?? new Set()).add(textIn(objectIn(fields, 'status'), 'id') ?? ''));
  mentions.statuses.set(projectKey, types);
}

function keep(found: Map<string, Json>, value: unknown): void {
  if (isObject(value) && typeof value['id'] === 'string' && !found.has(value['id']))
    found.set(value['id'], value);
}
