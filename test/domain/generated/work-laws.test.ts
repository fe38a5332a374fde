import { fc, runsOf } from '../../property-runs';
import { addDays } from '../../../src/domain/calendar/day-arithmetic';
import { computeProject } from '../../../src/domain/project/compute-project';
import type { Issue } from '../../../src/domain/issues/issue';
import type { ProjectInput } from '../../../src/domain/issues/project-input';
import type { ProjectResult } from '../../../src/domain/project/project-result';
import { anIssue } from '../an-issue';
import { arbitraryPlan, LIFE, ORIGIN } from './arbitrary-plan';
import { fewStories, projectAt } from './arbitrary-project';
import type { DeliverableResult } from '../../../src/domain/project/deliverable-result';

const RUNS = runsOf(200);
const TODAY = addDays(ORIGIN, LIFE);

/**
 * Projects at the end of their lives: hierarchies of any depth, open and closed parents, estimates above
 * estimates.
 */
const project = fc
  .tuple(fewStories, arbitraryPlan)
  .map(([stories, plan]) => projectAt(stories, { ...plan, parentEstimates: 'rest', shares: [] }, LIFE));
/** Where no deliverable waits for its topmost issues to be closed. */
const withoutMilestones = project.map((input) => ({
  ...input,
  plan: {
    ...input.plan,
    deliverables: input.plan.deliverables.map((one) => ({
      ...one,
      earning: one.earning === 'milestones' ? ('zero-hundred' as const) : one.earning,
    })),
  },
}));

const isDropped = ({ category, resolution }: Issue): boolean =>
  category === 'done' && resolution === "Won't Do";

/** The tree as it is now, told by recursion alone: nothing of the engine's is used. */
function treeOf({ issues }: ProjectInput) {
  const byId = new Map(issues.map((issue) => [issue.id, issue]));
  const isInLoop = (issue: Issue): boolean => {
    const seen = new Set<Issue>();
    for (let over: Issue | undefined = issue; over; over = byId.get(over.parentId ?? '')) {
      if (seen.has(over)) return true;
      seen.add(over);
    }
    return false;
  };
  const childrenOf = (issue: Issue): readonly Issue[] =>
    issues.filter(({ parentId }) => parentId === issue.id);
  const estimateOf = (issue: Issue): number => {
    const below = childrenOf(issue).reduce((sum, child) => sum + estimateOf(child), 0);
    return isDropped(issue) || issue.estimate === null ? below : Math.max(issue.estimate, below);
  };
  const hasEstimateBelow = (issue: Issue): boolean =>
    childrenOf(issue).some(
      (child) => (child.estimate !== null && !isDropped(child)) || hasEstimateBelow(child),
    );
  return { hasLoop: issues.some(isInLoop), childrenOf, estimateOf, hasEstimateBelow, byId };
}

const figuresOf = ({ cost, work, schedule, finish, effort }: ProjectResult | DeliverableResult) => ({
  cost,
  work,
  schedule,
  finish,
  effort,
});
const allFigures = (input: ProjectInput) => {
  const result = computeProject(input, TODAY);
  return [result, ...result.deliverables].map(figuresOf);
};

