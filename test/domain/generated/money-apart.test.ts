import type { Day } from '../../../src/domain/calendar/day';
import { computeProject } from '../../../src/domain/project/compute-project';
import { withoutCosts } from '../../../src/domain/access/without-costs';
import type { Outlook } from '../../../src/domain/what-if/what-if';
import type { ShownResult } from '../../../src/contract/views';
import { committeePage } from '../../../src/report/committee-page/committee-page';
import { hideCosts } from '../../../src/usecases/access/hide-costs';
import { shownOf } from '../../../src/usecases/figures/issue-lists';
import { toldInput } from '../../../src/usecases/views/show-what-if';
import { PAGE_OPTIONS } from '../../report/page-options';
import type { ProjectInput } from '../../../src/domain/issues/project-input';
import { fc, runsOf } from '../../property-runs';
import { LIFE, ORIGIN } from './arbitrary-plan';
import { arbitraryStories, projectAt } from './arbitrary-project';
import { arbitraryFullPlan, arbitraryMoney, withMoney } from './money-apart';
import type { WeatherReading } from '../../../src/domain/health/weather-reading';

/** Two projects that differ in money alone. */
const pair = fc
  .tuple(arbitraryStories, arbitraryFullPlan, arbitraryMoney, arbitraryMoney, fc.integer({ min: 0, max: LIFE }))
  .map(([stories, plan, one, other, offset]) => {
    const inputOf = (money: typeof one): ProjectInput => projectAt(stories, withMoney(plan, money), LIFE);
    return { one: inputOf(one), other: inputOf(other), on: (ORIGIN + offset) as Day };
  });

/** The weather of costs is told to everybody; of two with the same weather the cause is the same as well. */
const sameButFor = (told: WeatherReading, other: WeatherReading): WeatherReading =>
  told.weather === other.weather ? told : other;

/** A result with what is told of costs as it is in another one: their weather, that of the whole, and what follows from it. */
function withDeclassified(result: ShownResult, other: ShownResult): ShownResult {
  return {
    ...result,
    weather: sameButFor(result.weather, other.weather),
    axes: { ...result.axes, cost: sameButFor(result.axes.cost, other.axes.cost) },
    deliverables: result.deliverables.map((deliverable, rank) => {
      const like = other.deliverables[rank];
      if (!deliverable.weather || !like?.weather || deliverable.weather.weather === like.weather.weather) return deliverable;
      const follows = ['on-course', 'at-risk'].includes(deliverable.group) && ['on-course', 'at-risk'].includes(like.group);
      return { ...deliverable, weather: like.weather, group: follows ? like.group : deliverable.group };
    }),
  };
}

test('money changes nothing that those are told who may not see costs, but the weather of costs', () => {
  let [moved, alike] = [0, 0];
  fc.assert(
    fc.property(pair, ({ one, other, on }) => {
      const results = [computeProject(one, on), computeProject(other, on)] as const;
      const [told, toldOther] = [hideCosts(shownOf(results[0])), hideCosts(shownOf(results[1]))];
      expect(JSON.stringify(withDeclassified(told, toldOther))).toEqual(JSON.stringify(toldOther));
      if (JSON.stringify(results[0].cost) !== JSON.stringify(results[1].cost)) moved += 1;
      if (JSON.stringify(told) !== JSON.stringify(toldOther)) return;
      alike += 1;
      const [page, otherPage] = results.map((result) =>
        JSON.stringify(committeePage(result, { ...PAGE_OPTIONS, seeCosts: false })),
      );
      expect(page).toEqual(otherPage);
    }),
    runsOf(200),
  );
  expect([moved > 100, alike > 50]).toEqual([true, true]);
});

const READER = { seeCosts: false, manageDeliverables: false };
const TODAY = (ORIGIN + LIFE) as Day;

test('what a reader computes a what-if from is the same whatever the money, and gives the dates that the project shows', () => {
  fc.assert(
    fc.property(pair, ({ one, other }) => {
      const input = toldInput(one, TODAY, READER);
      expect(JSON.stringify(toldInput(other, TODAY, READER))).toEqual(JSON.stringify(input));
      const shown = withoutCosts(computeProject(one, TODAY));
      const told = (result: Outlook): unknown => {
        const { schedule, work, effort, finish, deliverables, doubtful, confidence } = result;
        const rows = deliverables.map((row) => ({ ...row, owner: null, weather: null, group: null, cost: null }));
        return toldBy({
          schedule,
          work,
          effort,
          finish,
          rows,
          doubtful,
          confidence: confidence.value,
          risks: result.risks.open.length,
        });
      };
      expect(told(withoutCosts(computeProject(input, TODAY)))).toEqual(told(shown));
    }),
    runsOf(60),
  );
});

/** Sums of fractions that were taken apart and put together again agree to the last digits but one; the past that a simulation needs is gone. */
function toldBy(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, one: unknown) => {
      if (['p50', 'p80', 'p95'].includes(key)) return null;
      return typeof one === 'number' ? Number(one.toPrecision(10)) : one;
    }),
  );
}
