import type { ProjectView } from '../contract/api';
import type { Day } from '../domain/calendar/day';
import type { Deliverable, EarningRule, ProjectPlan, Source } from '../domain/plan/project-plan';
import { Failure } from '../failure';
import { changePlan } from './change-plan';
import type { Caller, Needs } from './needs';
import { showProject } from './show-project';

export interface SavedDeliverable {
  readonly projectId: string;
  /** Null: a new one. */
  readonly id: string | null;
  readonly name: string;
  readonly source: Source;
  readonly earning: EarningRule;
  readonly phase: string | null;
  readonly contractDate: Day | null;
}

/** Defines a deliverable, or changes one. Throws Failure('invalid-jql') with Jira's message for a filter that Jira refuses. */
export const saveDeliverable =
  (needs: Needs) =>
  async (request: SavedDeliverable, caller: Caller): Promise<ProjectView> => {
    if ('jql' in request.source) await needs.jira.selectIssues('user', request.source.jql);
    await changePlan(needs)(request.projectId, (plan) => withDeliverable(plan, request));
    return showProject(needs)({ projectId: request.projectId }, caller);
  };

function withDeliverable(plan: ProjectPlan, { id, name, source, earning, phase, contractDate }: SavedDeliverable): ProjectPlan {
  const edited = { name, source, earning, phase, contractDate };
  if (id === null) return { ...plan, deliverables: [...plan.deliverables, newDeliverable(nextId(plan), edited)] };
  if (!plan.deliverables.some((deliverable) => deliverable.id === id)) throw new Failure('invalid-request', 'id');
  const deliverables = plan.deliverables.map((deliverable) =>
    deliverable.id === id ? { ...deliverable, ...edited } : deliverable,
  );
  return { ...plan, deliverables };
}

/** A deliverable of which nothing but its definition is known. */
export function newDeliverable(
  id: string,
  defined: Pick<Deliverable, 'name' | 'source' | 'earning' | 'phase' | 'contractDate'>,
): Deliverable {
  return {
    id,
    ...defined,
    owner: null,
    approver: null,
    lot: null,
    statusPercents: {},
    criteria: [],
    progress: [],
    acceptance: [],
    reservations: [],
  };
}

/** The next free id of the form `L-07`; ids that baselines still name are not given again. */
export function nextId(plan: Pick<ProjectPlan, 'deliverables' | 'baselines'>): string {
  const taken = [...plan.deliverables.map(({ id }) => id), ...plan.baselines.flatMap(({ items }) => Object.keys(items))];
  const numbers = taken.map((id) => Number(/^L-(\d{1,6})$/.exec(id)?.[1] ?? 0));
  return `L-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}
