import type { ProjectFacts } from '../indicators/project-facts';
import type { Finding, FindingRule } from '../indicators/project-result';
import { plannedSpanOf } from '../plan/planned-value';
import type { Issue } from '../plan/issue';
import { doneSince } from '../progress/done-since';
import type { IssueState } from '../progress/issue-state';

/** One issue as it is checked. */
interface Examined {
  readonly issue: Issue;
  readonly state: IssueState;
  readonly carries: boolean;
  readonly outside: boolean;
}

/** Rules on single issues: of which issues a rule's share is counted, and which of them break it on a day. */
const ISSUE_RULES: readonly {
  readonly rule: FindingRule;
  readonly among: (examined: Examined, facts: ProjectFacts) => boolean;
  readonly breaks: (examined: Examined, facts: ProjectFacts) => boolean;
}[] = [
  { rule: 'no-estimate', among: isWork, breaks: ({ state }) => state.estimate === null },
  { rule: 'no-remaining', among: isOpenWork, breaks: ({ state }) => state.remaining === null },
  { rule: 'no-dates', among: isOpen, breaks: ({ state }) => state.due === null && state.start === null },
  { rule: 'no-assignee', among: isOpenWork, breaks: ({ issue }) => issue.assignee === null },
  { rule: 'no-worklog', among: isDoneWork, breaks: ({ state }) => state.spent === 0 },
  { rule: 'worklogs-not-read', among: exists, breaks: ({ issue }) => issue.worklogTotal > issue.worklogs.length },
  { rule: 'overdue-open', among: isOpen, breaks: ({ state }, { statusDate }) => state.due !== null && state.due < statusDate },
  { rule: 'resolved-in-future', among: exists, breaks: ({ issue }, facts) => (issue.resolved ?? -Infinity) > readOn(facts) },
  { rule: 'created-in-future', among: () => true, breaks: ({ issue }, facts) => issue.created > readOn(facts) },
  {
    rule: 'done-without-resolution-date',
    among: isDone,
    breaks: ({ issue }, { statusDate }) => doneSince(issue, statusDate) === undefined,
  },
  {
    rule: 'links-not-visible',
    among: (examined, facts) => isOpen(examined) && examined.issue.blocks.some((id) => !isYetToCome(id, facts)),
    breaks: ({ issue }, { index }) => issue.blocks.some((id) => !index.positionOfId.has(id)),
  },
  { rule: 'outside-deliverables', among: isWork, breaks: ({ outside }, { plan }) => outside && plan.deliverables.length > 0 },
  { rule: 'no-rate', among: ({ state }) => state.spent > 0, breaks: ({ state }) => state.unpriced > 0 },
  {
    rule: 'unmapped-status',
    among: exists,
    breaks: ({ issue, state }, { input }) =>
      state.statusId !== issue.statusId && input.statuses.every(({ id }) => id !== state.statusId),
  },
];

function exists({ state }: Examined): boolean {
  return state.exists;
}
function isWork({ state, carries }: Examined): boolean {
  return state.exists && !state.cancelled && carries;
}
function isOpen({ state }: Examined): boolean {
  return state.exists && state.category !== 'done';
}
function isOpenWork(examined: Examined): boolean {
  return isOpen(examined) && examined.carries;
}
function isDone({ state }: Examined): boolean {
  return state.exists && state.category === 'done';
}
function isDoneWork(examined: Examined): boolean {
  return isDone(examined) && isWork(examined);
}

/** Whether a linked issue was read, and did not exist on the status day: nor did the link. */
function isYetToCome(id: string, { index, states }: ProjectFacts): boolean {
  const position = index.positionOfId.get(id);
  return position !== undefined && states[position]?.exists !== true;
}

/** What is dated after this day has not happened yet. */
function readOn({ statusDate, input }: ProjectFacts): number {
  return Math.max(statusDate, input.readOn ?? statusDate);
}

/** Data-quality findings of a project: each with the issues to mend and its share of those it applies to. */
export function findingsOf(
  facts: ProjectFacts,
  cycles: readonly (readonly string[])[],
  unmeasured: readonly string[],
): readonly Finding[] {
  const onIssues = ISSUE_RULES.map(({ rule, among, breaks }) => ({ rule, among, breaks, concerned: 0, issues: [] as string[] }));
  const { index, group, states, carriesWork, plan } = facts;
  index.issues.forEach((issue, position) => {
    const own = group[position] ?? -1;
    const state = states[position];
    if (own < 0 || !state) return;
    const examined = { issue, state, carries: carriesWork[position] === 1, outside: own === plan.deliverables.length };
    for (const check of onIssues) {
      if (!check.among(examined, facts)) continue;
      check.concerned += 1;
      if (check.breaks(examined, facts)) check.issues.push(issue.id);
    }
  });
  return [
    ...onIssues.map(({ rule, concerned, issues }) => ({ rule, issues, share: issues.length / Math.max(1, concerned) })),
    ...planFindings(facts, cycles, unmeasured),
  ].filter(({ issues, share }) => issues.length > 0 || share > 0);
}

/** Findings on the plan: shares are of the deliverables. */
function planFindings(
  facts: ProjectFacts,
  cycles: readonly (readonly string[])[],
  unmeasured: readonly string[],
): readonly Finding[] {
  const { plan, current, assignment, tallies } = facts;
  const count = plan.deliverables.length;
  const items = plan.deliverables.map(({ id }) => (current && Object.hasOwn(current.items, id) ? current.items[id] : undefined));
  const shareOf = (number: number): number => (count === 0 ? 0 : number / count);
  const share = (rule: FindingRule, number: number): Finding => ({ rule, issues: [], share: shareOf(number) });
  const circular = plan.deliverables.filter(({ earning }) => earning === 'effort').length;
  return [
    { rule: 'no-deliverables', issues: [], share: count === 0 ? 1 : 0 },
    { rule: 'no-baseline', issues: [], share: count > 0 && !current ? 1 : 0 },
    share('baseline-missing-deliverable', current ? items.filter((item) => !item).length : 0),
    share('baseline-without-dates', items.filter((item) => item && item.start === null && item.finish === null).length),
    share(
      'baseline-start-after-finish',
      items.filter((item) => item !== undefined && !plannedSpanOf(item) && item.start !== null && item.finish !== null).length,
    ),
    share('empty-deliverable', tallies.slice(0, count).filter(({ issues }) => issues === 0).length),
    share('circular-earning', circular),
    share('not-measured', unmeasured.length),
    {
      rule: 'in-several-deliverables',
      issues: assignment.overlaps.map(({ issueId }) => issueId),
      share: assignment.overlaps.length / Math.max(1, facts.index.issues.length),
    },
    { rule: 'dependency-cycle', issues: cycles.flat(), share: cycles.length > 0 ? 1 : 0 },
  ];
}
