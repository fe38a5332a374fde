import type { AskedOf } from '../../contract/call';
import type { exchangeCalls } from '../../contract/exchange';
import type { ImportPreview } from '../../contract/import-preview';
import { REGISTER_KINDS } from '../../domain/register/registers';
import { recordsIn, writingsOf, type GivenRecords } from './exchanged-registers';
import { exportOfPlan } from './export-of-plan';
import { readImport } from './read-import';
import { replacedParts } from './replaced-parts';
import { takenIn } from './taken-in';
import type { Caller, Ports } from '../ports/ports';
import { DEFAULT_COMMITTEE } from '../../contract/default-committee';

/** What an import would replace of a project, and what of that the file lacks. Changes nothing. */
export const previewImport =
  (ports: Ports) =>
  async (request: AskedOf<typeof exchangeCalls.previewImport>, caller: Caller): Promise<ImportPreview> => {
    const { projectId } = request;
    const { key, plan, path, registers, records, committee } = await readImport(ports, request);
    const [record, stored, there] = await Promise.all([
      ports.store.readPlan(projectId),
      ports.store.readCommittee(projectId),
      ports.registers.readRegisters(projectId, REGISTER_KINDS),
    ]);
    const storedRecords = recordsIn(there.records, there.people);
    if (record.revision === 0 && isEmpty(storedRecords)) return { revision: 0, parts: [] };
    const kept = exportOfPlan({
      key,
      plan: record.plan,
      registers: record.registers,
      records: storedRecords,
      committee: stored?.settings ?? DEFAULT_COMMITTEE,
    });
    const planFrom = await takenIn(ports, { projectId, plan, path }, caller);
    return {
      revision: record.revision + writingsOf(there.records),
      parts: replacedParts(
        kept,
        exportOfPlan({ key, plan: planFrom(record.plan), registers, records, committee }),
      ),
    };
  };

const isEmpty = (records: GivenRecords): boolean => REGISTER_KINDS.every((kind) => records[kind].size === 0);
