import { addDays } from '../../../src/domain/calendar/day-arithmetic';
import { INPUT } from '../../../src/domain/access/input-fields';
import { RESULT } from '../../../src/domain/access/result-fields';
import { RISK, RISKS } from '../../../src/domain/access/risk-fields';
import { seenBy } from '../../../src/domain/access/seen-by';
import { SETTINGS } from '../../../src/domain/access/settings-fields';
import { TOTALS, type Totals } from '../../../src/domain/access/totals-fields';
import type { Viewer } from '../../../src/domain/access/viewer';
import type { ProjectInput } from '../../../src/domain/issues/project-input';
import { computeProject } from '../../../src/domain/project/compute-project';
import type { ProjectResult } from '../../../src/domain/project/project-result';
import { committeePage } from '../../../src/report/committee-page/committee-page';
import { PAGE_FIGURES, pageFiguresOf } from '../../../src/report/committee-page/page-figures';
import { macroDocument } from '../../../src/report/macro-document';
import { listsSeenBy } from '../../../src/usecases/access/seen-lists';
import { issueListsOf, resultViewOf } from '../../../src/usecases/figures/issue-lists';
import { onlySettings } from '../../../src/usecases/settings/show-settings';
import { inputSeenBy } from '../../../src/usecases/views/show-what-if';
import { PAGE_OPTIONS } from '../../report/page-options';
import { fc, runsOf } from '../../property-runs';
import { LIFE, ORIGIN } from '../generated/arbitrary-plan';
import { arbitraryStories, fewStories, projectAt } from '../generated/arbitrary-project';
import { arbitraryFullPlan, arbitraryMoney, withMoney } from '../generated/money-apart';
import { differingPaths } from './differing-paths';
import { withWeatherOf } from './declassified';
import { CLIENT, TEAM } from './viewers';

/** Two projects that differ in money alone. */
const pairOf = (stories: typeof fewStories) =>
  fc
    .tuple(stories, arbitraryFullPlan, arbitraryMoney, arbitraryMoney, fc.integer({ min: 0, max: LIFE }))
    .map(([story, plan, one, other, offset]) => {
      const inputOf = (money: typeof one): ProjectInput => projectAt(story, withMoney(plan, money), LIFE);
      return { one: inputOf(one), other: inputOf(other), on: addDays(ORIGIN, offset) };
    });

/**
 * A project as one kind of value that leaves through the gate: as it is, as somebody sees it, and that as
 * text.
 */
interface Kind {
  readonly raw: object;
  readonly seen: (by: Viewer) => object;
  readonly text: (seen: object) => string;
}
const kindOf = (
  raw: object,
  seen: Kind['seen'],
  text: Kind['text'] = (value) => JSON.stringify(value),
): Kind => ({
  raw,
  seen,
  text,
});

const KINDS: Readonly<Record<string, (project: Computed) => Kind>> = {
  RESULT: ({ result }) => kindOf(result, (by) => seenBy(by, RESULT, result)),
  'RESULT as it travels': ({ result }) =>
    kindOf(resultViewOf(result), (by) => seenBy(by, RESULT, resultViewOf(result))),
  RISKS: ({ result: { risks } }) => kindOf(risks, (by) => seenBy(by, RISKS, risks)),
  TOTALS: ({ result }) => kindOf(totalsOf(result), (by) => seenBy(by, TOTALS, totalsOf(result))),
  PAGE_FIGURES: ({ result }) => {
    const figures = pageFiguresOf(result, null);
    return kindOf(figures, (by) => seenBy(by, PAGE_FIGURES, figures), withoutWeatherOfCosts);
  },
  INPUT: ({ input }) => kindOf(input, (by) => seenBy(by, INPUT, input)),
  'INPUT of a what-if': ({ input }) => kindOf(input, (by) => inputSeenBy(by, input, TODAY)),
  RISK: ({ input: { plan } }) =>
    kindOf({ risks: plan.risks }, (by) => ({ risks: plan.risks.map((risk) => seenBy(by, RISK, risk)) })),
  SETTINGS: ({ input: { plan } }) =>
    kindOf(onlySettings(plan), (by) => seenBy(by, SETTINGS, onlySettings(plan))),
  'lists of issues': ({ result }) =>
    kindOf(issueListsOf(result), (by) => listsSeenBy(by, issueListsOf(result))),
};

/** Figures of a page as text without the weather of costs and of the whole, which is for everybody. */
const withoutWeatherOfCosts = (figures: object): string =>
  JSON.stringify(figures, (name, value: unknown) => (['weather', 'cost'].includes(name) ? null : value));

interface Computed {
  readonly input: ProjectInput;
  readonly result: ProjectResult;
}

const TODAY = addDays(ORIGIN, LIFE);

const totalsOf = ({ confidence, ...result }: ProjectResult): Totals => {
  const {
    currency,
    hoursPerDay,
    projectIssues,
    issues,
    done,
    effort,
    cost,
    work,
    schedule,
    finish,
    axes,
    weather,
  } = result;
  const counts = { currency, hoursPerDay, projectIssues, issues, done };
  const open = result.withoutCosts && { withoutCosts: result.withoutCosts };
  return {
    ...counts,
    effort,
    cost,
    work,
    schedule,
    finish,
    axes,
    weather,
    ...open,
    confidence: confidence.value,
  };
};

