import type { ProjectFacts } from '../facts/project-facts';
import { known, unknown } from '../known';
import type { IssueNetwork } from '../schedule/issue-network';
import type { Issue } from '../issues/issue';
import { doneSince } from '../progress/done-since';
import type { IssueState } from '../progress/issue-state';
import { shareCheck, notChecked, type ScheduleCheck, type ScheduleCheckId } from './schedule-check';

/**
 * Working days of duration beyond which work is too long to follow, and of float beyond which a link is
 * missing.
 */
const LONG = 44;

/** One open issue with work to do. */
export interface Work {
  readonly issue: Issue;
  readonly state: IssueState;
  readonly position: number;
}

/**
 * Checks of single issues: DCMA 1 to 4, 6, 8 to 10. Leads and lags are `not-in-jira`; floats are
 * `dependency-cycle` or `no-links`, relations `no-links`.
 */
export function workChecks(
  facts: ProjectFacts,
  net: IssueNetwork,
  work: readonly Work[],
): readonly ScheduleCheck[] {
  const { links, schedule, durations } = net;
  const noFloat = !schedule
    ? unknown('dependency-cycle')
    : links.found === 0
      ? unknown('no-links')
      : undefined;
  const linked = ({ issue, position }: Work): boolean =>
    links.linked[position] === 1 || issue.blocks.some((id) => !facts.index.positionOfId.has(id));
  const sized = work.filter(({ state }) => state.remaining !== null || state.estimate !== null);
  const notInJira = unknown('not-in-jira');
  return [
    share('logic', work, 0.05, (one) => !linked(one)),
    notChecked('leads', 0, notInJira),
    notChecked('lags', 0.05, notInJira),
    // Every `Blocks` link is finish-to-start, which is no merit of the plan: it is for information, and never
    // a pass.
    notChecked('relations', 0.9, links.found === 0 ? unknown('no-links') : known(1)),
    noFloat
      ? notChecked('high-float', 0.05, noFloat)
      : share('high-float', sized, 0.05, ({ position }) => (schedule?.totalFloat[position] ?? 0) > LONG),
    share('high-duration', sized, 0.05, ({ position }) => (durations[position] ?? 0) > LONG),
    invalidDates(facts),
    share('resources', work, 0, ({ issue, state }) => issue.assignee === null || state.estimate === null),
  ];
}

/** Open issues that should say how much work they are. */
export function openWork(
  { index, states, carriesWork }: ProjectFacts,
  { open }: IssueNetwork,
): readonly Work[] {
  return open
    .filter((position) => carriesWork[position] === 1)
    .map((position) => ({
      issue: index.issues[position] as Issue,
      state: states[position] as IssueState,
      position,
    }));
}

function share(
  id: ScheduleCheckId,
  work: readonly Work[],
  most: number,
  fails: (work: Work) => boolean,
): ScheduleCheck {
  const issueIds = work.filter(fails).map(({ issue }) => issue.id);
  return shareCheck(id, { failures: issueIds.length, among: work.length, most }, { issueIds });
}

/**
 * Open and due in the past, done in the future, or done on no day; among the issues that have such a date or
 * should.
 */
function invalidDates({ index, states, group, statusDate, input }: ProjectFacts): ScheduleCheck {
  const readOn = Math.max(statusDate, input.readOn ?? statusDate);
  const issueIds: string[] = [];
  let among = 0;
  index.issues.forEach((issue, position) => {
    const state = states[position];
    if ((group[position] ?? -1) < 0 || !state?.exists) return;
    const done = state.category === 'done';
    const toCome = issue.resolved !== null && issue.resolved > readOn;
    if (!done && !toCome && state.due === null) return;
    among += 1;
    const wrong =
      toCome || (done ? doneSince(issue, statusDate) === undefined : (state.due ?? statusDate) < statusDate);
    if (wrong) issueIds.push(issue.id);
  });
  return shareCheck('invalid-dates', { failures: issueIds.length, among, most: 0 }, { issueIds });
}
