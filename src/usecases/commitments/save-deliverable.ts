import type { AskedOf } from '../../contract/call';
import type { commitmentCalls } from '../../contract/commitments';
import { isDeepStrictEqual } from 'node:util';
import type { ProjectView } from '../../contract/views';
import type { PlanRecord } from '../../contract/stored/plan-record';
import { definitionOf, type Definition } from '../../domain/plan/definition';
import type { ProjectPlan } from '../../domain/plan/project-plan';
import { meanTheSame } from '../../domain/plan/source-key';
import { isUnseen } from '../../domain/plan/unseen-issues';
import { Failure } from '../../failure';
import { afterSave } from './after-save';
import { changeRecord } from './change-plan';
import { checkSources, isSameSource } from '../access/check-sources';
import type { Caller, Ports } from '../ports/ports';
import { showProject } from '../views/show-project';
import type { Source } from '../../domain/plan/source';
import type { Deliverable } from '../../domain/plan/deliverable';

type SavedDeliverable = AskedOf<typeof commitmentCalls.saveDeliverable>;

/**
 * Adds a deliverable, or changes one. Throws Failure('source-not-found') for a new source that is an issue
 * hidden from the caller, Failure('invalid-jql') with Jira's message, and Failure('conflict') where somebody
 * else has changed or removed the deliverable since its form was opened.
 */
export const saveDeliverable =
  (ports: Ports) =>
  async (request: SavedDeliverable, caller: Caller): Promise<ProjectView> => {
    const { projectId } = request;
    const { plan } = await ports.store.readPlan(projectId);
    if (keptSource(plan, request) === undefined) await checkSource(ports, request.source);
    await changeRecord(ports)(projectId, (record) => ({
      ...record,
      plan: withDeliverable(record, {
        ...request,
        source: keptSource(record.plan, request) ?? request.source,
      }),
    }));
    return afterSave(() => showProject(ports)({ projectId }, caller));
  };

async function checkSource(ports: Pick<Ports, 'jira'>, source: Source): Promise<void> {
  await checkSources(ports, [source]);
  if ('jql' in source) await ports.jira.selectIssues('user', source.jql);
}

/** The stored source, where the request has the same one, or was not shown it. */
function keptSource(
  { deliverables }: ProjectPlan,
  { id, source }: Pick<SavedDeliverable, 'id' | 'source'>,
): Source | undefined {
  const stored = deliverables.find((deliverable) => deliverable.id === id)?.source;
  return stored && (isUnseen(source) || isSameSource(stored, source)) ? stored : undefined;
}

function withDeliverable(record: PlanRecord, request: SavedDeliverable): ProjectPlan {
  const { plan } = record;
  const { id, before } = request;
  const edited = definitionOf(request);
  if (id === null) {
    const added = { ...newDeliverable(nextId(record), edited), ...edited };
    return { ...plan, deliverables: [...plan.deliverables, added] };
  }
  const stored = plan.deliverables.find((deliverable) => deliverable.id === id);
  if (!stored || !before || !isTheSame(definitionOf(stored), before)) throw new Failure('conflict');
  return {
    ...plan,
    deliverables: plan.deliverables.map((one) => (one === stored ? { ...one, ...edited } : one)),
  };
}

/**
 * Whether two definitions are the same; the id under which Jira knows a source does not count, as nobody
 * enters it.
 */
function isTheSame({ source, ...one }: Definition, { source: other, ...before }: Definition): boolean {
  return isDeepStrictEqual(one, before) && (isUnseen(other) || meanTheSame(source, other));
}

/** A deliverable with its definition, and nothing recorded yet. */
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

/**
 * The next free id of the form `L-07`. Ids that baselines still name, or that an undo may restore, are not
 * given again.
 */
export function nextId({ plan, removed }: Pick<PlanRecord, 'plan' | 'removed'>): string {
  const taken = [
    ...plan.deliverables.map(({ id }) => id),
    ...plan.baselines.flatMap(({ items }) => Object.keys(items)),
    ...removed.map(({ deliverable }) => deliverable.id),
  ];
  const numbers = taken.map((id) => Number(/^L-(\d{1,6})$/.exec(id)?.[1] ?? 0));
  return `L-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}
