import type { SaveOutcome, SeenRecord } from '../../src/contract/registers/calls';
import type { FieldValue } from '../../src/domain/register/register-record';
import type { WholeSite } from '../host/whole-site';
import { fc, patience, runsOf } from '../property-runs';
import { openSmallSite, PROJECT } from '../sync-schedules/schedule-site';

/**
 * Interleavings of the suite; a thousand by `npm run test:properties test/handlers/two-people -- --runs
 * 1000`.
 */
const RUNS = 15;
const TWO_MINUTES = 120_000;
const PEOPLE = ['anne', 'bruno'] as const;
const FIELDS = ['what', 'note'] as const;

/** One of two people looks at the record, or saves a field of it as they saw it last. */
type Move =
  | { readonly who: 0 | 1; readonly looks: true }
  | {
      readonly who: 0 | 1;
      readonly looks: false;
      readonly field: (typeof FIELDS)[number];
      readonly text: string;
    };

const who = fc.constantFrom(0 as const, 1 as const);
const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.oneof(
    fc.record({ who, looks: fc.constant(true as const) }),
    fc.record({
      who,
      looks: fc.constant(false as const),
      field: fc.constantFrom(...FIELDS),
      text: fc.constantFrom('un', 'deux', 'trois', 'quatre'),
    }),
  ),
  { minLength: 2, maxLength: 10, size: 'max' },
);

let site: WholeSite;
let ops = 0;
beforeAll(async () => {
  site = await openSmallSite();
});
afterAll(() => site.close());

async function call(name: string, request: object, accountId: string): Promise<unknown> {
  const extension = { project: { ...PROJECT, type: 'software' } };
  const payload = { projectId: PROJECT.id, ...request };
  const reply = (await site.forge.invoke('project-page', name, payload, { accountId, extension })) as {
    readonly ok: boolean;
    readonly value?: unknown;
  };
  if (!reply.ok) throw new Error(JSON.stringify(reply));
  return reply.value;
}

const save = (accountId: string, change: object): Promise<SaveOutcome> => {
  ops += 1;
  const op = String(ops).padStart(26, '0');
  return call('saveRecords', { op, reason: null, changes: [change] }, accountId) as Promise<SaveOutcome>;
};

const looked = async (id: string, accountId: string): Promise<SeenRecord> => {
  const { records } = (await call('listRecords', { kind: 'action' }, accountId)) as {
    records: readonly SeenRecord[];
  };
  const record = records.find((one) => one.id === id);
  if (!record) throw new Error(`${id} is gone`);
  return record;
};

interface Written {
  readonly value: FieldValue;
  readonly by: string;
  readonly at: number;
}

test(
  'two people on one record: no word is overwritten unseen, and who lost is shown which field, both values, who and when',
  () =>
    fc.assert(
      fc.asyncProperty(moves, async (some) => {
        const first = {
          kind: 'action',
          id: null,
          rev: 0,
          set: { what: { was: null, now: 'zéro' }, state: { was: null, now: 'open' } },
        };
        const outcome = await save(PEOPLE[0], first);
        const created = 'saved' in outcome ? outcome.saved[0] : undefined;
        if (!created) throw new Error('not created');
        const seen = [created, created];
        const held = new Map<string, Written>([
          ['what', { value: 'zéro', by: PEOPLE[0], at: site.clock.now() }],
        ]);
        for (const move of some) {
          await site.clock.moveTo(site.clock.now() + 60_000);
          seen[move.who] = await played(created.id, move, seen[move.who] ?? created, held);
        }
        const { fields } = await looked(created.id, PEOPLE[0]);
        for (const field of FIELDS) expect(fields[field] ?? null).toBe(held.get(field)?.value ?? null);
      }),
      runsOf(RUNS, TWO_MINUTES / 1000 - 20),
    ),
  patience(TWO_MINUTES),
);

/** Plays a move and checks what it answers; gives the record as whoever made it sees it afterwards. */
async function played(
  id: string,
  move: Move,
  seen: SeenRecord,
  held: Map<string, Written>,
): Promise<SeenRecord> {
  const accountId = PEOPLE[move.who];
  if (move.looks) return looked(id, accountId);
  const { field, text: now } = move;
  const was = seen.fields[field] ?? null;
  const there = held.get(field);
  const outcome = await save(accountId, {
    kind: 'action',
    id,
    rev: seen.rev,
    set: { [field]: { was, now } },
  });
  const theirs = there?.value ?? null;
  if (theirs !== was && theirs !== now) {
    expect(outcome).toMatchObject({ conflict: { id, field, theirs, by: there?.by, at: there?.at } });
    return seen;
  }
  expect(outcome).toHaveProperty('saved');
  if (theirs !== now) held.set(field, { value: now, by: accountId, at: site.clock.now() });
  return looked(id, accountId);
}
