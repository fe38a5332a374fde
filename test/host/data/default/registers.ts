import type { ProjectExport } from '../../../../src/contract/jalon-export';

/** Registers that are kept as they are, whatever their columns. */
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

export const DECISIONS: Register = [
  { id: 'D-1', date: '2025-10-17', text: 'Retenir l’hébergement de la métropole', by: 'nadia-ferrand' },
  {
    id: 'D-2',
    date: '2025-12-12',
    text: 'Écarter le paiement en ligne du premier marché',
    by: 'nadia-ferrand',
  },
  { id: 'D-3', date: '2026-01-16', text: 'Signer l’avenant n° 1', by: 'nadia-ferrand' },
  {
    id: 'D-4',
    date: '2026-02-13',
    text: 'Livrer le premier lot de démarches en deux fois si les flux tardent',
    by: 'nadia-ferrand',
  },
];

export const ACTIONS: Register = [
  {
    id: 'A-1',
    date: '2026-01-16',
    text: 'Ouvrir les flux vers l’état civil',
    owner: 'olivier-brun',
    due: '2026-02-06',
    done: null,
  },
  {
    id: 'A-2',
    date: '2026-01-16',
    text: 'Proposer un renfort de développement',
    owner: 'camille-roussel',
    due: '2026-02-20',
    done: null,
  },
  {
    id: 'A-3',
    date: '2026-02-13',
    text: 'Nommer les recetteurs du scolaire',
    owner: 'pierre-castel',
    due: '2026-02-27',
    done: '2026-02-24',
  },
  {
    id: 'A-4',
    date: '2026-02-13',
    text: 'Relire les spécifications de la voirie',
    owner: 'nadia-ferrand',
    due: '2026-02-25',
    done: null,
  },
];

export const CHANGES: Register = [
  {
    id: 'FdC-1',
    date: '2025-11-14',
    text: 'Statistiques détaillées',
    state: 'refused',
    amount: '6500.00',
    days: 5,
  },
  {
    id: 'FdC-2',
    date: '2025-12-12',
    text: 'Signalement de voirie',
    state: 'accepted',
    amount: '17800.00',
    days: 20,
  },
  {
    id: 'FdC-3',
    date: '2026-01-09',
    text: 'Mise en accessibilité et contre-audit',
    state: 'accepted',
    amount: '18700.00',
    days: 0,
  },
  {
    id: 'FdC-4',
    date: '2026-02-17',
    text: 'Paiement en ligne de la cantine',
    state: 'requested',
    amount: '24000.00',
    days: 25,
  },
];

export const COMMITTEES: Register = [
  { number: 1, date: '2025-10-17', state: 'validated' },
  { number: 2, date: '2025-11-14', state: 'validated' },
  { number: 3, date: '2025-12-12', state: 'validated' },
  { number: 4, date: '2026-01-16', state: 'validated' },
  { number: 5, date: '2026-02-13', state: 'validated' },
];
