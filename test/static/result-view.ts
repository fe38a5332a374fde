import type { DeliverableView, ResultView } from '../../src/contract/views';
import { dayFrom } from '../../src/domain/calendar/day-arithmetic';
import { computeProject } from '../../src/domain/project/compute-project';
import { EMPTY_PLAN } from '../../src/domain/plan/project-plan';
import { known, unknown } from '../../src/domain/known';
import { resultViewOf } from '../../src/usecases/figures/issue-lists';

export const STATUS_DATE = dayFrom(20_000);

/** A result as it travels, of a project in which nothing is known, with what a test says instead. */
export function resultView(part: Partial<ResultView> = {}): ResultView {
  const project = { id: '1', key: 'P', name: 'P' };
  const input = { project, plan: EMPTY_PLAN, issues: [], versions: [], statuses: [], jqlSelections: {} };
  return { ...resultViewOf(computeProject(input, STATUS_DATE)), ...part };
}

/** A deliverable of which nothing is known, with what a test says instead. */
export function deliverableView(id: string, part: Partial<DeliverableView> = {}): DeliverableView {
  const { effort, cost, work, schedule, finish } = resultView();
  return {
    id,
    name: id,
    phase: null,
    owner: null,
    earning: 'effort',
    issues: 4,
    done: 1,
    complete: false,
    effort,
    cost,
    work,
    schedule,
    finish,
    contractDate: unknown('no-contract-date'),
    acceptance: unknown('no-acceptance'),
    confidence: 1,
    doubtful: false,
    weather: { weather: 'sun', cause: 'fine' },
    group: 'on-course',
    ...part,
  };
}

/** Finish dates of a deliverable that slips by some working days from its contract. */
export function slipping(days: number, announced = STATUS_DATE + 30): DeliverableView['finish'] {
  return {
    ...resultView().finish,
    announced: known(dayFrom(announced)),
    slipFromContract: known(days),
    slipWorkingDays: known(0),
  };
}
