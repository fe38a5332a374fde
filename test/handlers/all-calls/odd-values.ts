import { fc } from '../../property-runs';

const deep = (depth: number): unknown => (depth === 0 ? 1 : [deep(depth - 1)]);

/** Values that somebody may send in the place of what is asked for. */
const ODD: readonly unknown[] = [
  ...[null, true, 0, -1, 0.5, 1e308, -1e308, Number.MAX_SAFE_INTEGER, 2 ** 31, 1e-320],
  ...[
    '',
    ' ',
    '\n',
    '\t',
    '0',
    '00',
    '-1',
    '1e9',
    'null',
    'PORT',
    '10000',
    ' 10000',
    '10000 ',
    '../10000',
    '１００００',
    'L-01',
    'RQ-1',
  ],
  ...[
    '0000-00-00',
    '0001-01-01',
    '9999-12-31',
    '2026-02-30',
    '-271821-04-20',
    '2026-02-27T00:00:00Z',
    '2026-W09',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '\u0000',
    '\ud800',
    '\u202e',
    '💥'.repeat(100),
    'x'.repeat(300),
    'x'.repeat(100_000),
  ],
  ...[
    'project = PORT',
    'x" OR 1=1',
    "'; --",
    '=1+1',
    '<script>',
    '{{x}}',
    '${x}',
    '%00',
    '\u00a0',
    'a\u0000b',
  ],
  ...[
    [],
    [[]],
    [null],
    ['x'],
    {},
    { length: 1 },
    { length: { toString: 'x' } },
    { length: { valueOf: 1 } },
    { size: {} },
  ],
  ...[
    { toString: null },
    { toJSON: 'x' },
    { then: 'x' },
    { id: null },
    { constructor: { prototype: null } },
    { 0: 'x', length: 1 },
  ],
  ...[
    JSON.parse('{"__proto__": {"projectId": "10000"}}') as unknown,
    deep(40),
    deep(500),
    Array.from({ length: 2_000 }, () => 'x'),
  ],
];

/** Anything odd: of the list, or whatever JSON can hold. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

/** One thing done to a request; `at` picks the place, `value` goes there. */
export interface Misuse {
  readonly kind: 'replace' | 'nudge' | 'drop' | 'add' | 'wrap' | 'whole';
  readonly at: number;
  readonly value: unknown;
}

export const misuse: fc.Arbitrary<Misuse> = fc.record({
  kind: fc.oneof(
    { weight: 4, arbitrary: fc.constant('replace' as const) },
    { weight: 6, arbitrary: fc.constant('nudge' as const) },
    { weight: 3, arbitrary: fc.constant('add' as const) },
    fc.constantFrom('drop' as const, 'wrap' as const, 'whole' as const),
  ),
  at: fc.nat(10_000),
  value: oddValue,
});

type Path = readonly (string | number)[];

/** A request with something done to it; what fits nothing leaves it as it is. */
export function misused(request: unknown, { kind, at, value }: Misuse): unknown {
  if (kind === 'whole') return value;
  // The project seldom: a request about none is refused before anything else is looked at.
  const paths = pathsIn(request).filter(([part]) => part !== 'projectId' || at % 10 === 0);
  const path = paths[at % Math.max(1, paths.length)] ?? [];
  switch (kind) {
    case 'replace':
      return changed(request, path, () => value);
    case 'nudge':
      return changed(request, path, (part) => nudged(part, at));
    case 'wrap':
      return changed(request, path, (part) => [part]);
    case 'drop':
      return changed(request, path, () => undefined);
    case 'add':
      return changed(request, path, (part) =>
        typeof part === 'object' && part !== null ? { ...part, [`odd${String(at)}`]: value } : value,
      );
  }
}

/** A part that is nearly what it was, and may well be accepted. */
function nudged(part: unknown, at: number): unknown {
  if (typeof part === 'number') return [part + 1, part / 2, part * 10, -part, part + 0.1][at % 5];
  if (typeof part === 'string')
    return [`${part}é`, part.toLowerCase(), part.slice(1), `${part}${part}`, '2026-01-15'][at % 5];
  if (typeof part === 'boolean') return !part;
  if (Array.isArray(part)) return at % 2 === 0 ? [...(part as unknown[]), ...(part as unknown[])] : [];
  return part;
}

/** The places of every part of a value. */
function pathsIn(value: unknown, before: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys: Path = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => [
    [...before, key],
    ...pathsIn((value as Record<string, unknown>)[key], [...before, key]),
  ]);
}

function changed(value: unknown, [key, ...rest]: Path, change: (part: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  const parts = value as Record<string, unknown>;
  const part = changed(parts[key], rest, change);
  if (Array.isArray(value)) return value.map((one: unknown, rank) => (rank === key ? part : one));
  return { ...parts, [key]: part };
}
