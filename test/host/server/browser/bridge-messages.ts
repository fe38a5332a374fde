/** What travels between a surface in its frame and the page around it. */
export type BridgeMessage =
  | { readonly bridge: 'call'; readonly id: number; readonly command: string; readonly data: unknown }
  | { readonly bridge: 'answer'; readonly id: number; readonly value?: unknown; readonly error?: string }
  | { readonly bridge: 'run'; readonly handle: number; readonly values: readonly unknown[] }
  | { readonly bridge: 'height'; readonly pixels: number }
  /** From either side: I listen from now on. The page around answers one with one. */
  | { readonly bridge: 'listening' };

/** Values as they travel: functions stay behind and are called by their handle. */
export interface Handles {
  encode(value: unknown): unknown;
  decode(value: unknown): unknown;
  run(handle: number, values: readonly unknown[]): void;
}

const HANDLE = '__function';

/** Keeps the functions of this side, and stands in for those of the other, which `post` reaches. */
export function createHandles(post: (message: BridgeMessage) => void): Handles {
  const functions: ((...values: readonly unknown[]) => unknown)[] = [];
  const encode = (value: unknown): unknown => {
    if (typeof value === 'function')
      return { [HANDLE]: functions.push(value as (typeof functions)[number]) - 1 };
    if (Array.isArray(value)) return value.map(encode);
    return isPlain(value) ? mapped(value, encode) : value;
  };
  const decode = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(decode);
    if (!isPlain(value)) return value;
    const handle = value[HANDLE];
    if (typeof handle !== 'number') return mapped(value, decode);
    return (...values: readonly unknown[]) => post({ bridge: 'run', handle, values });
  };
  return { encode, decode, run: (handle, values) => void functions[handle]?.(...values) };
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]';
}

function mapped(
  value: Readonly<Record<string, unknown>>,
  map: (part: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, map(part)]));
}
