import type { Split } from '../../src/domain/issues/share-issues';
import { known, unknown } from '../../src/domain/known';
import { day, HOUR, PERSON_DAY } from './sample-day';
import { measuresOf } from './sample-measures';
import { finishOf, scheduleOf } from './sample-schedule';
import type { Weather, WeatherReading } from '../../src/domain/health/weather-reading';
import type { DeliverableResult } from '../../src/domain/project/deliverable-result';

interface Sketch {
  readonly id: string;
  readonly name: string;
  readonly phase: string;
  readonly finish: string;
  readonly slip: number;
  /** Person-days. */
  readonly budget: number;
  readonly done: number;
  readonly issues: number;
  readonly weather: Weather;
  readonly acceptance?: DeliverableResult['acceptance'];
}

const SKETCHES: readonly Sketch[] = [
  {
    id: 'L-01',
    name: 'Note de cadrage',
    phase: 'cadrage',
    finish: '2025-11-14',
    slip: 0,
    budget: 22,
    done: 8,
    issues: 8,
    weather: 'sun',
    acceptance: known('admitted'),
  },
  {
    id: 'L-02',
    name: 'Plan qualité projet',
    phase: 'cadrage',
    finish: '2025-11-28',
    slip: -1,
    budget: 12,
    done: 5,
    issues: 5,
    weather: 'sun',
    acceptance: known('accepted'),
  },
  {
    id: 'L-03',
    name: 'Spécifications fonctionnelles générales',
    phase: 'conception',
    finish: '2026-01-16',
    slip: 5,
    budget: 64,
    done: 18,
    issues: 20,
    weather: 'veiled',
    acceptance: known('accepted-with-reservations'),
  },
  {
    id: 'L-04',
    name: 'Maquettes et parcours usagers',
    phase: 'conception',
    finish: '2026-01-30',
    slip: 1,
    budget: 38,
    done: 14,
    issues: 15,
    weather: 'sun',
    acceptance: known('verification'),
  },
  {
    id: 'L-07',
    name: 'Dossier d’architecture technique',
    phase: 'conception',
    finish: '2026-02-13',
    slip: 12,
    budget: 45,
    done: 9,
    issues: 16,
    weather: 'storm',
    acceptance: known('delivered'),
  },
  {
    id: 'L-08',
    name: 'Socle d’authentification (FranceConnect)',
    phase: 'réalisation',
    finish: '2026-03-20',
    slip: 8,
    budget: 80,
    done: 10,
    issues: 31,
    weather: 'cloudy',
  },
  {
    id: 'L-09',
    name: 'Espace personnel de l’usager',
    phase: 'réalisation',
    finish: '2026-04-10',
    slip: 2,
    budget: 110,
    done: 6,
    issues: 42,
    weather: 'sun',
  },
  {
    id: 'L-10',
    name: 'Démarches en ligne : état civil, inscriptions scolaires et périscolaires, signalements',
    phase: 'réalisation',
    finish: '2026-05-06',
    slip: 3,
    budget: 140,
    done: 3,
    issues: 58,
    weather: 'veiled',
  },
  {
    id: 'L-11',
    name: 'Reprise des données',
    phase: 'réalisation',
    finish: '2026-05-15',
    slip: 0,
    budget: 46,
    done: 0,
    issues: 17,
    weather: 'fog',
  },
  {
    id: 'L-12',
    name: 'Dossier de recette',
    phase: 'recette',
    finish: '2026-05-29',
    slip: 0,
    budget: 35,
    done: 0,
    issues: 12,
    weather: 'sun',
  },
];

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