describe('work on generated projects', () => {
  test('an estimate counts once, and what is not broken down of it yet counts', () => {
    fc.assert(
      fc.property(project, (input) => {
        const { hasLoop, estimateOf, byId } = treeOf(input);
        fc.pre(!hasLoop);
        const { estimate } = computeProject(input, TODAY).effort;
        const tops = input.issues.filter(({ parentId }) => !byId.has(parentId ?? ''));
        if (estimate.known)
          expect(estimate.value).toBe(tops.reduce((sum, issue) => sum + estimateOf(issue), 0));
        else expect(input.issues.every((issue) => issue.estimate === null || isDropped(issue))).toBe(true);
      }),
      RUNS,
    );
  });

  test('nothing is complete over an open issue with work of its own, unless it is accepted', () => {
    fc.assert(
      fc.property(project, (input) => {
        const { hasLoop, hasEstimateBelow, byId } = treeOf(input);
        fc.pre(!hasLoop);
        for (const deliverable of computeProject(input, TODAY).deliverables) {
          const { acceptance } = deliverable;
          if (!deliverable.complete || (acceptance.known && acceptance.value !== 'delivered')) continue;
          const open = deliverable.issueIds
            .map((id) => byId.get(id) as Issue)
            .filter(
              (issue) => issue.category !== 'done' && issue.estimate !== null && !hasEstimateBelow(issue),
            );
          expect(open).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  test('known remaining work is in every landing that is drawn from it, and a finished schedule has no open work', () => {
    fc.assert(
      fc.property(project, (input) => {
        const result = computeProject(input, TODAY);
        for (const { work, effort, complete, weather } of result.deliverables) {
          const { bottomUp } = work.estimateAtCompletion;
          if (bottomUp.known && effort.spent.known && effort.remaining.known)
            expect(bottomUp.value).toBeGreaterThanOrEqual(effort.spent.value + effort.remaining.value - 1e-6);
          if (weather === null || weather.cause === 'complete') expect(complete).toBe(true);
        }
        if (result.gaps.observed === 'actual')
          expect(result.deliverables.every(({ complete }) => complete)).toBe(true);
      }),
      RUNS,
    );
  });

  test('closing what only holds finished work changes no figure', () => {
    fc.assert(
      fc.property(withoutMilestones, (input) => {
        const containers = new Set(
          computeProject(input, TODAY).confidence.findings.flatMap(({ rule, issues }) =>
            rule === 'work-done-still-open' ? issues : [],
          ),
        );
        const closed = (issue: Issue): Issue => ({
          ...issue,
          category: 'done',
          statusId: '3',
          statusName: 'Done',
          resolution: 'Done',
          resolved: TODAY,
          changes: [...issue.changes, { day: TODAY, field: 'status', from: issue.statusId, to: '3' }],
        });
        const issues = input.issues.map((issue) =>
          containers.has(issue.id) && issue.estimate === null ? closed(issue) : issue,
        );
        expect(allFigures({ ...input, issues })).toEqual(allFigures(input));
      }),
      RUNS,
    );
  });

  test('an unestimated sub-task left open below what was estimated and is done changes no figure, and is told', () => {
    fc.assert(
      fc.property(project, (input) => {
        const { hasLoop, hasEstimateBelow } = treeOf(input);
        fc.pre(!hasLoop);
        const isWork = (issue: Issue): boolean =>
          issue.estimate !== null && !isDropped(issue) && !hasEstimateBelow(issue);
        const done = input.issues.find((issue) => issue.category === 'done' && isWork(issue));
        fc.pre(done !== undefined);
        const { projectId, components, created } = done;
        const forgotten = anIssue('9999', { projectId, components, created, parentId: done.id, level: -1 });
        const now = { ...input, issues: [...input.issues, forgotten] };
        expect(allFigures(now)).toEqual(allFigures(input));
        const finding = computeProject(now, TODAY).confidence.findings.find(
          ({ rule }) => rule === 'open-under-done-work',
        );
        expect(finding?.issues).toContain('9999');
      }),
      RUNS,
    );
  });

  test('where nothing is said to remain of all that is open, neither remaining work nor earned schedule tells the end', () => {
    fc.assert(
      fc.property(project, (input) => {
        const issues = input.issues.map((issue) => {
          const changes = issue.changes.filter(({ field }) => field !== 'remaining');
          return issue.category === 'done' || issue.estimate === null
            ? issue
            : { ...issue, remaining: 0, changes: emptied(changes) };
        });
        for (const deliverable of computeProject({ ...input, issues }, TODAY).deliverables) {
          const { complete, finish, effort } = deliverable;
          if (complete || effort.remaining.known || effort.remaining.because !== 'no-remaining') continue;
          if (deliverable.issueIds.some((id) => issues.find((one) => one.id === id)?.estimate === null))
            continue;
          expect(finish.remainingWork.known).toBe(false);
          if (finish.baselineCurrent.known && TODAY >= finish.baselineCurrent.value)
            expect(finish.earnedSchedule.known).toBe(false);
        }
      }),
      RUNS,
    );
  });
});

/** What Jira writes when it takes the remaining estimate to 0. */
const emptied = (changes: Issue['changes']): Issue['changes'] => [
  ...changes,
  { day: TODAY, field: 'remaining', from: '1', to: '0' },
];
