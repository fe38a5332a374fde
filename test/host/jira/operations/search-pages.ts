import { createHash } from 'node:crypto';
import type { IssueFacts } from '../data/issue-facts';
import { refusal } from '../refusal';

/** Where the next page of a search begins. */
export interface PagePlace {
  readonly snapshot: number;
  readonly start: number;
}

interface Snapshot {
  readonly id: number;
  readonly ids: readonly string[];
}

const KEPT = 40;

/**
 * Results of recent searches, so that a search is run once and its pages are slices of one result,
 * whatever changes between two pages. A result no longer kept is searched anew.
 */
export function snapshots() {
  const kept = new Map<number, Snapshot>();
  let last = 0;
  return {
    from(
      place: PagePlace | null,
      run: () => readonly IssueFacts[],
    ): { readonly start: number; readonly found: Snapshot } {
      const known = place === null ? undefined : kept.get(place.snapshot);
      if (place !== null && known !== undefined) return { start: place.start, found: known };
      last += 1;
      const found = { id: last, ids: run().map(({ id }) => id) };
      kept.set(found.id, found);
      if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? 0);
      return { start: place?.start ?? 0, found };
    },
  };
}

/** An opaque token that only the same search accepts. */
export function pageToken({ snapshot, start }: PagePlace, query: string): string {
  return Buffer.from(`${snapshot}:${start}:${digest(query)}`).toString('base64url');
}

/** Reads a token; null where there is none; refused where it belongs to another search. */
export function readPageToken(token: string | null, query: string): PagePlace | null {
  if (token === null || token === '') return null;
  const [snapshot, start, of] = Buffer.from(token, 'base64url').toString('utf8').split(':');
  if (of !== digest(query) || !/^\d+$/.test(snapshot ?? '') || !/^\d+$/.test(start ?? '')) {
    throw refusal(400, 'The provided next page token is invalid or expired.');
  }
  return { snapshot: Number(snapshot), start: Number(start) };
}

function digest(query: string): string {
  return createHash('sha256').update(query).digest('base64url').slice(0, 16);
}
