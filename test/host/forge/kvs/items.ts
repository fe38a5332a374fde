import type { Filters } from './conditions';
import type { Spaces } from './key-value-service';
import { refusal } from './refusal';
import * as rules from './rules';

/** What an operation answers, and the bytes that are billed for it. */
export interface Outcome {
  readonly body: unknown;
  readonly read: number;
  readonly written: number;
}
interface SetOptions {
  readonly ttl?: unknown;
  readonly keyPolicy?: string;
  readonly returnValue?: string;
}
/** What a request says of one value. */
export interface Item {
  readonly key: unknown;
  readonly value?: unknown;
  readonly entityName?: string;
  readonly conditions?: Filters;
  readonly options?: SetOptions;
}
/** A read of nothing is billed as one kilobyte. */
export const LEAST_READ = 1024;

/** The key, the bytes and the seconds of an item to be set, where the store takes it. */
export function checkedItem(spaces: Spaces, item: Item) {
  const key = rules.checkedKey(item.key);
  const bytes = rules.checkedSize(item.value);
  if (item.entityName !== undefined)
    rules.checkEntityValue(item.value, spaces.entity(item.entityName).declaration);
  return { key, bytes, ttl: rules.checkedTtl(item.options?.ttl) };
}

/** The item, where it asks for nothing that only a single `set` can do. */
export function withoutPolicy(item: Item): Item {
  if (item.options?.keyPolicy === undefined) return item;
  throw refusal(400, 'INVALID_OPTIONS', 'keyPolicy is not available in batches and transactions.');
}
