import type { registerCalls } from '../../contract/registers/calls';
import type { JournalEntry } from '../../contract/registers/journal';
import type { Viewer } from '../../domain/access/viewer';
import { undone } from '../../domain/register/change-record';
import { registerOf, type RegisterKind } from '../../domain/register/registers';
import { seenNames } from '../../domain/register/seen-record';
import { Failure } from '../../failure';
import { viewerOf } from '../access/viewer-of';
import type { AnswerTo } from '../ports/answers';
import { savedOutcome } from './save-records';
import { isKind } from './seen';

/**
 * Takes a save back, whole, where nobody went on with its records since; else answers the conflict. Throws
 * Failure('forbidden') where it changed what the caller may not change or see, Failure('invalid-request')
 * where there is none.
 */
export const undoSave: AnswerTo<typeof registerCalls.undoSave> =
  (ports) =>
  async ({ projectId, op, undoes }, caller) => {
    const entries = await ports.registers.readSave(projectId, undoes);
    if (entries.length === 0) throw new Failure('invalid-request', 'undoes');
    const changes = entries.map((entry) => {
      const { kind, id, rev, patch } = entry;
      if (!isKind(kind) || !mayUndo(viewerOf(caller), kind, entry)) throw new Failure('forbidden');
      return { ...undone({ kind, id, rev }, patch), kind };
    });
    return savedOutcome(ports, caller, { projectId, op, reason: null, changes });
  };

function mayUndo(viewer: Viewer, kind: RegisterKind, { patch }: JournalEntry): boolean {
  const register = registerOf(kind);
  const seen = seenNames(register, viewer);
  const { change, remove } = register.rights;
  const right = patch.added === true || patch.removed !== undefined ? remove : change;
  return viewer.rights.has(right) && Object.keys(patch.after).every((field) => seen.has(field));
}
