import type { ProjectFacts } from '../facts/project-facts';
import type { Finding, FindingRule } from './finding';
import type { Issue } from '../issues/issue';
import { doneSince } from '../progress/done-since';
import { ownRemainingOf, type IssueState } from '../progress/issue-state';
import { isDoneBelow, isOpenBelow } from '../progress/work-below';
import { stakeOf } from './outcome-stake';
import { planFindings } from './plan-findings';
import { isUnderDone } from './under-done';
import { hasUndecidedLink } from './undecided-links';
import { doesNotAddUp, lacksHistory, lacksWorklogs } from '../progress/worklog-gaps';

/** One issue as it is checked. */
interface Examined {
  readonly issue: Issue;
  readonly state: IssueState;
  readonly carries: boolean;
  /** What is below (`workBelow`), and whether estimated and done work is above. */
  readonly below: number;
  readonly underDone: boolean;
  readonly outside: boolean;
}

/** Kinds of issues among which the share of a rule is counted, as bits: an issue is of several kinds. */
const AMONG = {
  all: 1,
  existing: 2,
  work: 4,
  open: 8,
  openWork: 16,
  done: 32,
  doneWork: 64,
  timed: 128,
  spentRecorded: 256,
  linked: 512,
  idle: 1024,
} as const;

/** A rule on single issues: among which its share is counted, and which of them break it on a day. */
interface IssueRule {
  readonly rule: FindingRule;
  readonly among: keyof typeof AMONG;
  readonly breaks: (examined: Examined, facts: ProjectFacts) => boolean;
}

const ISSUE_RULES: readonly IssueRule[] = [
  { rule: 'no-estimate', among: 'work', breaks: ({ state }) => state.estimate === null },
  { rule: 'no-remaining', among: 'openWork', breaks: ({ state }) => state.remaining === null },
  { rule: 'open-nothing-remains', among: 'openWork', breaks: ({ state }) => ownRemainingOf(state) === 0 },
  {
    rule: 'done-over-open-work',
    among: 'done',
    breaks: ({ below, state }) => isOpenBelow(below) && !state.cancelled,
  },
  { rule: 'open-under-done-work', among: 'idle', breaks: ({ underDone, below }) => underDone && below === 0 },
  { rule: 'work-done-still-open', among: 'idle', breaks: ({ below }) => isDoneBelow(below) },
  { rule: 'no-dates', among: 'open', breaks: ({ state }) => state.due === null && state.start === null },
  { rule: 'no-assignee', among: 'openWork', breaks: ({ issue }) => issue.assignee === null },
  { rule: 'no-worklog', among: 'doneWork', breaks: ({ state }) => state.spent === 0 },
  { rule: 'worklogs-not-read', among: 'existing', breaks: ({ issue }) => lacksWorklogs(issue) },
  {
    rule: 'worklogs-incomplete',
    among: 'spentRecorded',
    breaks: ({ issue, state }) => doesNotAddUp(issue, state),
  },
  { rule: 'history-not-read', among: 'existing', breaks: ({ issue }) => lacksHistory(issue) },
  {
    rule: 'overdue-open',
    among: 'open',
    breaks: ({ state }, { statusDate }) => state.due !== null && state.due < statusDate,
  },
  {
    rule: 'resolved-in-future',
    among: 'existing',
    breaks: ({ issue }, facts) => issue.resolved !== null && issue.resolved > readOn(facts),
  },
  { rule: 'created-in-future', among: 'all', breaks: ({ issue }, facts) => issue.created > readOn(facts) },
  {
    rule: 'done-without-resolution-date',
    among: 'done',
    breaks: ({ issue }, { statusDate }) => doneSince(issue, statusDate) === undefined,
  },
  { rule: 'outcome-unclassified', among: 'done', breaks: ({ state }) => state.unclassified },
  {
    rule: 'links-not-visible',
    among: 'linked',
    breaks: ({ issue }, { index }) => issue.blocks.some((id) => !index.positionOfId.has(id)),
  },
  { rule: 'links-undecided', among: 'open', breaks: ({ issue }, facts) => hasUndecidedLink(issue, facts) },
  {
    rule: 'outside-deliverables',
    among: 'work',
    breaks: ({ outside }, { plan }) => outside && plan.deliverables.length > 0,
  },
  { rule: 'no-rate', among: 'timed', breaks: ({ state }) => state.unpriced !== 0 },
  {
    rule: 'unmapped-status',
    among: 'existing',
    breaks: ({ issue, state }, { input }) =>
      state.statusId !== issue.statusId && input.statuses.every(({ id }) => id !== state.statusId),
  },
];

