import type { Day } from '../../../src/domain/calendar/day';
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
import { PAGE_FIGURES, pageFiguresOf, type PageFigures } from '../../../src/report/committee-page/page-figures';
import { macroDocument } from '../../../src/report/macro-document';
import { listsSeenBy } from '../../../src/usecases/access/seen-lists';
import { issueListsOf, shownOf } from '../../../src/usecases/figures/issue-lists';
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
      return { one: inputOf(one), other: inputOf(other), on: (ORIGIN + offset) as Day };
    });

/** A project in each of the kinds of value that leave through the gate: as it is, and as somebody sees it. */
const KINDS: Readonly<Record<string, (project: Computed) => { readonly raw: object; readonly seen: (by: Viewer) => object }>> = {
  RESULT: ({ result }) => ({ raw: result, seen: (by) => seenBy(by, RESULT, result) }),
  'RESULT as it travels': ({ result }) => ({ raw: shownOf(result), seen: (by) => seenBy(by, RESULT, shownOf(result)) }),
  RISKS: ({ result: { risks } }) => ({ raw: risks, seen: (by) => seenBy(by, RISKS, risks) }),
  TOTALS: ({ result }) => ({ raw: totalsOf(result), seen: (by) => seenBy(by, TOTALS, totalsOf(result)) }),
  PAGE_FIGURES: ({ result }) => {
    const figures = pageFiguresOf(result, null);
    return { raw: figures, seen: (by) => withoutWeather(seenBy(by, PAGE_FIGURES, figures)) };
  },
  INPUT: ({ input }) => ({ raw: input, seen: (by) => seenBy(by, INPUT, input) }),
  'INPUT of a what-if': ({ input }) => ({ raw: input, seen: (by) => inputSeenBy(by, input, TODAY) }),
  RISK: ({
    input: {
      plan: { risks },
    },
  }) => ({ raw: { risks }, seen: (by) => ({ risks: risks.map((risk) => seenBy(by, RISK, risk)) }) }),
  SETTINGS: ({ input: { plan } }) => ({ raw: onlySettings(plan), seen: (by) => seenBy(by, SETTINGS, onlySettings(plan)) }),
  'lists of issues': ({ result }) => ({ raw: issueListsOf(result), seen: (by) => listsSeenBy(by, issueListsOf(result)) }),
};

/** Figures of a page without the weather of costs and of the whole, which is for everybody. */
const withoutWeather = (figures: PageFigures): object => {
  const open = ({ axes }: Pick<PageFigures, 'axes'>): object => ({ ...axes, cost: undefined });
  const { announced, lastKnown } = figures;
  return {
    ...figures,
    weather: null,
    axes: open(figures),
    announced: announced && open(announced),
    lastKnown: lastKnown && open(lastKnown),
  };
};

interface Computed {
  readonly input: ProjectInput;
  readonly result: ProjectResult;
}

const TODAY = (ORIGIN + LIFE) as Day;

const totalsOf = ({ confidence, ...result }: ProjectResult): Totals => {
  const { currency, hoursPerDay, projectIssues, issues, done, effort, cost, work, schedule, finish, axes, weather } = result;
  const counts = { currency, hoursPerDay, projectIssues, issues, done };
  const { withoutCosts } = result;
  return { ...counts, effort, cost, work, schedule, finish, axes, weather, withoutCosts, confidence: confidence.value };
};

test('of two projects that differ in money alone, team and client see the same in every kind, but the weather of costs; each figure varies', () => {
  const [varied, hidden] = [new Set<string>(), new Set<string>()];
  let pages = 0;
  fc.assert(
    fc.property(pairOf(fewStories), ({ one, other, on }) => {
      const [first, second] = [one, other].map((input): Computed => ({ input, result: computeProject(input, on) })) as [
        Computed,
        Computed,
      ];
      for (const [name, kind] of Object.entries(KINDS)) {
        const [before, after] = [kind(first), kind(second)];
        for (const viewer of [TEAM, CLIENT]) {
          const [seen, seenAfter] = [before.seen(viewer), after.seen(viewer)];
          expect([name, JSON.stringify(withWeatherOf(seen, seenAfter))]).toEqual([name, JSON.stringify(seenAfter)]);
        }
        for (const path of differingPaths(before.raw, after.raw)) varied.add(`${name}: ${path}`);
        if (name !== 'INPUT of a what-if')
          for (const path of differingPaths(before.raw, before.seen(TEAM))) hidden.add(`${name}: ${path}`);
      }
      const alike = JSON.stringify(seenBy(TEAM, RESULT, first.result)) === JSON.stringify(seenBy(TEAM, RESULT, second.result));
      if (!alike) return;
      pages += 1;
      expect(pagesOf(first)).toEqual(pagesOf(second));
    }),
    runsOf(500),
  );
  expect(pages).toBeGreaterThan(100);
  expect([...hidden].filter((path) => !varied.has(path)).sort()).toEqual([]);
  expect(hidden.size).toBeGreaterThan(150);
});

/** What is written of a project for those who may not see costs. */
function pagesOf({ result }: Computed): readonly string[] {
  const options = { ...PAGE_OPTIONS, seeCosts: false, previous: pageFiguresOf(result, null) };
  const page = committeePage(result, options);
  const changed = { ...options.previous, methodVersion: 'another' };
  const compared = committeePage(result, { ...options, previous: changed, recomputed: options.previous });
  return [page, compared, macroDocument(seenBy(TEAM, RESULT, result), 'fr')].map((one) => JSON.stringify(one));
}

test('what a reader computes a what-if from gives the dates that the project shows', () => {
  fc.assert(
    fc.property(pairOf(arbitraryStories), ({ one }) => {
      const input = inputSeenBy(TEAM, one, TODAY);
      const compared = (result: ProjectResult): unknown => {
        const { schedule, work, effort, finish, deliverables, doubtful, confidence } = result;
        const rows = deliverables.map((row) => ({ ...row, owner: null, weather: null, group: null, cost: null }));
        const figures = { schedule, work, effort, finish, rows, doubtful };
        return rounded({ ...figures, confidence: confidence.value, risks: result.risks.open.length });
      };
      const computed = seenBy(TEAM, RESULT, computeProject(input, TODAY));
      expect(compared(computed)).toEqual(compared(seenBy(TEAM, RESULT, computeProject(one, TODAY))));
    }),
    runsOf(60),
  );
});

/** Sums of fractions that were divided and added up again agree to the last digits but one; the past that a simulation needs is gone. */
function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, one: unknown) => {
      if (['p50', 'p80', 'p95'].includes(key)) return null;
      return typeof one === 'number' ? Number(one.toPrecision(10)) : one;
    }),
  );
}
