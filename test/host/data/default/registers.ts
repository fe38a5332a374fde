import type { ProjectExport } from '../../../../src/contract/jalon-export';

/** Rows of registers, as an export holds them. */
type Register = readonly Readonly<Record<string, unknown>>[];

/** What may still go wrong, as the committee reads it, and what no longer can. */
export const RISKS: NonNullable<ProjectExport['risks']> = [
  {
    id: 'RQ-1',
    title: 'Les flux vers les logiciels métier s’ouvrent trop tard pour la recette',
    probability: 0.6,
    impactDays: 15,
    impactMoney: '18000.00',
    status: 'open',
    owner: 'hugo-marchand',
    response: 'Relance hebdomadaire de l’exploitation, simulateurs pour les tests',
    due: '2026-03-13',
    raised: '2025-12-12',
  },
  {
    id: 'RQ-2',
    title: 'Les référents métier manquent de temps pour la recette',
    probability: 0.4,
    impactDays: 10,
    impactMoney: '9000.00',
    status: 'open',
    owner: 'nadia-ferrand',
    response: 'Réserver leurs journées avant la fin mars',
    due: '2026-03-31',
    raised: '2026-01-16',
  },
  {
    id: 'RQ-3',
    title: 'Un développeur n’est pas remplacé',
    probability: 0.3,
    impactDays: 12,
    impactMoney: '22000.00',
    status: 'open',
    owner: 'camille-roussel',
    response: 'Renfort de deux mois demandé au titulaire',
    due: '2026-03-06',
    raised: '2026-01-16',
  },
  {
    id: 'RQ-4',
    title: 'La qualité des données reprises retarde l’ouverture',
    probability: 0.2,
    impactDays: 8,
    impactMoney: '7000.00',
    status: 'open',
    owner: 'aicha-diallo',
    response: 'Répétition à blanc dès la mi-mars',
    due: '2026-04-03',
    raised: '2026-02-13',
  },
  {
    id: 'RQ-5',
    title: 'Le contre-audit d’accessibilité relève des non-conformités bloquantes',
    probability: 0.25,
    impactDays: 5,
    impactMoney: '6500.00',
    status: 'open',
    owner: 'camille-roussel',
    response: 'Revue des composants avant le contre-audit',
    due: '2026-04-17',
    raised: '2026-02-13',
  },
  {
    id: 'RQ-6',
    title: 'L’avis sur la protection des données est réservé',
    probability: 0.1,
    impactDays: 5,
    impactMoney: '0.00',
    status: 'closed',
    owner: 'ines-belkacem',
    response: 'Avis rendu le 4 novembre',
    due: '2025-11-07',
    raised: '2025-10-17',
    settled: '2025-11-04',
  },
];

const SPONSOR = 'nadia-ferrand';

/** Decisions of the committees so far, and one that the next committee is asked for. */
export const DECISIONS: Register = [
  taken('D-1', '2025-10-17', 'Retenir l’hébergement de la métropole'),
  taken('D-2', '2025-12-12', 'Écarter le paiement en ligne du premier marché'),
  taken('D-3', '2026-01-16', 'Signer l’avenant n° 1'),
  taken('D-4', '2026-02-13', 'Livrer le premier lot de démarches en deux fois si les flux tardent'),
  {
    id: 'D-5',
    subject: 'Intégrer le paiement en ligne de la cantine au premier lot',
    context: 'Demande d’évolution E-4, déposée le 17 février par la direction de l’éducation',
    options: 'Intégrer au premier lot\nReporter au second marché',
    recommendation: 'Reporter au second marché',
    decider: SPONSOR,
    due: '2026-03-13',
    state: 'asked',
  },
];

function taken(id: string, day: string, subject: string): Register[number] {
  return { id, subject, decider: SPONSOR, state: 'taken', taken: day };
}

export const ACTIONS: Register = [
  {
    id: 'A-1',
    what: 'Ouvrir les flux vers l’état civil',
    owner: 'olivier-brun',
    due: '2026-02-06',
    state: 'under-way',
  },
  {
    id: 'A-2',
    what: 'Proposer un renfort de développement',
    owner: 'camille-roussel',
    due: '2026-02-20',
    state: 'open',
  },
  {
    id: 'A-3',
    what: 'Nommer les recetteurs du scolaire',
    owner: 'pierre-castel',
    due: '2026-02-27',
    state: 'done',
    closed: '2026-02-24',
  },
  {
    id: 'A-4',
    what: 'Relire les spécifications de la voirie',
    owner: SPONSOR,
    due: '2026-02-25',
    state: 'open',
  },
];

export const CHANGES: Register = [
  {
    id: 'E-1',
    title: 'Statistiques détaillées',
    asked: '2025-11-14',
    state: 'refused',
    decided: '2025-12-12',
    delay: 5,
    price: '6500.00',
  },
  {
    id: 'E-2',
    title: 'Signalement de voirie',
    asked: '2025-12-12',
    state: 'accepted',
    decided: '2026-01-16',
    delay: 20,
    price: '17800.00',
    amendment: 'Avenant n° 1',
  },
  {
    id: 'E-3',
    title: 'Mise en accessibilité et contre-audit',
    asked: '2026-01-09',
    state: 'accepted',
    decided: '2026-01-16',
    delay: 0,
    price: '18700.00',
    amendment: 'Avenant n° 1',
  },
  {
    id: 'E-4',
    title: 'Paiement en ligne de la cantine',
    asked: '2026-02-17',
    state: 'asked',
    delay: 25,
    price: '24000.00',
  },
];

export const COMMITTEES: Register = [
  { number: 1, date: '2025-10-17', state: 'validated' },
  { number: 2, date: '2025-11-14', state: 'validated' },
  { number: 3, date: '2025-12-12', state: 'validated' },
  { number: 4, date: '2026-01-16', state: 'validated' },
  { number: 5, date: '2026-02-13', state: 'validated' },
];
