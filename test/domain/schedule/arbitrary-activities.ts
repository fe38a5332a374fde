import { fc } from '../../property-runs';

/** Activities with whole durations, and links without a loop. */
export interface Activities {
  readonly durations: readonly number[];
  readonly links: readonly (readonly [before: number, after: number])[];
}

/**
 * Between one and `most` activities, in an order that says nothing of their links; some links twice, some
 * durations 0.
 */
export const arbitraryActivities = (most: number): fc.Arbitrary<Activities> =>
  fc
    .record({
      durations: fc.array(fc.nat(12), { minLength: 1, maxLength: most, size: 'max' }),
      pairs: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 * most, size: 'max' }),
      stride: fc.constantFrom(1, 7, 211, 503),
    })
    .map(({ durations, pairs, stride }) => {
      const size = durations.length;
      const nameOf = (rank: number): number => (size % stride === 0 ? rank : (rank * stride) % size);
      const links = pairs.flatMap(([one, other]) => {
        const [first, last] = [Math.min(one % size, other % size), Math.max(one % size, other % size)];
        return first === last ? [] : [[nameOf(first), nameOf(last)] as const];
      });
      return { durations, links };
    });

/**
 * Early starts by Bellman's rule alone: every link pushes its target until nothing moves. Slow, and shares no
 * code with the engine.
 */
export function earlyStartsByRelaxation({ durations, links }: Activities): readonly number[] {
  const starts = durations.map(() => 0);
  for (let moved = true; moved;) {
    moved = false;
    for (const [before, after] of links) {
      const ready = (starts[before] ?? 0) + (durations[before] ?? 0);
      if (ready <= (starts[after] ?? 0)) continue;
      starts[after] = ready;
      moved = true;
    }
  }
  return starts;
}
