import type { ProjectFacts } from '../facts/project-facts';
import type { Finding, FindingRule } from './finding';
import { plannedSpanOf } from '../baseline/planned-value';
import { bulkClosings } from './bulk-closings';
import { daysOutOfRange, issuesNotRead, unknownItems } from './input-findings';
import { staleRemaining } from './stale-remaining';
import { nameOfSource } from '../plan/source-key';

/** Findings on the plan; shares are of the deliverables. */
export function planFindings(
  facts: ProjectFacts,
  cycles: readonly (readonly string[])[],
  unmeasured: readonly string[],
): readonly Finding[] {
  const { plan, states, tallies, goneSources } = facts;
  const gone = new Set(goneSources.map(({ deliverable }) => deliverable));
  const existing = Math.max(1, states.filter(({ exists }) => exists).length);
  const share = (rule: FindingRule, number: number): Finding => ({
    rule,
    issues: [],
    share: shareOf(facts, number),
  });
  const circular = plan.deliverables.filter(({ earning }) => earning === 'effort').length;
  return [
    { rule: 'no-deliverables', issues: [], share: plan.deliverables.length === 0 ? 1 : 0 },
    ...baselineFindings(facts),
    unknownItems(facts),
    daysOutOfRange(facts, existing),
    staleRemaining(facts),
    share(
      'empty-deliverable',
      plan.deliverables.filter(({ id }, rank) => tallies[rank]?.issues === 0 && !gone.has(id)).length,
    ),
    {
      rule: 'source-gone',
      issues: [...new Set(goneSources.flatMap(({ issueIds }) => issueIds))],
      share: shareOf(facts, goneSources.length),
      names: goneSources.map(({ source }) => nameOfSource(source)),
    },
    share('circular-earning', circular),
    share('not-measured', unmeasured.length),
    ...shareFindings(facts, existing),
    bulkClosings(facts),
    issuesNotRead(facts, existing),
    { rule: 'dependency-cycle', issues: cycles.flat(), share: cycles.length > 0 ? 1 : 0 },
  ];
}

/** Share of the deliverables, 0 without any. */
function shareOf({ plan }: ProjectFacts, number: number): number {
  return plan.deliverables.length === 0 ? 0 : number / plan.deliverables.length;
}

function baselineFindings(facts: ProjectFacts): readonly Finding[] {
  const { plan, current } = facts;
  const items = plan.deliverables.map(({ id }) =>
    current && Object.hasOwn(current.items, id) ? current.items[id] : undefined,
  );
  const share = (rule: FindingRule, number: number): Finding => ({
    rule,
    issues: [],
    share: shareOf(facts, number),
  });
  return [
    { rule: 'no-baseline', issues: [], share: items.length > 0 && !current ? 1 : 0 },
    share('baseline-missing-deliverable', current ? items.filter((item) => !item).length : 0),
    share(
      'baseline-without-dates',
      items.filter((item) => item && item.start === null && item.finish === null).length,
    ),
    share(
      'baseline-start-after-finish',
      items.filter(
        (item) => item !== undefined && !plannedSpanOf(item) && item.start !== null && item.finish !== null,
      ).length,
    ),
  ];
}

/** Findings on the groups of issues; shares are of the issues that exist. */
function shareFindings({ overlaps, badShares }: ProjectFacts, existing: number): readonly Finding[] {
  return [
    {
      rule: 'in-several-deliverables',
      issues: overlaps.map(({ issueId }) => issueId),
      share: overlaps.length / existing,
    },
    {
      rule: 'shares-unusable',
      issues: badShares.issueIds,
      share: Math.min(1, (badShares.issueIds.length + badShares.ofNobody) / existing),
    },
  ];
}
