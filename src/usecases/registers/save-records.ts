import type { AskedOf } from '../../contract/call';
import type { registerCalls, SaveOutcome } from '../../contract/registers/calls';
import type { Applied, Apply, Present, Saved, WrittenRecord } from '../../contract/registers/saving';
import type { Viewer } from '../../domain/access/viewer';
import { changedRecord, type RecordChange } from '../../domain/register/change-record';
import type { Field } from '../../domain/register/field';
import { nextId } from '../../domain/register/next-id';
import { accountOf, numberIn } from '../../domain/register/people';
import { withPersons } from '../../domain/register/persons';
import { valueOf, type Fields, type Writing } from '../../domain/register/register-record';
import { registerOf, type RegisterKind } from '../../domain/register/registers';
import { seenNames } from '../../domain/register/seen-record';
import { Failure } from '../../failure';
import { viewerOf } from '../access/viewer-of';
import type { AnswerTo } from '../ports/answers';
import type { Caller, Ports } from '../ports/ports';
import { isKind, seenRecord, type Sight } from './seen';

const TRIES = 5;

type Change = RecordChange & { readonly kind: RegisterKind };

/**
 * Changes some records field by field, all or none. Throws Failure('forbidden') where the caller lacks a
 * right of a kind or names a field that they may not see; answers the conflict where somebody else went on
 * with a field meanwhile.
 */
export const saveRecords: AnswerTo<typeof registerCalls.saveRecords> =
  (ports) =>
  async ({ projectId, op, reason, changes }, caller) => {
    changes.forEach((change, at) => check(viewerOf(caller), change, at));
    for (let attempt = 1; ; attempt++) {
      const named = await withIds(ports, projectId, changes);
      const outcome = await savedOutcome(ports, caller, { projectId, op, reason, changes: named });
      const isTaken =
        'conflict' in outcome &&
        changes.some(({ id }, at) => id === null && named[at]?.id === outcome.conflict.id);
      if (!isTaken || attempt === TRIES) return outcome;
    }
  };

type Asked = AskedOf<typeof registerCalls.saveRecords>['changes'][number];

/** Whether somebody may make a change, and whether a new record has all that it needs. */
function check(viewer: Viewer, { kind, id, rev, set, removed }: Asked, at: number): void {
  const register = registerOf(kind);
  const { add, change, remove } = register.rights;
  const right = id === null ? add : removed === undefined ? change : remove;
  if (!viewer.rights.has(right)) throw new Failure('forbidden');
  const seen = seenNames(register, viewer);
  if (Object.keys(set).some((name) => !seen.has(name))) throw new Failure('forbidden');
  if (id !== null && rev === 0) throw new Failure('invalid-request', `changes.${String(at)}.rev`);
  const isNeeded = ([name, field]: readonly [string, Field]): boolean =>
    field.required && !Object.hasOwn(set, name);
  const missing = id === null ? Object.entries(register.fields).find(isNeeded) : undefined;
  if (missing) throw new Failure('invalid-request', `changes.${String(at)}.set.${missing[0]}`);
}

/**
 * New records are given the ids that follow; somebody who adds at the same moment may be given the same, and
 * begins again.
 */
async function withIds(
  ports: Pick<Ports, 'registers'>,
  projectId: string,
  changes: readonly Asked[],
): Promise<readonly Change[]> {
  const kinds = [...new Set(changes.flatMap(({ kind, id }) => (id === null ? [kind] : [])))];
  if (kinds.length === 0) return changes.map((change) => ({ ...change, id: change.id ?? '' }));
  const { records } = await ports.registers.readRegisters(projectId, kinds);
  const taken = new Map(kinds.map((kind) => [kind, [...(records[kind]?.keys() ?? [])]]));
  return changes.map((change) => {
    if (change.id !== null) return { ...change, id: change.id };
    const ids = taken.get(change.kind) ?? [];
    const id = nextId(registerOf(change.kind).prefix, ids);
    ids.push(id);
    return { ...change, id, rev: 0 };
  });
}

