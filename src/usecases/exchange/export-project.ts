import type { AskedOf } from '../../contract/call';
import type { exchangeCalls } from '../../contract/exchange';
import type { JalonExport } from '../../contract/jalon-export';
import type { ProjectPlan } from '../../domain/plan/project-plan';
import { baselineFor } from '../../domain/issues/restrict-to';
import { planFor } from '../../domain/plan/unseen-issues';
import { REGISTER_KINDS } from '../../domain/register/registers';
import { recordsIn } from './exchanged-registers';
import { exportOfPlan } from './export-of-plan';
import { hiddenAmong } from '../access/hidden-from';
import type { Ports } from '../ports/ports';
import { seenAmong, seenIssues } from '../access/seen-issues';
import { DEFAULT_COMMITTEE } from '../../contract/default-committee';

/**
 * All records of a project, for backup and for moving: what an import takes. Issues that the caller may not
 * see lose their name and their shares, and baselines what only some may see; an import into the same project
 * keeps these.
 */
export const exportProject =
  (ports: Pick<Ports, 'jira' | 'store' | 'registers'>) =>
  async ({ projectId }: AskedOf<typeof exchangeCalls.exportProject>): Promise<JalonExport> => {
    const [project, record, committee, initial, { records, people }] = await Promise.all([
      ports.jira.readProject('user', projectId),
      ports.store.readPlan(projectId),
      ports.store.readCommittee(projectId),
      ports.store.readInitialState(projectId),
      ports.registers.readRegisters(projectId, REGISTER_KINDS),
    ]);
    const sees = await seenIssues(ports, record.plan, initial.record);
    const plan = await withoutHidden(ports, planFor(record.plan, sees));
    const exported = exportOfPlan({
      key: project.key,
      plan,
      registers: record.registers,
      records: recordsIn(records, people),
      committee: committee?.settings ?? DEFAULT_COMMITTEE,
    });
    return { formatVersion: 2, projects: [exported] };
  };

async function withoutHidden(ports: Pick<Ports, 'jira'>, plan: ProjectPlan): Promise<ProjectPlan> {
  const [hidden, seesShared] = await Promise.all([
    hiddenAmong(ports, [
      ...new Set(plan.baselines.flatMap(({ apart: restricted }) => restricted?.behind ?? [])),
    ]),
    seenAmong(
      ports,
      plan.shares.map(({ issue }) => issue),
    ),
  ]);
  return {
    ...plan,
    shares: plan.shares.filter(({ issue }) => seesShared(issue)),
    baselines: plan.baselines.map((baseline) =>
      isHidden(baseline) ? baselineFor(baseline, hidden) : baseline,
    ),
  };

  function isHidden({ apart: restricted }: ProjectPlan['baselines'][number]): boolean {
    return restricted?.behind.some((id) => hidden.has(id)) ?? false;
  }
}
