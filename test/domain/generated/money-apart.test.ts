import type { Day } from '../../../src/domain/calendar/day';
import { computeProject } from '../../../src/domain/indicators/compute-project';
import { withoutCosts } from '../../../src/domain/indicators/without-costs';
import type { ProjectInput } from '../../../src/domain/plan/project-input';
import type { ProjectResult, WeatherReading } from '../../../src/domain/result/project-result';
import { fc, runsOf } from '../../property-runs';
import { LIFE, ORIGIN } from './arbitrary-plan';
import { arbitraryStories, projectAt } from './arbitrary-project';
import { arbitraryFullPlan, arbitraryMoney, withMoney } from './money-apart';

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
function withDeclassified(result: ProjectResult, other: ProjectResult): ProjectResult {
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
  fc.assert(
    fc.property(pair, ({ one, other, on }) => {
      const [told, else_] = [withoutCosts(computeProject(one, on)), withoutCosts(computeProject(other, on))];
      expect(JSON.stringify(withDeclassified(told, else_))).toEqual(JSON.stringify(else_));
    }),
    runsOf(200),
  );
});
