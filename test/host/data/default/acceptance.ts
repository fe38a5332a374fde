import type { ProjectExport } from '../../../../src/contract/jalon-export';

type Deliverable = NonNullable<ProjectExport['deliverables']>[number];
type Steps = NonNullable<Deliverable['acceptance']>;
type Reservations = NonNullable<Deliverable['reservations']>;
type Progress = NonNullable<Deliverable['progress']>;

const CLIENT = 'nadia-ferrand';
const SUPPLIER = 'camille-roussel';

/** Delivered, verified, then what the client decided. */
const steps = (
  delivered: string,
  verified: string,
  decided?: readonly [string, Steps[number]['state'], string?],
): Steps => [
  { date: delivered, state: 'delivered', by: SUPPLIER },
  { date: verified, state: 'verification', by: CLIENT },
  ...(decided === undefined
    ? []
    : [
        {
          date: decided[0],
          state: decided[1],
          by: CLIENT,
          ...(decided[2] === undefined ? {} : { note: decided[2] }),
        },
      ]),
];

const ACCEPTANCE: Readonly<Record<string, Steps>> = {
  'L-01': steps('2025-10-15', '2025-10-16', ['2025-10-29', 'accepted']),
  'L-02': steps('2025-10-28', '2025-11-03', ['2025-11-12', 'accepted']),
  'L-03': steps('2025-11-04', '2025-11-06', [
    '2025-11-20',
    'accepted-with-reservations',
    'Deux réserves mineures',
  ]),
  'L-04': steps('2025-12-08', '2025-12-09', ['2025-12-18', 'accepted']),
  'L-05': [
    ...steps('2025-12-19', '2025-12-22', ['2026-01-08', 'adjourned', 'Le plan de reprise d’activité manque']),
    ...steps('2026-01-14', '2026-01-15', ['2026-01-22', 'accepted-with-reservations']),
  ],
  'L-06': steps('2026-01-05', '2026-01-06', ['2026-01-14', 'accepted', 'PV signé le 14 janvier']),
  'L-07': steps('2026-02-20', '2026-02-23'),
  'L-08': [{ date: '2026-02-19', state: 'delivered', by: SUPPLIER, note: 'Version 0.9' }],
  'L-09': [{ date: '2026-02-26', state: 'prepared', by: SUPPLIER }],
};

const RESERVATIONS: Readonly<Record<string, Reservations>> = {
  'L-03': [
    {
      id: 'R-1',
      text: 'Préciser le circuit de validation des comptes rendus',
      severity: 'minor',
      raised: '2025-11-20',
      lifted: '2025-12-02',
    },
    {
      id: 'R-2',
      text: 'Ajouter les indicateurs de qualité du code',
      severity: 'minor',
      raised: '2025-11-20',
      lifted: null,
    },
  ],
  'L-05': [
    {
      id: 'R-3',
      text: 'Chiffrer la bascule vers le site de secours',
      severity: 'major',
      raised: '2026-01-22',
      lifted: null,
    },
    {
      id: 'R-4',
      text: 'Joindre le schéma des flux à jour',
      severity: 'minor',
      raised: '2026-01-22',
      lifted: '2026-02-06',
    },
  ],
};

const declared = (...points: readonly (readonly [string, number, string?])[]): Progress =>
  points.map(([date, percent, note]) => ({
    date,
    percent,
    by: SUPPLIER,
    ...(note === undefined ? {} : { note }),
  }));

const PROGRESS: Readonly<Record<string, Progress>> = {
  'L-15': declared(['2025-09-19', 0], ['2026-02-20', 20], ['2026-02-27', 38, 'Audit du socle rendu']),
  'L-18': declared(
    ['2025-09-19', 0],
    ['2026-01-30', 20],
    ['2026-02-13', 45],
    ['2026-02-27', 64, 'Plateforme de recette ouverte'],
  ),
  'L-19': declared(['2025-09-19', 0], ['2026-02-27', 6, 'Plan de conduite du changement en relecture']),
};

const PAPER = ['Le document couvre toutes les exigences du marché', 'Les remarques de la MOA sont intégrées'];
const SOFTWARE = [
  'Tous les scénarios de recette sont joués, sans anomalie bloquante',
  'Moins de trois anomalies majeures ouvertes',
  'La documentation d’installation est livrée',
  'Le contrôle d’accessibilité est joint',
];
const SERVICE = ['Le dossier d’exploitation est à jour', 'Le retour arrière a été répété'];

const RUN_BY_PEOPLE = new Set(['L-18', 'L-19', 'L-20']);
const ON_PAPER = new Set(['L-01', 'L-02', 'L-03', 'L-04', 'L-05', 'L-06', 'L-07', 'L-16']);

/** What acceptance demands of a deliverable. */
export const criteriaOf = (id: string): string[] => [
  ...(ON_PAPER.has(id) ? PAPER : RUN_BY_PEOPLE.has(id) ? SERVICE : SOFTWARE),
];
export const acceptanceOf = (id: string): Steps => ACCEPTANCE[id] ?? [];
export const reservationsOf = (id: string): Reservations => RESERVATIONS[id] ?? [];
export const progressOf = (id: string): Progress => PROGRESS[id] ?? [];
