import type { Json } from '../../seams/json';
import type { IssueDocument } from '../../seams/site-export';
import { isObject } from './json-access';

interface Whole {
  readonly fields: Json;
  readonly changelog?: Json;
  readonly properties?: Json;
}

/**
 * Parsed issues kept at hand, as a reading of all asks for each of them twice; the rest stay as bytes, so
 * that large exports fit in memory.
 */
const KEPT = 5_000;
const recent = new Map<Buffer, Whole>();

/** What is known of an issue when it is read. */
interface ReadIssue {
  readonly id: string;
  readonly key: string;
  readonly bytes: Buffer;
  /** Without one, nothing is parsed to find none. */
  readonly hasChangelog: boolean;
  /** The parent of an issue whose fields name none, or null. Asked when all issues are read. */
  readonly parentOf: (fields: Json) => Json | null;
}

/** An issue whose JSON stays bytes until a part of it is asked for. */
export function lazyIssue({ id, key, bytes, hasChangelog, parentOf }: ReadIssue): IssueDocument {
  return {
    id,
    key,
    get fields(): Json {
      return whole(bytes, parentOf).fields;
    },
    get changelog(): Json {
      return hasChangelog ? (whole(bytes, parentOf).changelog ?? NO_CHANGELOG) : NO_CHANGELOG;
    },
    get properties(): Json {
      return whole(bytes, parentOf).properties ?? {};
    },
  };
}

const NO_CHANGELOG: Json = { startAt: 0, maxResults: 0, total: 0, histories: [] };

function whole(bytes: Buffer, parentOf: ReadIssue['parentOf']): Whole {
  const known = recent.get(bytes);
  if (known !== undefined) return known;
  const read = JSON.parse(bytes.toString('utf8')) as Whole;
  const parent = isObject(read.fields['parent']) ? null : parentOf(read.fields);
  const parsed = parent === null ? read : { ...read, fields: { ...read.fields, parent } };
  if (recent.size >= KEPT) recent.delete(recent.keys().next().value as Buffer);
  recent.set(bytes, parsed);
  return parsed;
}
