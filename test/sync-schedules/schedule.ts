import { fc } from '../property-runs';
import type { Faults } from '../host/faults/faults';

/** Something that happens on the site. `pick` and `value` choose among what there is at that moment. */
export type Step =
  | { readonly kind: 'edit'; readonly edit: Edit; readonly pick: number; readonly value: number }
  /**
   * A bulk edit: a thousand edits of one kind within a minute, of one issue after another; the app hears of
   * so many at a time.
   */
  | {
      readonly kind: 'bulk';
      readonly edit: Edit;
      readonly pick: number;
      readonly value: number;
      readonly heardTogether: number;
    }
  | { readonly kind: 'entry'; readonly entry: Entry; readonly pick: number; readonly value: number }
  | { readonly kind: 'wait'; readonly minutes: number }
  | { readonly kind: 'sweep' }
  | { readonly kind: 'faults'; readonly faults: Faults };

/** What people do in Jira. */
export const EDITS = [
  'create',
  'rename',
  'estimate',
  'due',
  'parent',
  'status',
  'delete',
  'move',
  'move back',
  'log work',
  'correct work',
  'delete work',
  'link',
  'unlink',
  'fix version',
  'version',
] as const;
export type Edit = (typeof EDITS)[number];

/** What people enter in the app. */
export const ENTRIES = [
  'declare',
  'save deliverable',
  'adopt',
  'capture baseline',
  'read again',
  'stop reading',
] as const;
export type Entry = (typeof ENTRIES)[number];

const some = fc.nat({ max: 1000 });
const seldom = fc.constantFrom(0.05, 0.2, 0.5);
const when = fc.constantFrom('before' as const, 'after' as const);
const service = fc.constantFrom('jira' as const, 'kvs' as const, 'queue' as const);

type CallFault = NonNullable<Faults['calls']>[number];

/** What befalls calls now and then. */
const callFault: fc.Arbitrary<CallFault> = fc.oneof(
  fc.record({ chance: seldom, effect: fc.record({ kind: fc.constant('crash' as const), when }) }),
  fc.record({
    nth: fc.integer({ min: 1, max: 25 }),
    effect: fc.record({ kind: fc.constant('crash' as const), when }),
  }),
  fc.record({ service, chance: seldom, effect: fc.record({ kind: fc.constant('broken' as const), when }) }),
  refused('jira', 429, { retryAfterSeconds: 7 }),
  refused('jira', 429, {}),
  refused('jira', 503, {}),
  refused('jira', 500, {}),
  refused('kvs', 429, { code: 'TOO_MANY_REQUESTS' }),
  refused('kvs', 500, {}),
  refused('queue', 429, {}),
  fc.record({
    path: fc.constantFrom('/transaction', '/entity/set'),
    chance: seldom,
    effect: fc.constant({ kind: 'refused' as const, status: 409, code: 'KEY_CONFLICT' }),
  }),
  fc.record({ chance: seldom, effect: fc.constant({ kind: 'partial' as const }) }),
  fc.record({
    service: fc.constant('jira' as const),
    chance: seldom,
    effect: fc.constant({ kind: 'cut' as const }),
  }),
  fc.record({
    service: fc.constant('jira' as const),
    chance: seldom,
    effect: fc.constant({ kind: 'silent' as const }),
  }),
  fc.record({ chance: seldom, effect: fc.constant({ kind: 'late' as const, milliseconds: 800 }) }),
  fc.record({
    chance: fc.constant(0.05),
    effect: fc.record({ kind: fc.constant('clock' as const), seconds: fc.constantFrom(-300, 600, 4000) }),
  }),
);

function refused(
  of: 'jira' | 'kvs' | 'queue',
  status: number,
  more: { readonly retryAfterSeconds?: number; readonly code?: string },
) {
  return fc.record({
    service: fc.constant(of),
    chance: seldom,
    effect: fc.constant({ kind: 'refused' as const, status, ...more }),
  });
}

const arrivals = {
  twice: fc.constantFrom(0, 0.5),
  late: fc.record({ chance: fc.constantFrom(0, 0.5), upToSeconds: fc.constantFrom(20, 600) }),
};

const faults: fc.Arbitrary<Faults> = fc.record(
  {
    seed: fc.nat(),
    calls: fc.array(callFault, { minLength: 1, maxLength: 2 }),
    events: fc.record({ lost: fc.constantFrom(0, 0.3, 1), ...arrivals, turnsAlone: fc.boolean() }),
    queues: fc.record(arrivals),
    // The longest is just within what the app reads again.
    search: fc.record({ lagSeconds: fc.constantFrom(5, 90, 500, 890) }),
    store: fc.record({ eventualQueries: fc.boolean(), lagSeconds: fc.constantFrom(0, 5, 45, 300) }),
  },
  { requiredKeys: ['seed'] },
);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      edit: fc.constantFrom(...EDITS),
      pick: some,
      value: some,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('entry' as const),
      entry: fc.constantFrom(...ENTRIES),
      pick: some,
      value: some,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('wait' as const), minutes: fc.constantFrom(0, 1, 5, 25, 70) }),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: 'sweep' }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('faults' as const), faults }) },
);

/** What happens on the site, in order. */
export const schedule: fc.Arbitrary<readonly Step[]> = fc.array(step, {
  minLength: 1,
  maxLength: 24,
  size: 'max',
});

const bulk: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant('bulk' as const),
  edit: fc.constantFrom(
    'rename' as const,
    'estimate' as const,
    'due' as const,
    'status' as const,
    'log work' as const,
  ),
  pick: some,
  value: some,
  heardTogether: fc.constantFrom(50, 1_000),
});

/** The same with a bulk edit on the way. */
export const bulkSchedule: fc.Arbitrary<readonly Step[]> = fc
  .tuple(fc.array(step, { maxLength: 8, size: 'max' }), bulk, fc.array(step, { maxLength: 8, size: 'max' }))
  .map(([before, edits, after]) => [...before, edits, ...after]);