/** The kinds of an issue, as bits. */
function kindsOf({ issue, state, carries, below }: Examined, facts: ProjectFacts): number {
  const timed = AMONG.all | (state.spent !== 0 || state.unpriced !== 0 ? AMONG.timed : 0);
  if (!state.exists) return timed;
  const kinds = timed | AMONG.existing | (issue.spent === null ? 0 : AMONG.spentRecorded);
  const work = carries && !state.cancelled;
  if (state.category === 'done') return kinds | AMONG.done | (work ? AMONG.work | AMONG.doneWork : 0);
  const linked = issue.blocks.some((id) => !isYetToCome(id, facts));
  const open = (carries ? 0 : AMONG.idle) | (!carries && isDoneBelow(below) ? 0 : AMONG.open);
  return kinds | open | (work ? AMONG.work | AMONG.openWork : 0) | (linked ? AMONG.linked : 0);
}

/** Whether a linked issue was read but did not exist on the status day, so that the link did not either. */
function isYetToCome(id: string, { index, states }: ProjectFacts): boolean {
  const position = index.positionOfId.get(id);
  return position !== undefined && states[position]?.exists !== true;
}

/** What is dated after this day has not happened yet. */
function readOn({ statusDate, input }: ProjectFacts): number {
  return Math.max(statusDate, input.readOn ?? statusDate);
}

/** Rules by issue, as bits: those that apply to it, and those that it breaks. */
export interface Marks {
  readonly among: Int32Array;
  readonly breaks: Int32Array;
  /** Number of issues to which each rule applies. */
  readonly counted: Int32Array;
}

/** Marks of all issues of a project. */
export function marksOf(facts: ProjectFacts): Marks {
  const { length } = facts.index.issues;
  const marks = {
    among: new Int32Array(length),
    breaks: new Int32Array(length),
    counted: new Int32Array(ISSUE_RULES.length),
  };
  for (let position = 0; position < length; position += 1) mark(facts, position, marks);
  return marks;
}

/** Marks of facts that differ in the issues at some positions alone; the given marks do not change. */
export function remarked(
  facts: ProjectFacts,
  positions: readonly number[],
  { among, breaks, counted }: Marks,
): Marks {
  const marks = { among: among.slice(), breaks: breaks.slice(), counted: counted.slice() };
  for (const position of positions) mark(facts, position, marks);
  return marks;
}

function mark(facts: ProjectFacts, position: number, { among, breaks, counted }: Marks): void {
  const group = facts.group[position] ?? -1;
  const issue = facts.index.issues[position];
  const state = facts.states[position];
  if (group < 0 || !state || !issue) return;
  const examined = {
    issue,
    state,
    carries: facts.carriesWork[position] === 1,
    below: facts.below[position] ?? 0,
    underDone: isUnderDone(facts, position),
    outside: group === facts.plan.deliverables.length,
  };
  const kinds = kindsOf(examined, facts);
  const before = among[position] ?? 0;
  let [applies, broken] = [0, 0];
  for (let number = 0; number < ISSUE_RULES.length; number += 1) {
    const bit = 1 << number;
    const rule = ISSUE_RULES[number] as IssueRule;
    const isAmong = (kinds & AMONG[rule.among]) !== 0;
    if (isAmong !== ((before & bit) !== 0)) counted[number] = (counted[number] ?? 0) + (isAmong ? 1 : -1);
    if (!isAmong) continue;
    applies |= bit;
    if (rule.breaks(examined, facts)) broken |= bit;
  }
  among[position] = applies;
  breaks[position] = broken;
}

/** Numbers of the rules whose bits are set. */
function numbersIn(bits: number): readonly number[] {
  const numbers: number[] = [];
  for (let left = bits; left !== 0; left &= left - 1) numbers.push(31 - Math.clz32(left & -left));
  return numbers;
}

/**
 * Data-quality findings of a project on the status day, each with the issues to mend and their share, 0 to 1,
 * of those to which it applies. `cycles` are loops of links, `unmeasured` the deliverables that the sums
 * leave out.
 */
export function findingsOf(
  facts: ProjectFacts,
  cycles: readonly (readonly string[])[],
  unmeasured: readonly string[],
  marks = marksOf(facts),
): readonly Finding[] {
  const broken = ISSUE_RULES.map((): string[] => []);
  let atStake = 0;
  marks.breaks.forEach((bits, position) => {
    if (bits === 0) return;
    const id = facts.index.issues[position]?.id ?? '';
    for (const number of numbersIn(bits)) broken[number]?.push(id);
    atStake += stakeOf(facts, position);
  });
  const onIssues = ISSUE_RULES.map(({ rule }, number) => {
    const issues = broken[number] ?? [];
    const share = issues.length / Math.max(1, marks.counted[number] ?? 0);
    return rule === 'outcome-unclassified' && atStake > 0
      ? { rule, issues, share, atStake }
      : { rule, issues, share };
  });
  return [...onIssues, ...planFindings(facts, cycles, unmeasured)].filter(
    ({ issues, share }) => issues.length > 0 || share > 0,
  );
}
