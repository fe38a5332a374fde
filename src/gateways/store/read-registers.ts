import type { People } from '../../domain/register/people';
import type { Records } from '../../domain/register/slices';
import { Failure } from '../../failure';
import { FIRST_LAYOUT, keysOfKind, readOverview, readSlices } from './register-slices';

const TRIES = 5;

/** Registers as they are, removed records included. */
export interface Registers {
  readonly records: Readonly<Record<string, Records>>;
  readonly people: People;
}

/**
 * Reads whole registers; a kind that nobody wrote is empty. Throws Failure('store-busy') where they move each
 * time.
 */
export async function readRegisters(projectId: string, kinds: readonly string[]): Promise<Registers> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const { layouts, people } = await readOverview(projectId);
    const keys = kinds.flatMap((kind) => keysOfKind(projectId, kind, layouts.body[kind] ?? FIRST_LAYOUT));
    const slices = await readSlices(keys);
    if (slices === null) continue;
    const recordsOf = (kind: string): Records =>
      new Map(slices.filter((slice) => slice.kind === kind).flatMap(({ records }) => [...records]));
    return { records: Object.fromEntries(kinds.map((kind) => [kind, recordsOf(kind)])), people: people.body };
  }
  throw new Failure('store-busy');
}
