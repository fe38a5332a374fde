import { fc } from '../../property-runs';

/** A record that somebody changes, as they saw it so many steps ago. */
export interface AskedChange {
  readonly kind: 'action' | 'decision';
  readonly id: string;
  readonly fields: Readonly<Record<string, string | null>>;
  readonly removed: boolean | undefined;
}

export interface AskedSave {
  readonly writer: 'ada' | 'bob' | 'eve';
  /** How many steps ago they looked. */
  readonly age: number;
  readonly changes: readonly AskedChange[];
}

/** Something that happens to the store. */
export type Step =
  | { readonly kind: 'save'; readonly save: AskedSave }
  /** A save of before arrives once more. */
  | { readonly kind: 'again'; readonly which: number }
  | { readonly kind: 'undo'; readonly which: number }
  /** A register is cut, or brought in anew, in another generation. */
  | { readonly kind: 'move'; readonly register: 'action' | 'decision'; readonly adds: string | null }
  | { readonly kind: 'race'; readonly one: AskedSave; readonly other: AskedSave }
  | { readonly kind: 'race with a move'; readonly save: AskedSave; readonly register: 'action' | 'decision' }
  /**
   * The function dies at one of its calls of the store, or gets no answer; the browser sends the save again.
   */
  | {
      readonly kind: 'fails';
      readonly save: AskedSave;
      readonly nth: number;
      readonly how: 'crash' | 'broken';
      readonly when: 'before' | 'after';
    };

const register = fc.constantFrom('action' as const, 'decision' as const);
const short = fc.constantFrom('', 'a', 'b', 'c');
/** Hardly compressible: some of these make a slice large. */
const long = fc.stringMatching(/^[0-9a-zA-Z]{6000}$/, { size: 'max' });

const change: fc.Arbitrary<AskedChange> = fc.record({
  kind: register,
  id: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8'),
  fields: fc.dictionary(
    fc.constantFrom('title', 'state', 'note'),
    fc.oneof(
      { weight: 12, arbitrary: short },
      { weight: 2, arbitrary: fc.constant(null) },
      { weight: 2, arbitrary: long },
    ),
    { minKeys: 1 },
  ),
  removed: fc.constantFrom(undefined, undefined, undefined, true, false),
});

const save: fc.Arbitrary<AskedSave> = fc.record({
  writer: fc.constantFrom('ada' as const, 'bob' as const, 'eve' as const),
  age: fc.constantFrom(0, 0, 0, 1, 3),
  changes: fc.uniqueArray(change, {
    minLength: 1,
    maxLength: 3,
    selector: ({ kind, id }) => `${kind}:${id}`,
  }),
});

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('save' as const), save }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('again' as const), which: fc.nat({ max: 20 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const), which: fc.nat({ max: 20 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      register,
      adds: fc.constantFrom(null, 'one', 'other'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('race' as const), one: save, other: save }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('race with a move' as const), save, register }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('fails' as const),
      save,
      nth: fc.integer({ min: 1, max: 20 }),
      how: fc.constantFrom('crash' as const, 'broken' as const),
      when: fc.constantFrom('before' as const, 'after' as const),
    }),
  },
);

/** What happens to the store, in order. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(step, {
  minLength: 1,
  maxLength: 14,
  size: 'max',
});
