/**
 * What a scan of a JSON text found: where it stops being JSON, where a name stands twice in one object, and
 * where each value begins.
 */
export interface JsonScan {
  /** Null where the text is JSON. */
  readonly error: { readonly offset: number; readonly expected: string } | null;
  /**
   * The first name that stands twice in its object, by its path, of which JSON.parse keeps the last in
   * silence. Null where none does.
   */
  readonly repeated: { readonly offset: number; readonly path: readonly PropertyKey[] } | null;
  /** Offset of the value at a path (`0.key`), by path. */
  readonly offsets: ReadonlyMap<string, number>;
}

interface Scanner {
  readonly text: string;
  readonly offsets: Map<string, number>;
  at: number;
  repeated: JsonScan['repeated'];
}

const SCALAR =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Reads a JSON text only for positions: `JSON.parse` does not say on which line it stumbles or a value
 * stands.
 */
export function scanJson(text: string): JsonScan {
  const scanner: Scanner = { text, offsets: new Map(), at: 0, repeated: null };
  const expected =
    value(scanner, '') ?? (skip(scanner) < text.length ? 'expected the end of the document' : null);
  const error = expected === null ? null : { offset: scanner.at, expected };
  return { error, repeated: scanner.repeated, offsets: scanner.offsets };
}

/** Line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function value(scanner: Scanner, path: string): string | null {
  scanner.offsets.set(path, skip(scanner));
  if (take(scanner, '{')) return members(scanner, path);
  if (take(scanner, '[')) return elements(scanner, path);
  return scalar(scanner) === null ? 'expected a JSON value' : null;
}

function elements(scanner: Scanner, path: string): string | null {
  if (take(scanner, ']')) return null;
  for (let index = 0; ; index += 1) {
    const wrong = value(scanner, below(path, String(index)));
    if (wrong !== null) return wrong;
    if (take(scanner, ']')) return null;
    if (!take(scanner, ',')) return 'expected “,” or “]”';
  }
}

function members(scanner: Scanner, path: string): string | null {
  if (take(scanner, '}')) return null;
  const names = new Set<string>();
  for (;;) {
    const offset = skip(scanner);
    const key = scanner.text[scanner.at] === '"' ? scalar(scanner) : null;
    if (key === null) return 'expected a property name in double quotes';
    if (!take(scanner, ':')) return 'expected “:”';
    const name = String(JSON.parse(key));
    if (names.has(name)) scanner.repeated ??= { offset, path: [...partsOf(path), name] };
    names.add(name);
    const wrong = value(scanner, below(path, name));
    if (wrong !== null) return wrong;
    if (take(scanner, '}')) return null;
    if (!take(scanner, ',')) return 'expected “,” or “}”';
  }
}

function scalar(scanner: Scanner): string | null {
  SCALAR.lastIndex = scanner.at;
  const found = SCALAR.exec(scanner.text)?.[0] ?? null;
  scanner.at += found?.length ?? 0;
  return found;
}

function take(scanner: Scanner, sign: string): boolean {
  if (scanner.text[skip(scanner)] !== sign) return false;
  scanner.at += 1;
  return true;
}

function skip(scanner: Scanner): number {
  while (' \t\r\n'.includes(scanner.text[scanner.at] ?? '!')) scanner.at += 1;
  return scanner.at;
}

/** The parts of a path, for telling it: places of lists as numbers. */
function partsOf(path: string): readonly PropertyKey[] {
  return path === '' ? [] : path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function below(path: string, part: string): string {
  return path === '' ? part : `${path}.${part}`;
}
