import { isDeepStrictEqual } from 'node:util';
import { changedRecord, undone, type RecordChange } from '../../../src/domain/register/change-record';
import type { Applied, Apply } from '../../../src/contract/registers/saving';
import type { RegisterRecord } from '../../../src/domain/register/register-record';
import type { Records } from '../../../src/domain/register/slices';
import { changeRecords } from '../../../src/gateways/store/change-registers';
import { readSave } from '../../../src/gateways/store/journal-rows';
import { moveRegister } from '../../../src/gateways/store/move-register';
import { readRegisters } from '../../../src/gateways/store/read-registers';
import type { WholeSite } from '../../host/whole-site';
import { afterSave, EMPTY, nameOf, type KnownRecord, type Model, type Save } from './register-model';
import type { AskedSave, Step } from './register-steps';

export const KINDS = ['action', 'decision'] as const;

interface Played {
  readonly site: WholeSite;
  readonly projectId: string;
  /** What ought to be there after each step. */
  readonly models: Model[];
  readonly saves: Save[];
  /** Counts the names of saves. */
  ops: number;
}

/** Plays steps on an empty project; answers what is stored and what ought to be, after each of them. */
export async function playSteps(site: WholeSite, projectId: string, steps: readonly Step[]) {
  const played: Played = { site, projectId, models: [EMPTY], saves: [], ops: 0 };
  for (const step of steps) {
    const candidates = await play(played, step);
    const found = await storedRecords(site, projectId);
    const right = candidates.find(({ records }) => isDeepStrictEqual(found, records));
    if (right === undefined) return { found, expected: candidates[0]?.records, model: latest(played) };
    played.models.push(right);
  }
  const model = latest(played);
  return { found: model.records, expected: model.records, model };
}

const latest = ({ models }: Played): Model => models[models.length - 1] ?? EMPTY;

/** What may be there after a step: more than one thing where two race. */
async function play(played: Played, step: Step): Promise<readonly Model[]> {
  const { site, projectId } = played;
  const now = latest(played);
  switch (step.kind) {
    case 'save':
      return [await saved(played, now, namedSave(played, step.save))];
    case 'again': {
      const save = played.saves[step.which % Math.max(1, played.saves.length)];
      return [save === undefined ? now : await saved(played, now, save)];
    }
    case 'undo':
      return [await undoneSave(played, now, step.which)];
    case 'move':
      await site.forge.within(() => moveRegister(projectId, step.register, withAdded(step.adds)));
      return [moved(now, step.register, step.adds)];
    case 'race':
      return raced(played, now, [namedSave(played, step.one), namedSave(played, step.other)]);
    case 'race with a move': {
      const save = namedSave(played, step.save);
      const [after] = await Promise.all([
        saved(played, now, save),
        site.forge.within(() => moveRegister(projectId, step.register, (records) => records)),
      ]);
      return [after];
    }
    case 'fails':
      return [await failed(played, now, step)];
  }
}

function namedSave(played: Played, { writer, age, changes }: AskedSave): Save {
  played.ops += 1;
  const op = String(played.ops).padStart(26, '0');
  const seen = played.models[Math.max(0, played.models.length - 1 - age)] ?? EMPTY;
  const named = { op, writer, changes: changes.map((change) => asSeen(seen, change)) };
  played.saves.push(named);
  return named;
}

function asSeen(
  { records }: Model,
  { kind, id, fields, removed }: AskedSave['changes'][number],
): RecordChange {
  const known = records.get(nameOf({ kind, id }));
  const set = Object.entries(fields).map(
    ([field, now]) => [field, { was: known?.v[field] ?? null, now }] as const,
  );
  const change = { kind, id, rev: known?.rev ?? 0, set: Object.fromEntries(set) };
  return known === undefined || removed === undefined ? change : { ...change, removed };
}

/** Makes a save; gives what ought to be there, after it was taken or refused as it ought to be. */
async function saved(played: Played, now: Model, save: Save): Promise<Model> {
  const after = afterSave(now, save);
  expect(await isSaved(played, save)).toBe(after !== null);
  return after ?? now;
}

