import type { AskedOf } from '../../contract/call';
import type { exchangeCalls } from '../../contract/exchange';
import type { ImportPreview } from '../../contract/import-preview';
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
    const { key, plan, path, registers, committee } = await readImport(ports, request);
    const [record, stored] = await Promise.all([
      ports.store.readPlan(projectId),
      ports.store.readCommittee(projectId),
    ]);
    if (record.revision === 0) return { revision: 0, parts: [] };
    const kept = exportOfPlan(key, record.plan, record.registers, stored?.settings ?? DEFAULT_COMMITTEE);
    const planFrom = await takenIn(ports, { projectId, plan, path }, caller);
    return {
      revision: record.revision,
      parts: replacedParts(kept, exportOfPlan(key, planFrom(record.plan), registers, committee)),
    };
  };
