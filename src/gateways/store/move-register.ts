import kvs from '@forge/kvs';
import { MOST_SLICES, slicesOf, type Records } from '../../domain/register/slices';
import { Failure } from '../../failure';
import { askStoreOnce } from './ask-store';
import { isConflict } from './conflict';
import {
  FIRST_LAYOUT,
  keysOfKind,
  layoutsKey,
  MOVED,
  readOverview,
  readSlices,
  REGISTER,
  sliceKey,
  stored,
  storedSlice,
  type Layout,
  type Layouts,
  type Read,
  type Slice,
} from './register-slices';
import { createIfAbsent, unchanged, untilWritten } from './register-writes';
import { deleteItems, writeItems } from './values';

/** Characters of a slice above which its register is cut into more. */
const SPLIT_ABOVE = 30 * 1024;
/** Largest slice: what a save writes stays below 61 KiB. */
export const LARGEST_SLICE = 60 * 1024;

/** Whether a slice of so many characters is to be cut. */
export const isLarge = (size: number): boolean => size > SPLIT_ABOVE;

/** What a move makes of a register; null: nothing, it stays where it is. */
export type Rebuild = (records: Records, slices: readonly Slice[]) => Records | null;

/** Cuts a register into more slices where one of them is large. What fails here is done at the next save. */
export const splitRegister = (projectId: string, kind: string): Promise<void> =>
  moveRegister(projectId, kind, (records, slices) => {
    const isToBeCut = slices.length < MOST_SLICES && slices.some(({ size }) => isLarge(size));
    return isToBeCut ? records : null;
  });

/**
 * Writes a register anew in a generation of its own, which nobody reads yet, and turns to it in one
 * transaction: a save that races it fails on the slices of before and is made again on the new ones; a move
 * that races another one begins again. Throws Failure('store-busy') and Failure('too-large').
 */
export async function moveRegister(projectId: string, kind: string, build: Rebuild): Promise<void> {
  await untilWritten(async () => ((await isMoved(projectId, kind, build)) ? true : null));
}

async function isMoved(projectId: string, kind: string, build: Rebuild): Promise<boolean> {
  const { layouts } = await readOverview(projectId);
  const layout = layouts.body[kind] ?? FIRST_LAYOUT;
  const before = await readSlices(keysOfKind(projectId, kind, layout));
  if (before === null) return false;
  if (await createdMissing(projectId, kind, layouts, before)) return isMoved(projectId, kind, build);
  const records = build(new Map(before.flatMap((slice) => [...slice.records])), before);
  if (records === null) return true;
  const next = await writtenAnew(projectId, kind, layout, records);
  if (await isTurned(projectId, { kind, layouts, before, next: next.layout })) return true;
  await deleteItems(next.keys.map((key) => ({ key, entityName: REGISTER })));
  return false;
}

/** Answers whether something was missing, and is there now. */
async function createdMissing(
  projectId: string,
  kind: string,
  layouts: Read<Layouts>,
  slices: readonly Slice[],
): Promise<boolean> {
  const missing = slices.filter(({ revision }) => revision === 0);
  for (const { key } of missing) await createIfAbsent(key, await stored(projectId, kind, 1, {}));
  if (layouts.revision === 0)
    await createIfAbsent(layoutsKey(projectId), await stored(projectId, 'regs', 1, {}));
  return missing.length > 0 || layouts.revision === 0;
}

/** Slices of a new generation, as many as its records need. */
async function writtenAnew(
  projectId: string,
  kind: string,
  { gen, n }: Layout,
  records: Records,
): Promise<{ readonly layout: Layout; readonly keys: readonly string[] }> {
  // The name is this attempt's own: what loses leaves nothing that a winner reads.
  const name = `${String(Number.parseInt(gen, 10) + 1)}-${crypto.randomUUID().slice(0, 8)}`;
  for (let slices = n; ; slices *= 2) {
    const entries = await Promise.all(
      slicesOf(records, slices).map(async (some, at) => ({
        key: sliceKey(projectId, kind, name, at),
        entityName: REGISTER,
        value: await storedSlice(projectId, { kind, revision: 1, records: some }),
      })),
    );
    const largest = Math.max(...entries.map(({ value }) => value.body.length));
    if (slices < MOST_SLICES && isLarge(largest)) continue;
    if (largest > LARGEST_SLICE) throw new Failure('too-large', kind);
    await writeItems(entries);
    return { layout: { gen: name, n: slices }, keys: entries.map(({ key }) => key) };
  }
}

interface Turn {
  readonly kind: string;
  readonly layouts: Read<Layouts>;
  readonly before: readonly Slice[];
  readonly next: Layout;
}

/**
 * Empties the slices of before and names the new generation, all or none; false: somebody wrote meanwhile.
 */
async function isTurned(projectId: string, { kind, layouts, before, next }: Turn): Promise<boolean> {
  let together = kvs.transact();
  for (const { key, revision } of before) {
    const gone = { ...(await stored(projectId, kind, revision + 1, {})), body: MOVED };
    together = together.set(key, gone, unchanged(revision));
  }
  const all = await stored(projectId, 'regs', layouts.revision + 1, { ...layouts.body, [kind]: next });
  together = together.set(layoutsKey(projectId), all, unchanged(layouts.revision));
  try {
    await askStoreOnce(() => together.execute());
    return true;
  } catch (error) {
    if (isConflict(error)) return false;
    // No answer: it may have been done all the same.
    const { layouts: now } = await readOverview(projectId);
    if (now.body[kind]?.gen === next.gen) return true;
    throw error;
  }
}
