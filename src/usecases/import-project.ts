import type { CommitteeSettings, ProjectView } from '../contract/api';
import { checked } from '../contract/checked';
import { jalonExportSchema, type JalonExport } from '../contract/jalon-export';
import type { PlanRecord } from '../contract/stored';
import type { ProjectPlan, Source } from '../domain/plan/project-plan';
import { isUnseen } from '../domain/plan/unseen-issues';
import { Failure } from '../failure';
import { afterSave } from './after-save';
import { checkSources, isSameSource } from './check-sources';
import { keepUnseen } from './exchange/keep-unseen';
import { planOfExport } from './exchange/plan-of-export';
import { committeeOf } from './change-committee';
import { replaced, type PlanWriting } from './change-plan';
import type { Caller, Needs } from './needs';
import { recompute } from './recompute';
import { requestSync } from './request-sync';
import { resolveSources } from './resolve-sources';
import { seenAmong } from './seen-issues';
import { showProject } from './show-project';

/**
 * Replaces the records of a project by those of an export. What the reader does not know is refused with its path, as
 * Failure('invalid-import'), before anything is changed; so is a source that is an issue which the importer may not see. A project that was never read is then read.
 */
export const importProject =
  (needs: Needs) =>
  async (request: { readonly projectId: string; readonly export?: unknown }, caller: Caller): Promise<ProjectView> => {
    const { projectId } = request;
    const file = parsedExport(request.export);
    const { key } = await needs.jira.readProject('user', projectId);
    const index = file.projects.findIndex((project) => project.key === key);
    const found = file.projects[index];
    if (!found) throw new Failure('invalid-import', 'projects');
    const { plan, registers, committee } = planOfExport(found, `projects.${index}`);
    const settings = await settingsAsSeen(needs, projectId, committee);
    const { plan: stored } = await needs.store.readPlan(projectId);
    await checkSources(needs, newSources(plan, stored));
    const sees = await seenAmong(
      needs,
      stored.shares.map(({ issue }) => issue),
    );
    const path = `projects.${index}`;
    const writeBoth: PlanWriting = async (_, plans) => {
      const record = await committeeOf(needs, projectId);
      await needs.store.writePlanAndCommittee(projectId, plans, { before: record, after: { ...record, settings } });
    };
    const change = (before: PlanRecord): PlanRecord => ({
      ...before,
      plan: keepUnseen(plan, before.plan, sees, path),
      registers,
    });
    await replaced(needs, projectId, change, writeBoth);
    return afterSave(async () => {
      await countAnew(needs, projectId);
      return showProject(needs)({ projectId }, caller);
    });
  };

/** Sources of a plan that are in none of a stored one. */
function newSources(plan: ProjectPlan, stored: ProjectPlan): readonly Source[] {
  const known = stored.deliverables.map(({ source }) => source);
  const sources = plan.deliverables.map(({ source }) => source);
  return sources.filter((source) => !isUnseen(source) && !known.some((one) => isSameSource(one, source)));
}

/**
 * Where pages go and how often. A space that is not the one of before and that the caller does not see, as an export of another site may name one,
 * is left open: nothing is written there until somebody who sees it chooses it.
 */
async function settingsAsSeen(needs: Needs, projectId: string, settings: CommitteeSettings): Promise<CommitteeSettings> {
  const { spaceKey } = settings;
  if (spaceKey === null || spaceKey === (await committeeOf(needs, projectId)).settings.spaceKey) return settings;
  const space = await needs.confluence.findSpace('user', spaceKey).catch((error: unknown) => {
    if (error instanceof Failure && error.code === 'confluence-missing') return null;
    throw error;
  });
  return space === null ? { ...settings, spaceKey: null } : settings;
}

function parsedExport(file: unknown): JalonExport {
  const result = checked(jalonExportSchema, file);
  if (!result.ok) throw new Failure('invalid-import', result.path);
  return result.value;
}

async function countAnew(needs: Needs, projectId: string): Promise<void> {
  if (!(await needs.store.readStamp(projectId))) {
    await requestSync(needs)(projectId);
    return;
  }
  await resolveSources(needs)(projectId);
  await recompute(needs)(projectId);
}
