import type { Day } from '../calendar/day';
import type { ProjectFacts } from '../indicators/project-facts';
import type { Finding, FindingRule } from '../indicators/project-result';
import { plannedSpanOf } from '../plan/planned-value';
import type { Issue } from '../plan/issue';
import { doneSince } from '../progress/done-since';
import type { IssueState } from '../progress/issue-state';

/** What one issue is checked for. */
interface Examined {
  readonly issue: Issue;
  readonly state: IssueState;
  readonly carries: boolean;
  readonly outside: boolean;
  readonly day: Day;
  /** What is dated after this day has not happened yet. */
  readonly readOn: Day;
}

/** Rules on single issues: which it breaks, and of which issues its share is counted. */
const ISSUE_RULES: readonly {
  readonly rule: FindingRule;
  readonly among: (examined: Examined, facts: ProjectFacts) => boolean;
  readonly breaks: (examined: Examined, facts: ProjectFacts) => boolean;
}[] = [
  { rule: 'no-estimate', among: isWork, breaks: ({ state }) => state.estimate === null },
  { rule: 'no-remaining', among: isOpenWork, breaks: ({ state }) => state.remaining === null },
  { rule: 'no-dates', among: isOpen, breaks: ({ state }) => state.due === null && state.start === null },
  { rule: 'no-assignee', among: isOpenWork, breaks: ({ issue }) => issue.assignee === null },
  { rule: 'no-worklog', among: isDoneWork, breaks: ({ issue, day }) => !issue.worklogs.some((worklog) => worklog.day <= day) },
  { rule: 'worklogs-not-read', among: exists, breaks: ({ issue }) => issue.worklogTotal > issue.worklogs.length },
  { rule: 'overdue-open', among: isOpen, breaks: ({ state, day }) => state.due !== null && state.due < day },
  {
    rule: 'resolved-in-future',
    among: exists,
    breaks: ({ issue, readOn }) => issue.resolved !== null && issue.resolved > readOn,
  },
  { rule: 'created-in-future', among: () => true, breaks: ({ issue, readOn }) => issue.created > readOn },
  { rule: 'done-without-resolution-date', among: isDone, breaks: ({ issue, day }) => doneSince(issue, day) === undefined },
  {
    rule: 'links-not-visible',
    among: (examined, facts) => isOpen(examined) && examined.issue.blocks.some((id) => !isYetToCome(id, facts)),
    breaks: ({ issue }, { index }) => issue.blocks.some((id) => !index.positionOfId.has(id)),
  },
  { rule: 'outside-deliverables', among: isWork, breaks: ({ outside }, { plan }) => outside && plan.deliverables.length > 0 },
  {
    rule: 'no-rate',
    among: ({ issue, day }) => issue.worklogs.some((worklog) => worklog.day <= day),
    breaks: ({ issue, day }, { rateOf }) =>
      issue.worklogs.some((worklog) => worklog.day <= day && rateOf(worklog.author, worklog.day) === undefined),
  },
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

/** Data-quality findings of a project: each with the issues to mend and its share of those it applies to. */
export function findingsOf(
  facts: ProjectFacts,
  cycles: readonly (readonly string[])[],
  unmeasured: readonly string[],
): readonly Finding[] {
  const outsideGroup = facts.plan.deliverables.length;
  const broken = ISSUE_RULES.map(() => ({ issues: [] as string[], among: 0 }));
  facts.index.issues.forEach((issue, position) => {
    const group = facts.group[position] ?? -1;
    const state = facts.states[position];
    if (group < 0 || !state) return;
    const examined = {
      issue,
      state,
      carries: facts.carriesWork[position] === 1,
      outside: group === outsideGroup,
      day: facts.statusDate,
      readOn: Math.max(facts.statusDate, facts.input.readOn ?? facts.statusDate) as Day,
    };
    ISSUE_RULES.forEach((rule, number) => {
      const tally = broken[number];
      if (!tally || !rule.among(examined, facts)) return;
      tally.among += 1;
      if (rule.breaks(examined, facts)) tally.issues.push(issue.id);
    });
  });
  const onIssues = ISSUE_RULES.map(({ rule }, number) => ({
    rule,
    issues: broken[number]?.issues ?? [],
    share: (broken[number]?.issues.length ?? 0) / Math.max(1, broken[number]?.among ?? 0),
  }));
  return [...onIssues, ...planFindings(facts, cycles, unmeasured)].filter(({ issues, share }) => issues.length > 0 || share > 0);
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
