import type { AskedOf } from '../../contract/call';
import type { exchangeCalls } from '../../contract/exchange';
import type { CommitteeSettings } from '../../contract/committees';
import type { ProjectView } from '../../contract/views';
import type { ProjectPlan } from '../../domain/plan/project-plan';
import { isUnseen } from '../../domain/plan/unseen-issues';
import { Failure } from '../../failure';
import { afterSave } from '../commitments/after-save';
import { committeeOf } from '../committees/change-committee';
import { replaced, type PlanWriting } from '../commitments/change-plan';
import { checkSources, isSameSource } from '../access/check-sources';
import { REGISTER_KINDS } from '../../domain/register/registers';
import { writingsOf, type GivenRecords } from './exchanged-registers';
import { readImport } from './read-import';
import { takenIn } from './taken-in';
import type { Caller, Ports } from '../ports/ports';
import { recompute } from '../figures/recompute';
import { requestSync } from '../sync/request-sync';
import { resolveSources } from '../sync/resolve-sources';
import { showProject } from '../views/show-project';
import type { Source } from '../../domain/plan/source';

type ConfirmedImport = AskedOf<typeof exchangeCalls.importProject>;

/**
 * Replaces the records of a project by those of an export, marked as imported by the caller. Throws before
 * any change Failure('invalid-import') with a path, Failure('source-not-found') for an issue hidden from the
 * importer, and Failure('conflict') where somebody has saved since the preview.
 */
export const importProject =
  (ports: Ports) =>
  async (request: ConfirmedImport, caller: Caller): Promise<ProjectView> => {
    const { projectId, revision = 0 } = request;
    const { plan, registers, records, committee, path } = await readImport(ports, request);
    const settings = await settingsAsSeen(ports, projectId, committee);
    const { plan: stored } = await ports.store.readPlan(projectId);
    await checkSources(ports, newSources(plan, stored));
    const planFrom = await takenIn(ports, { projectId, plan, path }, caller);
    const writeBoth: PlanWriting = async (_, plans) => {
      const record = await committeeOf(ports, projectId);
      await ports.store.writePlanAndCommittee(projectId, plans, {
        before: record,
        after: { ...record, settings },
      });
    };
    const there = await ports.registers.readRegisters(projectId, REGISTER_KINDS);
    const planRevision = revision - writingsOf(there.records);
    const change: Parameters<typeof replaced>[2] = (before) => {
      if (before.revision !== planRevision) throw new Failure('conflict');
      return { ...before, plan: planFrom(before.plan), registers };
    };
    if ((await ports.store.readPlan(projectId)).revision !== planRevision) throw new Failure('conflict');
    // First: where the plan is not written after it, a new preview shows what is left to import.
    await replaceRegisters(ports, { projectId, records }, caller);
    await replaced(ports, projectId, change, writeBoth);
    return afterSave(async () => {
      await countAnew(ports, projectId);
      return showProject(ports)({ projectId }, caller);
    });
  };

/** Registers take the records of the file; what it lacks is taken out of them, and can be put back. */
async function replaceRegisters(
  ports: Pick<Ports, 'now' | 'newId' | 'registers'>,
  { projectId, records }: { readonly projectId: string; readonly records: GivenRecords },
  { accountId }: Caller,
): Promise<void> {
  const saving = { projectId, op: ports.newId(), at: ports.now(), accountId, reason: null };
  for (const kind of REGISTER_KINDS) await ports.registers.replaceRecords(saving, kind, records[kind]);
}

/** Sources of a plan that a stored plan does not have. */
function newSources(plan: ProjectPlan, stored: ProjectPlan): readonly Source[] {
  const known = stored.deliverables.map(({ source }) => source);
  const sources = plan.deliverables.map(({ source }) => source);
  return sources.filter((source) => !isUnseen(source) && !known.some((one) => isSameSource(one, source)));
}

/**
 * The settings of the committee. A new space that the caller does not see, as an export of another site may
 * name, is left out: nothing is written until somebody who sees a space chooses it.
 */
async function settingsAsSeen(
  ports: Ports,
  projectId: string,
  settings: CommitteeSettings,
): Promise<CommitteeSettings> {
  const { spaceKey } = settings;
  if (spaceKey === null || spaceKey === (await committeeOf(ports, projectId)).settings.spaceKey)
    return settings;
  const space = await ports.confluence.findSpace('user', spaceKey).catch((error: unknown) => {
    if (error instanceof Failure && error.code === 'confluence-missing') return null;
    throw error;
  });
  return space === null ? { ...settings, spaceKey: null } : settings;
}

async function countAnew(ports: Ports, projectId: string): Promise<void> {
  if (!(await ports.store.readVersion(projectId))) {
    await requestSync(ports)(projectId);
    return;
  }
  await resolveSources(ports)(projectId);
  await recompute(ports)(projectId);
}
