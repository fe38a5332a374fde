import type { Json } from '../../seams/json';
import { EPIC_LINK, EPIC_LINK_TYPE } from './epic-link';
import { listIn, numberIn, objectIn, textIn } from './json-access';
import { isDay } from './values';

/** What issues tell of a field of the site's own. */
interface Custom {
  /** The first value that is there. */
  sample: unknown;
  /** Every value is a day. */
  days: boolean;
  /** Texts that look like keys of issues; null where another value is there. */
  keys: Set<string> | null;
  /** As histories call it. */
  name: string | null;
}

const KEY = /^[A-Z][A-Z0-9_]*-\d+$/;
const START_DATE = { id: 'customfield_10015', name: 'Start date' };

/** Gathers the custom fields that issues mention, with the type that their values and histories tell. */
export function derivedFields(): { add(issue: Json): void; list(): readonly Json[] } {
  const found = new Map<string, Custom>();
  const epics = new Set<string>();
  const at = (id: string): Custom => {
    const custom = found.get(id) ?? { sample: null, days: true, keys: new Set<string>(), name: null };
    found.set(id, custom);
    return custom;
  };
  return {
    add(issue) {
      const fields = objectIn(issue, 'fields');
      if (isEpic(objectIn(fields, 'issuetype'))) epics.add(textIn(issue, 'key') ?? '');
      for (const [id, value] of Object.entries(fields))
        if (id.startsWith('customfield_')) note(at(id), value);
      for (const history of listIn(objectIn(issue, 'changelog'), 'histories')) {
        for (const item of listIn(history, 'items')) {
          const id = textIn(item, 'fieldId') ?? '';
          if (id.startsWith('customfield_')) at(id).name ??= textIn(item, 'field');
        }
      }
    },
    list: () => [...found].map(([id, custom]) => fieldOf(id, custom, epics)),
  };
}

const isEpic = (type: Json): boolean =>
  (numberIn(type, 'hierarchyLevel') ?? (textIn(type, 'name') === 'Epic' ? 1 : 0)) > 0;

function note(custom: Custom, value: unknown): void {
  if (value === null || value === undefined) return;
  custom.sample ??= value;
  custom.days &&= typeof value === 'string' && isDay(value);
  if (typeof value === 'string' && KEY.test(value)) custom.keys?.add(value);
  else custom.keys = null;
}

function fieldOf(id: string, custom: Custom, epics: ReadonlySet<string>): Json {
  const number = Number(id.slice('customfield_'.length));
  const { name, ...schema } = kindOf(id, custom, epics);
  return {
    id,
    key: id,
    name,
    custom: true,
    orderable: true,
    navigable: true,
    searchable: true,
    clauseNames: [`cf[${number}]`, id],
    schema: { ...schema, customId: number },
  };
}

function kindOf(id: string, { sample, days, keys, name }: Custom, epics: ReadonlySet<string>) {
  if (name === EPIC_LINK || (keys !== null && keys.size > 0 && [...keys].every((key) => epics.has(key)))) {
    return { name: EPIC_LINK, type: 'any', custom: EPIC_LINK_TYPE };
  }
  if (days && sample !== null) {
    const shown = name ?? (id === START_DATE.id ? START_DATE.name : id);
    return {
      name: shown,
      type: 'date',
      custom: 'com.atlassian.jira.plugin.system.customfieldtypes:datepicker',
    };
  }
  const type = typeof sample === 'number' ? 'number' : typeof sample === 'string' ? 'string' : 'any';
  const shape = Array.isArray(sample) ? { type: 'array', items: 'json' } : { type };
  return { name: name ?? id, ...shape, custom: 'unknown' };
}
