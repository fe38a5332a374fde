/** Registers that the committee reads: kept as they are, whatever their columns. */
type Register = readonly Readonly<Record<string, unknown>>[];

export const RISKS: Register = [
  {
    id: 'RQ-1',
    text: 'Les flux vers les logiciels métier s’ouvrent trop tard pour la recette',
    probability: 4,
    impact: 4,
    days: 15,
    amount: '18000.00',
    response: 'Relance hebdomadaire de l’exploitation, simulateurs pour les tests',
    owner: 'hugo-marchand',
    due: '2026-03-13',
    state: 'open',
  },
  {
    id: 'RQ-2',
    text: 'Les référents métier manquent de temps pour la recette',
    probability: 3,
    impact: 4,
    days: 10,
    amount: '9000.00',
    response: 'Réserver leurs journées avant la fin mars',
    owner: 'nadia-ferrand',
    due: '2026-03-31',
    state: 'open',
  },
  {
    id: 'RQ-3',
    text: 'Un développeur n’est pas remplacé',
    probability: 3,
    impact: 3,
    days: 12,
    amount: '22000.00',
    response: 'Renfort de deux mois demandé au titulaire',
    owner: 'camille-roussel',
    due: '2026-03-06',
    state: 'open',
  },
  {
    id: 'RQ-4',
    text: 'La qualité des données reprises retarde l’ouverture',
    probability: 2,
    impact: 4,
    days: 8,
    amount: '7000.00',
    response: 'Répétition à blanc dès la mi-mars',
    owner: 'aicha-diallo',
    due: '2026-04-03',
    state: 'open',
  },
  {
    id: 'RQ-5',
    text: 'L’avis sur la protection des données est réservé',
    probability: 1,
    impact: 3,
    days: 5,
    amount: '0.00',
    response: 'Avis rendu le 4 novembre',
    owner: 'ines-belkacem',
    due: '2025-11-07',
    state: 'closed',
  },
];

export const DECISIONS: Register = [
  { id: 'D-1', date: '2025-10-17', text: 'Retenir l’hébergement de la métropole', by: 'nadia-ferrand' },
  { id: 'D-2', date: '2025-12-12', text: 'Écarter le paiement en ligne du premier marché', by: 'nadia-ferrand' },
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
  { id: 'FdC-1', date: '2025-11-14', text: 'Statistiques détaillées', state: 'refused', amount: '6500.00', days: 5 },
  { id: 'FdC-2', date: '2025-12-12', text: 'Signalement de voirie', state: 'accepted', amount: '17800.00', days: 20 },
  {
    id: 'FdC-3',
    date: '2026-01-09',
    text: 'Mise en accessibilité et contre-audit',
    state: 'accepted',
    amount: '18700.00',
    days: 0,
  },
  { id: 'FdC-4', date: '2026-02-17', text: 'Paiement en ligne de la cantine', state: 'requested', amount: '24000.00', days: 25 },
];

export const COMMITTEES: Register = [
  { number: 1, date: '2025-10-17', state: 'validated' },
  { number: 2, date: '2025-11-14', state: 'validated' },
  { number: 3, date: '2025-12-12', state: 'validated' },
  { number: 4, date: '2026-01-16', state: 'validated' },
  { number: 5, date: '2026-02-13', state: 'validated' },
];