interface Save {
  readonly projectId: string;
  readonly op: string;
  readonly reason: string | null;
  readonly changes: readonly Change[];
}

/**
 * Makes a save of changes whose records are named; answers what is there afterwards, as the caller may see
 * it.
 */
export async function savedOutcome(
  ports: Pick<Ports, 'now' | 'registers'>,
  caller: Caller,
  { projectId, op, reason, changes }: Save,
): Promise<SaveOutcome> {
  const saving = { projectId, op, reason, at: ports.now(), accountId: caller.accountId };
  const apply: Apply = (present, by) => applied(changes, present, { op, by, at: saving.at });
  const saved = await ports.registers.changeRecords(saving, changes, apply);
  const sight = { viewer: viewerOf(caller), people: saved.people };
  if (!saved.ok) return refused(saved, sight);
  const written = saved.written ?? (await writtenBefore(ports, projectId, op));
  return {
    op,
    saved: written.flatMap(({ kind, id, record }) =>
      isKind(kind) ? [seenRecord(kind, id, record, sight)] : [],
    ),
  };
}

function applied(
  changes: readonly Change[],
  present: Present,
  writing: Writing & { readonly op: string },
): Applied {
  const written: WrittenRecord[] = [];
  for (const change of changes) {
    const { kind, id } = change;
    const changed = changedRecord(present.recordOf(kind, id), numbered(change, present), writing);
    if (!changed.ok) return changed;
    if (changed.patch !== null) written.push({ kind, id, record: changed.record, patch: changed.patch });
  }
  return { ok: true, written };
}

/** A change with its persons under their numbers. One that was erased has its number already. */
function numbered(change: Change, { numberOf, people }: Present): RecordChange {
  const register = registerOf(change.kind);
  const known = (name: string): string => numberIn(people(), name) ?? name;
  const numberFor = (name: string): string => (Object.hasOwn(people(), name) ? name : numberOf(name));
  const half = (of: 'was' | 'now'): Fields => {
    const values = Object.entries(change.set).map(([field, value]) => [field, value[of]] as const);
    return withPersons(register, Object.fromEntries(values), of === 'was' ? known : numberFor);
  };
  const [was, now] = [half('was'), half('now')];
  const set = Object.keys(change.set).map(
    (field) => [field, { was: valueOf(was, field), now: valueOf(now, field) }] as const,
  );
  return { ...change, set: Object.fromEntries(set) };
}

/** Where somebody went on, as the caller may see it: what they named, they may. */
function refused({ conflict, current }: Extract<Saved, { readonly ok: false }>, sight: Sight): SaveOutcome {
  const { kind, id, field, theirs, by } = conflict;
  if (!isKind(kind)) throw new Failure('conflict');
  const shown = withPersons(registerOf(kind), field === null ? {} : { [field]: theirs }, (number) =>
    accountOf(sight.people, number),
  );
  return {
    conflict: {
      ...conflict,
      theirs: field === null ? null : valueOf(shown, field),
      by: by === '' ? by : accountOf(sight.people, by),
    },
    current: current === undefined ? null : seenRecord(kind, id, current, sight),
  };
}

/** What a save wrote that had been done before, as it is now. */
async function writtenBefore(
  ports: Pick<Ports, 'registers'>,
  projectId: string,
  op: string,
): Promise<readonly Pick<WrittenRecord, 'kind' | 'id' | 'record'>[]> {
  const entries = await ports.registers.readSave(projectId, op);
  const { records } = await ports.registers.readRegisters(projectId, [
    ...new Set(entries.map(({ kind }) => kind)),
  ]);
  return entries.flatMap(({ kind, id }) => {
    const record = records[kind]?.get(id);
    return record === undefined ? [] : [{ kind, id, record }];
  });
}