async function isSaved({ site, projectId }: Played, { op, writer, changes }: Save): Promise<boolean> {
  const saving = { projectId, op, at: site.clock.now(), accountId: writer, reason: null };
  const apply: Apply = (present, by): Applied => {
    const written = [];
    for (const change of changes) {
      const { kind, id } = change;
      const one = changedRecord(present.recordOf(kind, id), change, { op, by, at: saving.at });
      if (!one.ok) return one;
      if (one.patch !== null) written.push({ kind, id, record: one.record, patch: one.patch });
    }
    return { ok: true, written };
  };
  return (await site.forge.within(() => changeRecords(saving, changes, apply))).ok;
}

/**
 * A save that something befalls is done or not, and says it is only where it is; sent again it is done once.
 */
async function failed(
  played: Played,
  now: Model,
  step: Extract<Step, { readonly kind: 'fails' }>,
): Promise<Model> {
  const { site, projectId } = played;
  const save = namedSave(played, step.save);
  const { nth, how: kind, when } = step;
  site.faults.set({ seed: 0, calls: [{ service: 'kvs', nth, times: 1, effect: { kind, when } }] });
  const isDone = await isSaved(played, save).catch(() => null);
  site.faults.clear();
  if (isDone === true) expect(await storedRecords(site, projectId)).toEqual(afterSave(now, save)?.records);
  return saved(played, now, save);
}

/** Two saves at once end as one after the other, in either order. */
async function raced(
  played: Played,
  now: Model,
  [one, other]: readonly [Save, Save],
): Promise<readonly Model[]> {
  const taken = await Promise.all([isSaved(played, one), isSaved(played, other)]);
  const inOrder = ([first, second]: readonly [Save, Save]) => {
    const afterFirst = afterSave(now, first);
    const afterSecond = afterSave(afterFirst ?? now, second);
    return { isTaken: [afterFirst !== null, afterSecond !== null], model: afterSecond ?? afterFirst ?? now };
  };
  const [forward, backward] = [inOrder([one, other]), inOrder([other, one])];
  const possible = [
    ...(isDeepStrictEqual(taken, forward.isTaken) ? [forward.model] : []),
    ...(isDeepStrictEqual(taken, backward.isTaken.toReversed()) ? [backward.model] : []),
  ];
  expect(possible).not.toEqual([]);
  return possible;
}

async function undoneSave(played: Played, now: Model, which: number): Promise<Model> {
  const { site, projectId, saves } = played;
  const save = saves[which % Math.max(1, saves.length)];
  if (save === undefined) return now;
  const entries = await site.forge.within(() => readSave(projectId, save.op));
  if (entries.length === 0) return now;
  played.ops += 1;
  const op = String(played.ops).padStart(26, '0');
  const changes = entries.map(({ kind, id, rev, patch }) => undone({ kind, id, rev }, patch));
  const undo = { op, writer: save.writer, changes };
  saves.push(undo);
  return saved(played, now, undo);
}

const IMPORTED: RegisterRecord = {
  rev: 1,
  at: 0,
  by: 'p1',
  op: 'import',
  v: { title: 'brought in' },
  imported: true,
};

const withAdded =
  (id: string | null) =>
  (records: Records): Records =>
    id === null ? records : new Map([...records, [id, IMPORTED]]);

function moved(now: Model, kind: string, id: string | null): Model {
  if (id === null) return now;
  const record: KnownRecord = { rev: IMPORTED.rev, v: IMPORTED.v, removed: false };
  return { ...now, records: new Map([...now.records, [nameOf({ kind, id }), record]]) };
}

/** What is stored, without fields that hold nothing. */
async function storedRecords(site: WholeSite, projectId: string): Promise<ReadonlyMap<string, KnownRecord>> {
  const { records } = await site.forge.within(() => readRegisters(projectId, KINDS));
  return new Map(
    KINDS.flatMap((kind) =>
      [...(records[kind] ?? [])].map(([id, { rev, v, removed = false }]) => {
        const held = Object.fromEntries(Object.entries(v).filter(([, value]) => value !== null));
        return [nameOf({ kind, id }), { rev, v: held, removed }] as const;
      }),
    ),
  );
}
