import type { ProjectFacts } from '../facts/project-facts';
import { acceptanceOn } from '../health/acceptance-weather';
import { contractDateOf, deliverableFinishOf } from './deliverable-finish';
import type { DeliverablePart } from './deliverable-part';
import type { DeliverableResult } from './deliverable-result';
import { deliverableStateOf } from './deliverable-state';
import type { FinishBounds } from './work-to-come';

/**
 * All indicators of one deliverable on the status day. `bounds` are drawn from the whole project: who can
 * work on the deliverable, and where its chain of work ends.
 */
export function deliverableResultOf(
  facts: ProjectFacts,
  part: DeliverablePart,
  bounds: FinishBounds,
): DeliverableResult {
  const { figures, details, measures } = part;
  const { deliverable, tally, complete, effort } = figures;
  const finish = deliverableFinishOf(facts, part, bounds);
  return {
    id: deliverable.id,
    name: deliverable.name,
    phase: deliverable.phase,
    owner: deliverable.owner,
    earning: deliverable.earning,
    issues: tally.issues,
    done: tally.done,
    complete,
    issueIds: details.issueIds,
    effort,
    cost: measures.cost,
    work: measures.work,
    schedule: measures.schedule,
    finish,
    contractDate: contractDateOf(figures),
    acceptance: acceptanceOn(deliverable, facts.statusDate),
    ...deliverableStateOf(facts, part, finish),
  };
}
