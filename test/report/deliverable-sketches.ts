import { known } from '../../src/domain/known';
import type { Weather } from '../../src/domain/health/weather-reading';
import type { DeliverableResult } from '../../src/domain/project/deliverable-result';

/** What distinguishes a sample deliverable from the others. */
export interface Sketch {
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

export const SKETCHES: readonly Sketch[] = [
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
