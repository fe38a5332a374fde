import type { AnswerOf, RequestOf } from '../../src/contract/call';
import type { registerCalls, SaveOutcome, SeenRecord } from '../../src/contract/registers/calls';
import { PORTS } from '../../src/handlers/composition-root';
import { defaultExport } from '../host/data/default-export';
import { dayOf } from '../../src/domain/calendar/day';
import type { RegisterKind } from '../../src/domain/register/registers';
import { ARCHITECT, CLIENT, failureOf, LEAD, openSite, valueOf, type OpenedSite } from './opened-site';

/** Manages the project and does not see costs. */
const OFFICE = 'sarah-nguyen';

let opened: OpenedSite;
let ops = 0;
beforeAll(async () => {
  const given = defaultExport();
  const scheme = { ...given.permissions?.['PORT'], 'manage-deliverables': [LEAD, OFFICE] };
  opened = await openSite({ data: { ...given, permissions: { ...given.permissions, PORT: scheme } } });
});
afterAll(() => opened.site.close());

const newOp = (): string => String((ops += 1)).padStart(26, '0');

type Change = RequestOf<typeof registerCalls.saveRecords>['changes'][number];

const save = async (changes: readonly Change[], who = LEAD, op = newOp()): Promise<SaveOutcome> =>
  valueOf(await opened.page('saveRecords', { op, reason: null, changes }, who));
const added = async (
  kind: RegisterKind,
  fields: Readonly<Record<string, string | number | null>>,
): Promise<SeenRecord> => {
  const set = Object.fromEntries(Object.entries(fields).map(([name, now]) => [name, { was: null, now }]));
  return firstSaved(await save([{ kind, id: null, rev: 0, set }]));
};
function firstSaved(outcome: SaveOutcome): SeenRecord {
  if (!('saved' in outcome)) throw new Error(`conflict: ${JSON.stringify(outcome.conflict)}`);
  const [first] = outcome.saved;
  if (!first) throw new Error('nothing was saved');
  return first;
}
const list = async (kind: RegisterKind, who = LEAD): Promise<AnswerOf<typeof registerCalls.listRecords>> =>
  valueOf(await opened.page('listRecords', { kind }, who));
const found = async (kind: RegisterKind, id: string, who = LEAD) =>
  (await list(kind, who)).records.find((one) => one.id === id);

const ACTION = { what: 'Ouvrir les flux', owner: ARCHITECT, due: dayOf('2026-03-20') ?? null, state: 'open' };

describe('a record of a register', () => {
  test('is added under the next id, and read as it was entered by whoever may browse', async () => {
    const one = await added('action', ACTION);
    const next = await added('action', { ...ACTION, what: 'Fournir le jeu d’essai' });
    expect([one.id, next.id]).toEqual(['A-5', 'A-6']);
    expect((await found('action', one.id, CLIENT))?.fields).toEqual(ACTION);
    expect((await found('action', one.id))?.by).toBe(LEAD);
  });

  test('is given an id of its own where two add at the same moment', async () => {
    const [one, other] = await Promise.all([added('decision', DECISION), added('decision', DECISION)]);
    expect(new Set([one.id, other.id]).size).toBe(2);
  });

  test('is changed field by field: two people who change different fields both keep their words', async () => {
    const { id, rev } = await added('action', ACTION);
    await save([{ kind: 'action', id, rev, set: { state: { was: 'open', now: 'under-way' } } }]);
    await save([{ kind: 'action', id, rev, set: { note: { was: null, now: 'Relance faite' } } }], OFFICE);
    expect((await found('action', id))?.fields).toEqual({
      ...ACTION,
      state: 'under-way',
      note: 'Relance faite',
    });
  });

  test('of which somebody changed the same field is not overwritten: who, when and both values are said', async () => {
    const { id, rev } = await added('action', ACTION);
    const set = (now: string) => ({ what: { was: ACTION.what, now } });
    await save([{ kind: 'action', id, rev, set: set('Ouvrir les flux de recette') }], OFFICE);
    const at = opened.site.clock.now();
    await save([{ kind: 'action', id, rev, set: { state: { was: 'open', now: 'done' } } }]);
    const outcome = await save([{ kind: 'action', id, rev, set: set('Ouvrir tous les flux') }]);
    expect(outcome).toMatchObject({
      conflict: { kind: 'action', id, field: 'what', theirs: 'Ouvrir les flux de recette', by: OFFICE },
      current: { id, rev: rev + 2 },
    });
    expect('conflict' in outcome && outcome.conflict.at).toBeLessThanOrEqual(at);
    expect((await found('action', id))?.fields['what']).toBe('Ouvrir les flux de recette');
  });

  test('that is sent twice is saved once', async () => {
    const op = newOp();
    const change: Change = { kind: 'action', id: null, rev: 0, set: asNew(ACTION) };
    const first = firstSaved(await save([change], LEAD, op));
    expect(firstSaved(await save([change], LEAD, op)).id).toBe(first.id);
    expect((await list('action')).records.filter(({ id }) => id === first.id)).toHaveLength(1);
    const after = await save([{ ...change, set: asNew({ ...ACTION, what: 'La suivante' }) }]);
    expect(Number(firstSaved(after).id.slice(2))).toBe(Number(first.id.slice(2)) + 1);
  });

  test('is taken out, put back and undone; what somebody went on with is not', async () => {
    const { id, rev } = await added('action', ACTION);
    const removal = await save([{ kind: 'action', id, rev, set: {}, removed: true }]);
    expect((await list('action')).removed.map((one) => one.id)).toContain(id);
    const undo = valueOf(await opened.page('undoSave', { op: newOp(), undoes: opOf(removal) }));
    expect(firstSaved(undo)).toMatchObject({ id, rev: rev + 2, fields: ACTION });
    const change = await save([
      { kind: 'action', id, rev: rev + 2, set: { note: { was: null, now: 'un' } } },
    ]);
    await save([{ kind: 'action', id, rev: rev + 3, set: { note: { was: 'un', now: 'deux' } } }], OFFICE);
    const late = valueOf(await opened.page('undoSave', { op: newOp(), undoes: opOf(change) }));
    expect(late).toMatchObject({ conflict: { id, field: null, by: OFFICE } });
    expect((await found('action', id))?.fields['note']).toBe('deux');
  });

  test('has a history: who, when, before and after, the last change first', async () => {
    const { id, rev } = await added('action', ACTION);
    await save([{ kind: 'action', id, rev, set: { state: { was: 'open', now: 'done' } } }], OFFICE);
    const { entries } = valueOf(
      await opened.page('showJournal', { record: { kind: 'action', id }, cursor: null }),
    );
    expect(entries).toMatchObject([
      { by: OFFICE, before: { state: 'open' }, after: { state: 'done' }, added: false },
      { by: LEAD, before: {}, after: ACTION, added: true },
    ]);
  });
});

