import type { registerCalls } from '../../contract/registers/calls';
import { viewerOf } from '../access/viewer-of';
import type { AnswerTo } from '../ports/answers';
import { seenEntry } from './seen';

/** One page of who changed what, the last change first, as the caller may see it. */
export const showJournal: AnswerTo<typeof registerCalls.showJournal> =
  (ports) =>
  async ({ projectId, record, cursor }, caller) => {
    const [{ people }, { entries, next }] = await Promise.all([
      ports.registers.readRegisters(projectId, []),
      ports.registers.listEntries({ projectId, ...record }, cursor),
    ]);
    const sight = { viewer: viewerOf(caller), people };
    return { entries: entries.flatMap((entry) => seenEntry(entry, sight) ?? []), next };
  };
