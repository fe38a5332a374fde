import kvs from '@forge/kvs';
import type { Issue } from '../../domain/plan/issue';
import { Failure } from '../../failure';
import { SCHEMA } from './documents';
import type { StoredPage } from './facts-index';
import { storedIssue, type StoredIssue } from './issue-codec';
import { packed } from './packed';

/** Characters of JSON that a page takes: some 40 to 60 KiB once compressed. */
const FULL = 300_000;
/** The platform takes 240 KiB. */
const LARGEST = 230 * 1024;

/** Cuts issues into pages by the size of their JSON; always at least one, which may be empty. */
export function slicesOf(issues: readonly Issue[]): readonly (readonly StoredIssue[])[] {
  const slices: StoredIssue[][] = [[]];
  let size = 0;
  for (const issue of issues) {
    const stored = storedIssue(issue);
    const length = JSON.stringify(stored).length;
    if (size > 0 && size + length > FULL) {
      slices.push([]);
      size = 0;
    }
    slices.at(-1)?.push(stored);
    size += length;
  }
  return slices;
}

/** Writes a page. Throws Failure('too-large') for a single issue whose history alone exceeds what the platform takes. */
export async function writeSlice(key: string, slice: readonly StoredIssue[]): Promise<void> {
  const body = await packed(slice);
  if (body.length > LARGEST) throw new Failure('too-large', `issue ${slice[0]?.[1]}`);
  await kvs.set(key, { schema: SCHEMA, body } satisfies StoredPage);
}
