import { isToReplan } from '../../../src/domain/milestones/trend-point';
import type { DeliverableView, FindingView, ResultView } from '../../../src/contract/views';
import { byWhatDecides } from '../../../src/report/by-what-decides';
import { commitmentOf } from '../figures/commitment';
import type { MilestoneResult } from '../../../src/domain/milestones/milestone-result';

/** Something that needs attention. */
export type Exception =
  | { readonly kind: 'forecast-passed'; readonly deliverable: DeliverableView }
  | { readonly kind: 'trouble'; readonly deliverable: DeliverableView }
  | { readonly kind: 'milestone-passed'; readonly milestone: MilestoneResult }
  | { readonly kind: 'awaiting-acceptance'; readonly deliverable: DeliverableView }
  | ({ readonly kind: 'finding' } & FindingView);

const SHOWN = 7;

/**
 * What needs attention, at most seven: passed forecasts, passed milestones, trouble, deliverables awaiting
 * acceptance, then data to mend, which have at least two places where there are some.
 */
export function exceptionsOf(result: ResultView): readonly Exception[] {
  const troubled = result.deliverables.filter(({ group }) => group === 'late' || group === 'at-risk');
  const passed = troubled.filter((deliverable) => forecastPassed(deliverable, result.statusDate));
  const trouble = troubled.filter((deliverable) => !passed.includes(deliverable));
  const awaiting = result.deliverables.filter(({ group }) => group === 'waiting');
  const milestones = result.milestones.filter(isToReplan).toSorted((a, b) => leastLate(b) - leastLate(a));
  const people: readonly Exception[] = [
    ...passed
      .toSorted(byWhatDecides)
      .map((deliverable) => ({ kind: 'forecast-passed', deliverable }) as const),
    ...milestones.map((milestone) => ({ kind: 'milestone-passed', milestone }) as const),
    ...trouble.toSorted(byWhatDecides).map((deliverable) => ({ kind: 'trouble', deliverable }) as const),
    ...awaiting.map((deliverable) => ({ kind: 'awaiting-acceptance', deliverable }) as const),
  ];
  const data: readonly Exception[] = result.confidence.findings
    .toSorted((a, b) => pressing(b) - pressing(a))
    .map((finding) => ({ kind: 'finding', ...finding }) as const);
  const kept = people.slice(0, SHOWN - Math.min(2, data.length));
  return [...kept, ...data.slice(0, SHOWN - kept.length)];
}

/** Work that no figure counts comes before work that figures count wrongly, however little it is. */
const pressing = ({ rule, share }: FindingView): number =>
  (rule === 'issues-not-read' || rule === 'outcome-unclassified' ? 1 : 0) + share;

function forecastPassed({ finish }: DeliverableView, statusDate: number): boolean {
  return finish.announced.known && finish.announced.value < statusDate;
}

function slipOf(deliverable: DeliverableView): number {
  const { slip } = commitmentOf(deliverable);
  return slip.known ? slip.value : 0;
}

const leastLate = ({ slipSinceOrigin: slip }: MilestoneResult): number => (slip.known ? slip.value : 0);

const bySlip = (a: DeliverableView, b: DeliverableView): number => slipOf(b) - slipOf(a);

/** The deliverables with the longest slips, the longest first. */
export function slippingMost(result: ResultView, count: number): readonly DeliverableView[] {
  return result.deliverables
    .filter((deliverable) => slipOf(deliverable) > 0)
    .toSorted(bySlip)
    .slice(0, count);
}
