import { MOST_SLICES, sliceOf, type Records } from '../../domain/register/slices';
import type { People } from '../../domain/register/people';
import type { RegisterRecord } from '../../domain/register/register-record';
import { Failure } from '../../failure';
import { packed, unpacked } from './packed';
import { checkSchema, readItems, SCHEMA } from './values';

export const REGISTER = 'register';
/** What a slice holds that nobody reads any more; no packed text begins so. */
export const MOVED = 'moved';

/** A slice of a register, or what is kept of all of them. */
export interface StoredSlice {
  readonly schema: number;
  readonly projectId: string;
  readonly kind: string;
  readonly revision: number;
  /** Packed; `MOVED`: its register has another generation. */
  readonly body: string;
}

/** In which generation a register lies, and in how many slices. */
export interface Layout {
  readonly gen: string;
  readonly n: number;
}

/** Layouts by kind. A kind that nobody wrote is absent. */
export type Layouts = Readonly<Record<string, Layout>>;

export const FIRST_LAYOUT: Layout = { gen: '1', n: 1 };

/** What is read of a slice. `revision` 0: it is not there yet. */
export interface Slice {
  readonly key: string;
  readonly kind: string;
  readonly revision: number;
  readonly records: Records;
  /** Characters that it takes as it is stored. */
  readonly size: number;
}

export const layoutsKey = (projectId: string): string => `${projectId}:regs`;
export const peopleKey = (projectId: string): string => `${projectId}:who`;
export const sliceKey = (projectId: string, kind: string, gen: string, slice: number): string =>
  `${projectId}:${kind}:${gen}:${String(slice)}`;

/** A stored body with the revision that it was read at; revision 0: nothing is stored. */
export interface Read<T> {
  readonly revision: number;
  readonly body: T;
}

const asItem = (key: string) => ({ key, entityName: REGISTER });

/** Layouts and people of a project. Throws Failure('newer-data'). */
export async function readOverview(
  projectId: string,
): Promise<{ readonly layouts: Read<Layouts>; readonly people: Read<People> }> {
  const [layouts, people] = await readItems<StoredSlice>([
    asItem(layoutsKey(projectId)),
    asItem(peopleKey(projectId)),
  ]);
  return { layouts: await bodyOf<Layouts>(layouts), people: await bodyOf<People>(people) };
}

async function bodyOf<T>(stored: StoredSlice | undefined): Promise<Read<T>> {
  if (stored === undefined) return { revision: 0, body: {} as T };
  checkSchema(stored, REGISTER);
  return { revision: stored.revision, body: await unpacked<T>(stored.body) };
}

/** Where some records lie. */
export const keysOf = (
  projectId: string,
  layouts: Layouts,
  records: readonly { readonly kind: string; readonly id: string }[],
): readonly { readonly key: string; readonly kind: string }[] => {
  const places = records.map(({ kind, id }) => {
    const { gen, n } = layouts[kind] ?? FIRST_LAYOUT;
    return { key: sliceKey(projectId, kind, gen, sliceOf(id, n)), kind };
  });
  return places.filter(({ key }, at) => places.findIndex((one) => one.key === key) === at);
};

/** Where all slices of a kind lie. */
export function keysOfKind(
  projectId: string,
  kind: string,
  { gen, n }: Layout,
): readonly { key: string; kind: string }[] {
  if (n > MOST_SLICES) throw new Failure('newer-data', REGISTER);
  return Array.from({ length: n }, (_, at) => ({ key: sliceKey(projectId, kind, gen, at), kind }));
}

/**
 * Reads slices, and whether some were asked for besides. Null: one has moved to another generation since its
 * key was found.
 */
export async function readSlices(
  keys: readonly { readonly key: string; readonly kind: string }[],
): Promise<readonly Slice[] | null> {
  const stored = await readItems<StoredSlice>(keys.map(({ key }) => asItem(key)));
  if (stored.some((slice) => slice?.body === MOVED)) return null;
  return Promise.all(
    keys.map(async ({ key, kind }, at) => {
      const { revision, body } = await bodyOf<Readonly<Record<string, RegisterRecord>>>(stored[at]);
      return {
        key,
        kind,
        revision,
        records: new Map(Object.entries(body)),
        size: stored[at]?.body.length ?? 0,
      };
    }),
  );
}

/** A slice as it is stored. */
export async function storedSlice(
  projectId: string,
  { kind, revision, records }: Pick<Slice, 'kind' | 'revision' | 'records'>,
): Promise<StoredSlice> {
  return stored(projectId, kind, revision, Object.fromEntries(records));
}

/** What is kept of all registers, as it is stored. */
export const stored = async (
  projectId: string,
  kind: string,
  revision: number,
  body: unknown,
): Promise<StoredSlice> => ({ schema: SCHEMA, projectId, kind, revision, body: await packed(body) });
