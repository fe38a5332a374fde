import type { RegisterRecord } from './register-record';

/** Records of a register by id. */
export type Records = ReadonlyMap<string, RegisterRecord>;

/** In how many slices a register may lie. */
export const MOST_SLICES = 16;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Slice of a record among `n`, from 0: FNV-1a of its id, so that it depends on nothing else. */
export function sliceOf(id: string, n: number): number {
  let hash = FNV_OFFSET;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, FNV_PRIME) >>> 0;
  return hash % n;
}

/** Records cut into `n` slices. */
export function slicesOf(records: Records, n: number): readonly Records[] {
  const slices = Array.from({ length: n }, () => new Map<string, RegisterRecord>());
  for (const [id, record] of records) slices[sliceOf(id, n)]?.set(id, record);
  return slices;
}
