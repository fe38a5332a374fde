import type { registerCalls } from '../../contract/registers/calls';
import { viewerOf } from '../access/viewer-of';
import type { AnswerTo } from '../ports/answers';
import { seenRecord } from './seen';

/**
 * A register as the caller may see it, and the records that were taken out of it, in the order of their ids.
 */
export const listRecords: AnswerTo<typeof registerCalls.listRecords> =
  (ports) =>
  async ({ projectId, kind }, caller) => {
    const [{ records, people }, { plan }] = await Promise.all([
      ports.registers.readRegisters(projectId, [kind]),
      ports.store.readPlan(projectId),
    ]);
    const sight = { viewer: viewerOf(caller), people };
    const all = [...(records[kind] ?? [])].sort(([one], [other]) => numberOf(one) - numberOf(other));
    const seenOf = (removed: boolean) =>
      all
        .filter(([, record]) => (record.removed ?? false) === removed)
        .map(([id, record]) => seenRecord(kind, id, record, sight));
    return { records: seenOf(false), removed: seenOf(true), currency: plan.currency };
  };

const numberOf = (id: string): number => Number(id.slice(id.lastIndexOf('-') + 1));
