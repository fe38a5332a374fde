import type { Split } from '../../src/domain/issues/share-issues';
import { known, unknown } from '../../src/domain/known';
import { SKETCHES, type Sketch } from './deliverable-sketches';
import { day, HOUR, PERSON_DAY } from './sample-day';
import { measuresOf } from './sample-measures';
import { finishOf, scheduleOf } from './sample-schedule';
import type { Weather, WeatherReading } from '../../src/domain/health/weather-reading';
import type { DeliverableResult } from '../../src/domain/project/deliverable-result';

function deliverableOf(sketch: Sketch): DeliverableResult {
  const budget = sketch.budget * PERSON_DAY;
  const share = sketch.done / sketch.issues;
  const planned = Math.min(budget, budget * share * 1.1 + PERSON_DAY);
  const earned = budget * share;
  const actual = earned * 1.04 + HOUR;
  const work = measuresOf(budget, planned, earned, actual, actual + (budget - earned) * 1.02);
  const cost = measuresOf(
    budget * 2,
    planned * 2,
    earned * 2,
    actual * 2,
    actual * 2 + (budget - earned) * 2.04,
  );
  const finish = finishOf(day(sketch.finish), sketch.slip);
  return {
    complete: sketch.done === sketch.issues,
    id: sketch.id,
    name: sketch.name,
    phase: sketch.phase,
    owner: sketch.weather === 'fog' ? null : 'account-nadia',
    earning: 'zero-hundred',
    issues: sketch.issues,
    done: sketch.done,
    issueIds: Array.from({ length: sketch.issues }, (_, index) =>
      String(10_000 + Number(sketch.id.slice(2)) * 100 + index),
    ),
    effort: {
      estimate: known(budget),
      spent: known(actual),
      remaining: known(budget - earned),
      earned: known(earned),
    },
    cost,
    work,
    schedule: scheduleOf(40, 38, 90),
    finish,
    contractDate: sketch.phase === 'conception' ? finish.baselineOriginal : unknown('no-contract-date'),
    acceptance: sketch.acceptance ?? unknown('no-acceptance'),
    confidence: sketch.weather === 'fog' ? 0.41 : 0.94,
    doubtful: sketch.weather === 'fog',
    weather: { weather: sketch.weather, cause: CAUSES[sketch.weather] },
    group: GROUPS[sketch.weather],
  };
}

const GROUPS: Readonly<Record<Weather, DeliverableResult['group']>> = {
  sun: 'on-course',
  veiled: 'at-risk',
  cloudy: 'late',
  storm: 'late',
  fog: 'at-risk',
};

const CAUSES: Readonly<Record<Weather, WeatherReading['cause']>> = {
  sun: 'fine',
  veiled: 'schedule',
  cloudy: 'slip',
  storm: 'slip',
  fog: 'confidence',
};

/** Ten deliverables of a project in trouble. */
export const DELIVERABLES = SKETCHES.map(deliverableOf);

/** An issue that two of them share. */
export const SPLIT: Split = {
  issueId: '10802',
  parts: [
    { deliverable: 'L-08', share: 0.7 },
    { deliverable: 'L-09', share: 0.3 },
  ],
};
