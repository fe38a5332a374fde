import type { AskedOf } from '../../contract/call';
import type { viewCalls } from '../../contract/views';
import type { OutcomeInUse, ProjectOutcomes } from '../../contract/outcomes';
import type { Issue } from '../../domain/issues/issue';
import type { Named, WorkOutcome } from '../../domain/plan/outcome';
import { proposedByResolution, proposedByStatus } from '../../domain/plan/outcome-reader';
import type { Caller, Ports } from '../ports/ports';
import { visibleInput } from '../access/visible-result';

/**
 * Resolutions and statuses by which issues of a project are over today, with what each name proposes and the
 * number of issues that the caller sees, including those of other projects that a deliverable selects.
 */
export const listOutcomes =
  (ports: Pick<Ports, 'now' | 'newId' | 'jira' | 'store'>) =>
  async ({ projectId }: AskedOf<typeof viewCalls.listOutcomes>, caller: Caller): Promise<ProjectOutcomes> => {
    const { issues } = await visibleInput(ports)(projectId, { as: 'user', caller });
    const over = issues.filter(({ category }) => category === 'done');
    const resolved = over.flatMap(({ resolution, resolutionId }) =>
      resolution === null ? [] : [{ id: resolutionId, name: resolution }],
    );
    return {
      resolutions: counted(resolved, proposedByResolution),
      statuses: counted(over.map(statusOf), proposedByStatus),
    };
  };

const statusOf = ({ statusId, statusName }: Issue): Named => ({ id: statusId, name: statusName });

/** Each outcome once, by id where it has one and with its latest name; the most frequent first. */
function counted(seen: readonly Named[], proposed: (name: string) => WorkOutcome): readonly OutcomeInUse[] {
  const counts = new Map<string, { id: string | null; name: string; issues: number }>();
  for (const { id, name } of seen) {
    const key = id === null ? `name ${name}` : `id ${id}`;
    counts.set(key, { id, name, issues: (counts.get(key)?.issues ?? 0) + 1 });
  }
  return [...counts.values()]
    .map((one) => ({ ...one, proposed: proposed(one.name) }))
    .sort((one, other) => other.issues - one.issues || one.name.localeCompare(other.name));
}
