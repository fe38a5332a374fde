import type { Day } from '../../src/domain/calendar/day';
import type { ProjectInput } from '../../src/domain/issues/project-input';
import { computeProject } from '../../src/domain/project/compute-project';
import { isDropped } from '../../src/domain/plan/outcome';
import { outcomeReader } from '../../src/domain/plan/outcome-reader';
import { restrictTo } from '../../src/domain/issues/restrict-to';
import { doneSince } from '../../src/domain/progress/done-since';
import type { RecordedProject } from './read-input';
import type { Measures } from '../../src/domain/measures/measures';

/** Work that has come to its end within the record: what forecasts of it can be held against. */
export interface EndedWork {
  readonly name: string;
  readonly input: ProjectInput;
  /** Day of the first worklog, or of the first completion. */
  readonly start: Day;
  readonly finish: Day;
  /** In which the cost is compared: money where all of it is known, else hours. */
  readonly unit: 'cost' | 'work';
  /** In minor units or seconds; undefined where neither is known. */
  readonly cost: number | undefined;
}

/** The project as a whole where it has ended; undefined where work is open on the last day of the record. */
export function endedProject({ input, lastDay }: RecordedProject): EndedWork | undefined {
  return endedWork(input.project.key, input, lastDay);
}

/** The deliverables that have ended, each as a project of its own. */
export function endedDeliverables({ input, lastDay }: RecordedProject): readonly EndedWork[] {
  return computeProject(input, lastDay).deliverables.flatMap(
    ({ id, issueIds }) => endedWork(id, onlyDeliverable(input, id, issueIds), lastDay) ?? [],
  );
}

const SELECTED = 'the issues of the deliverable';

function onlyDeliverable(input: ProjectInput, id: string, issueIds: readonly string[]): ProjectInput {
  const own = new Set(issueIds);
  const { plan, ...restricted } = restrictTo(
    input,
    new Set(input.issues.map((issue) => issue.id).filter((one) => !own.has(one))),
  );
  return {
    ...restricted,
    jqlSelections: { [SELECTED]: issueIds },
    plan: {
      ...plan,
      deliverables: plan.deliverables
        .filter((one) => one.id === id)
        .map((one) => ({ ...one, source: { jql: SELECTED } })),
      costs: plan.costs.filter(({ deliverable }) => deliverable === id),
      risks: [],
    },
  };
}

function endedWork(name: string, input: ProjectInput, lastDay: Day): EndedWork | undefined {
  const outcomeOf = outcomeReader(input.plan.outcomes);
  const live = input.issues.filter(
    ({ resolutionId, resolution, statusId, statusName }) =>
      !isDropped(outcomeOf(resolutionId, resolution, statusId, statusName)),
  );
  const ends = live.map((issue) => (issue.category === 'done' ? doneSince(issue, lastDay) : undefined));
  if (ends.length === 0 || ends.some((day) => day === undefined)) return undefined;
  const days = ends.flatMap((day) => day ?? []);
  const starts = [...live.flatMap(({ worklogs }) => worklogs[0]?.day ?? []), ...days];
  const result = computeProject(input, lastDay);
  const known = (measures: Measures): number | undefined =>
    measures.actualCost.known ? measures.actualCost.value : undefined;
  const unit = known(result.cost) === undefined ? 'work' : 'cost';
  return {
    name,
    input,
    unit,
    cost: known(result[unit]),
    start: starts.reduce((first, day) => (day < first ? day : first)),
    finish: days.reduce((last, day) => (day > last ? day : last)),
  };
}