describe('what a register refuses', () => {
  test.each<readonly [string, Change]>([
    [
      'a field that is not declared',
      { kind: 'action', id: null, rev: 0, set: asNew({ ...ACTION, weather: 'sun' }) },
    ],
    [
      'a choice that is none',
      { kind: 'action', id: null, rev: 0, set: asNew({ ...ACTION, state: 'maybe' }) },
    ],
    [
      'a record without what is required',
      { kind: 'action', id: null, rev: 0, set: asNew({ state: 'open' }) },
    ],
    ['an id that the caller chose', { kind: 'action', id: 'A-99', rev: 0, set: asNew(ACTION) }],
    [
      'a day that no export would take',
      { kind: 'action', id: null, rev: 0, set: asNew({ ...ACTION, due: dayOf('2230-01-01') ?? 0 }) },
    ],
    ['a text of blanks', { kind: 'action', id: null, rev: 0, set: asNew({ ...ACTION, what: '   ' }) }],
  ])('%s', async (_what, change) => {
    const before = (await list('action')).records.length;
    const reply = await opened.page('saveRecords', { op: newOp(), reason: null, changes: [change] });
    expect(failureOf(reply)).toBe('invalid-request');
    expect((await list('action')).records).toHaveLength(before);
  });

  test('a save that changes a record twice, and people who are only said to have been there before', async () => {
    const { id, rev } = await added('action', ACTION);
    const change = (note: string): Change => ({
      kind: 'action',
      id,
      rev,
      set: { note: { was: null, now: note } },
    });
    const twice = { op: newOp(), reason: null, changes: [change('un'), change('deux')] };
    expect(failureOf(await opened.page('saveRecords', twice))).toBe('invalid-request');
    const set = { ...asNew(ACTION), owner: { was: 'nobody-at-all', now: null } };
    await save([{ kind: 'action', id: null, rev: 0, set }]);
    const stored = await opened.site.forge.within(() => PORTS.registers.readRegisters(opened.projectId, []));
    expect(Object.values(stored.people)).not.toContain('nobody-at-all');
  });

  test('a save of whoever may not manage', async () => {
    const changes: readonly Change[] = [{ kind: 'action', id: null, rev: 0, set: asNew(ACTION) }];
    expect(failureOf(await opened.page('saveRecords', { op: newOp(), reason: null, changes }, CLIENT))).toBe(
      'forbidden',
    );
  });
});

describe('money of a register', () => {
  const CHANGE = { title: 'Signature électronique', state: 'asked', price: 1_200_00, cost: 900_00 };

  test('reaches whoever may see it, and nobody else: in the list, the history or a conflict', async () => {
    const { id } = await added('change', CHANGE);
    expect((await found('change', id))?.fields).toEqual(CHANGE);
    expect((await found('change', id, OFFICE))?.fields).toEqual({ title: CHANGE.title, state: 'asked' });
    const journal = valueOf(
      await opened.page('showJournal', { record: { kind: 'change', id }, cursor: null }, OFFICE),
    );
    expect(journal.entries).toMatchObject([{ after: { title: CHANGE.title }, reserved: true }]);
    expect(JSON.stringify(journal)).not.toContain('90000');
  });

  test('is neither set nor cleared by whoever may not see it', async () => {
    const { id, rev } = await added('change', CHANGE);
    const changes: readonly Change[] = [{ kind: 'change', id, rev, set: { cost: { was: null, now: null } } }];
    expect(failureOf(await opened.page('saveRecords', { op: newOp(), reason: null, changes }, OFFICE))).toBe(
      'forbidden',
    );
    const first = await save([{ kind: 'change', id, rev, set: { cost: { was: 900_00, now: 950_00 } } }]);
    expect(failureOf(await opened.page('undoSave', { op: newOp(), undoes: opOf(first) }, OFFICE))).toBe(
      'forbidden',
    );
    await save([{ kind: 'change', id, rev, set: { state: { was: 'asked', now: 'accepted' } } }], OFFICE);
    expect((await found('change', id))?.fields).toEqual({ ...CHANGE, cost: 950_00, state: 'accepted' });
  });
});

const DECISION = { subject: 'Hébergement', state: 'asked' };

function asNew(fields: Readonly<Record<string, string | number | null>>): Change['set'] {
  return Object.fromEntries(Object.entries(fields).map(([name, now]) => [name, { was: null, now }]));
}

function opOf(outcome: SaveOutcome): string {
  if (!('saved' in outcome)) throw new Error('nothing was saved');
  return outcome.op;
}
