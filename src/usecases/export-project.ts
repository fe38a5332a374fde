import type { JalonExport } from '../contract/jalon-export';
import { exportOfPlan } from './exchange/export-of-plan';
import { DEFAULT_COMMITTEE } from './exchange/plan-of-export';
import type { Needs } from './needs';

/** All that the app holds of a project as records, for backup and for moving: what import takes. */
export const exportProject =
  (needs: Pick<Needs, 'jira' | 'store'>) =>
  async ({ projectId }: { readonly projectId: string }): Promise<JalonExport> => {
    const [project, record, committee] = await Promise.all([
      needs.jira.readProject('user', projectId),
      needs.store.readPlan(projectId),
      needs.store.readCommittee(projectId),
    ]);
    const exported = exportOfPlan(project.key, record.plan, record.registers, committee?.settings ?? DEFAULT_COMMITTEE);
    return { formatVersion: 1, projects: [exported] };
  };