/**
 * Measures outside of all deliverables that are the same for every project, as nothing is earned or planned
 * there.
 */
const NEVER_OUTSIDE = [
  ...[
    'costPerformanceIndex',
    'coverage',
    'criticalRatio',
    'earnedSchedule',
    'earnedValue',
    'estimateAtCompletion.method',
  ],
  ...[
    'estimateAtCompletion.typical',
    'estimateAtCompletionTime',
    'percentComplete',
    'plannedValue',
    'schedulePerformanceIndex',
  ],
  ...[
    'schedulePerformanceTime',
    'scheduleVariance',
    'scheduleVarianceTime',
    'toCompleteBudget',
    'toCompleteEstimate',
  ],
].map((name) => `outside.cost.${name}`);
/**
 * The share that a deliverable's own sums cover is all of it, and its rule says whether they are circular.
 */
const NEVER_OF_DELIVERABLES = ['coverage', 'estimateAtCompletion.circular'].map(
  (name) => `deliverables.*.cost.${name}`,
);

test('of two projects that differ in money alone, team and client see the same in every kind, but the weather of costs; each figure varies', () => {
  const [varied, hidden] = [new Set<string>(), new Set<string>()];
  let [pairs, alike] = [0, 0];
  fc.assert(
    fc.property(pairOf(fewStories), fc.constantFrom(TEAM, CLIENT), ({ one, other, on }, viewer) => {
      const [first, second] = [one, other].map((input) => ({ input, result: computeProject(input, on) })) as [
        Computed,
        Computed,
      ];
      pairs += 1;
      for (const [name, kind] of Object.entries(KINDS)) {
        const [before, after] = [kind(first), kind(second)];
        const [seen, seenAfter] = [before.seen(viewer), after.seen(viewer)];
        const [text, textAfter] = [before.text(withWeatherOf(seen, seenAfter)), after.text(seenAfter)];
        expect([name, text]).toEqual([name, textAfter]);
        differingPaths(before.raw, after.raw, (path) => varied.add(`${name}: ${path}`));
        if (!name.startsWith('INPUT of'))
          differingPaths(before.raw, seen, (path) => hidden.add(`${name}: ${path}`));
      }
      if (!isSame(seenBy(viewer, RESULT, first.result), seenBy(viewer, RESULT, second.result))) return;
      alike += 1;
      // Pages take longest: one in six.
      if (alike % 6 === 0) expect(pagesOf(first)).toEqual(pagesOf(second));
    }),
    runsOf(500),
  );
  expect(alike).toBeGreaterThan(pairs / 3);
  // A shorter run is too short for every figure to vary.
  if (pairs < 500) return;
  const never = [...hidden].filter((path) => !varied.has(path)).map((path) => path.replace(/^[^:]+: /, ''));
  expect([...new Set(never)].sort()).toEqual([...NEVER_OF_DELIVERABLES, ...NEVER_OUTSIDE].sort());
  expect(hidden.size).toBeGreaterThan(150);
});

const isSame = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What is written of a project for those who may not see costs. */
function pagesOf({ result }: Computed): readonly string[] {
  const options = { ...PAGE_OPTIONS, seeCosts: false, previous: pageFiguresOf(result, null) };
  const page = committeePage(result, options);
  const changed = { ...options.previous, methodVersion: 'another' };
  const compared = committeePage(result, { ...options, previous: changed, recomputed: options.previous });
  return [page, compared, macroDocument(seenBy(TEAM, RESULT, result), 'fr')].map((one) =>
    JSON.stringify(one),
  );
}

test('what a reader computes a what-if from gives the dates that the project shows', () => {
  fc.assert(
    fc.property(pairOf(arbitraryStories), ({ one }) => {
      const input = inputSeenBy(TEAM, one, TODAY);
      const compared = (result: ProjectResult): unknown => {
        const { schedule, work, effort, finish, deliverables, doubtful, confidence } = result;
        const rows = deliverables.map((row) => ({
          ...row,
          owner: null,
          weather: null,
          group: null,
          cost: null,
        }));
        const figures = { schedule, work, effort, finish, rows, doubtful };
        return rounded({ ...figures, confidence: confidence.value, risks: result.risks.open.length });
      };
      const computed = seenBy(TEAM, RESULT, computeProject(input, TODAY));
      expect(compared(computed)).toEqual(compared(seenBy(TEAM, RESULT, computeProject(one, TODAY))));
    }),
    runsOf(60),
  );
});

/**
 * Sums of fractions that were divided and added up again agree to the last digits but one; the past that a
 * simulation needs is gone.
 */
function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, one: unknown) => {
      if (['p50', 'p80', 'p95'].includes(key)) return null;
      return typeof one === 'number' ? Number(one.toPrecision(10)) : one;
    }),
  );
}
