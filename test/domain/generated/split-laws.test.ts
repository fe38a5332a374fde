import { fc, runsOf } from '../../property-runs';
import type { Day } from '../../../src/domain/calendar/day';
import { addDays } from '../../../src/domain/calendar/day-arithmetic';
import { computeProject } from '../../../src/domain/project/compute-project';
import { portionOf, splitBetween } from '../../../src/domain/issues/parts';
import type { ProjectInput } from '../../../src/domain/issues/project-input';
import { arbitraryPlan, LIFE, ORIGIN } from './arbitrary-plan';
import { arbitraryStories, projectAt } from './arbitrary-project';
import type { IssueShares } from '../../../src/domain/plan/issue-shares';

const project = fc.tuple(arbitraryStories, arbitraryPlan, fc.integer({ min: 0, max: LIFE }));
const dayAt = (offset: number): Day => addDays(ORIGIN, offset);

const withShares = (
  input: ProjectInput,
  change: (shares: readonly IssueShares[]) => readonly IssueShares[],
): ProjectInput => ({
  ...input,
  plan: { ...input.plan, shares: change(input.plan.shares) },
});

describe('work split between deliverables', () => {
  test('parts of seconds are whole, none is below 0 by more than its rounding, and they add up', () => {
    const weights = fc.array(fc.tuple(fc.nat({ max: 9 }), fc.integer({ min: 1, max: 1_000_000 })), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(fc.nat({ max: 1e12 }), weights, (seconds, shared) => {
        const holding = splitBetween(shared);
        const portions = holding.map((part) => portionOf(seconds, part));
        expect(portions.every(Number.isInteger)).toBe(true);
        expect(Math.min(...portions)).toBeGreaterThanOrEqual(0);
        expect(portions.reduce((sum, portion) => sum + portion, 0)).toBe(seconds);
        holding.forEach(({ from, to, total }, number) =>
          expect(Math.abs((portions[number] ?? 0) - (seconds * (to - from)) / total)).toBeLessThanOrEqual(
            1 + seconds * 1e-12,
          ),
        );
      }),
      runsOf(200),
    );
  });

  test('a split moves hours and cost between deliverables, and none into or out of the project', () => {
    fc.assert(
      fc.property(project, ([stories, plan, offset]) => {
        // What another project lends is not in these; all else is in a deliverable or outside, split or not.
        const input = projectAt(stories, plan, LIFE);
        const split = computeProject(input, dayAt(offset));
        const unsplit = computeProject(
          withShares(input, () => []),
          dayAt(offset),
        );
        expect(split.effort).toEqual(unsplit.effort);
        expect(split.issues + split.outside.issueIds.length).toBe(
          unsplit.issues + unsplit.outside.issueIds.length,
        );
        expect(split.criticalPath).toEqual(unsplit.criticalPath);
      }),
      runsOf(40),
    );
  });

  test('an issue counts once in the project, and in each deliverable that has a share of it', () => {
    fc.assert(
      fc.property(project, ([stories, plan, offset]) => {
        const result = computeProject(projectAt(stories, plan, LIFE), dayAt(offset));
        const inDeliverables = result.deliverables.flatMap(({ issueIds }) => issueIds);
        expect(result.issues).toBe(new Set(inDeliverables).size);
        for (const { id, issues, issueIds } of result.deliverables) {
          expect(issueIds).toHaveLength(issues);
          const shared = result.splits.filter(({ parts }) =>
            parts.some(({ deliverable }) => deliverable === id),
          );
          for (const { issueId } of shared) expect(issueIds).toContain(issueId);
        }
        for (const { parts } of result.splits)
          expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
      runsOf(40),
    );
  });

  test('weights count in proportion', () => {
    fc.assert(
      fc.property(project, fc.integer({ min: 2, max: 1000 }), ([stories, plan, offset], factor) => {
        const input = projectAt(stories, plan, LIFE);
        const heavier = withShares(input, (shares) =>
          shares.map((one) => ({
            ...one,
            deliverables: Object.fromEntries(
              Object.entries(one.deliverables).map(([id, weight]) => [id, weight * factor]),
            ),
          })),
        );
        expect(computeProject(heavier, dayAt(offset))).toEqual(computeProject(input, dayAt(offset)));
      }),
      runsOf(20),
    );
  });
});
