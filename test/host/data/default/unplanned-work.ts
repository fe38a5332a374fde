import { PLANNED_DELIVERABLES } from './plan-work';
import { PLAIN, type WorkItem } from './work-item';
import type { PriorityName } from './vocabulary';

type Defect = readonly [
  deliverable: string,
  day: string,
  person: string | null,
  hours: number | null,
  priority: PriorityName,
  title: string,
];

/** Defects found on the way; the hours are the estimate, null where nobody wrote one. */
const DEFECTS: readonly Defect[] = [
  ['L-06', '2025-12-11', 'mathieu-perrin', 4, 'low', 'Le pied de page déborde sur mobile'],
  ['L-08', '2026-01-07', 'lucas-fontaine', 7, 'high', 'La déconnexion laisse la session ouverte'],
  [
    'L-08',
    '2026-01-09',
    'yanis-morel',
    4,
    'medium',
    'Un agent sans habilitation voit le menu d’administration',
  ],
  ['L-08', '2026-01-15', 'sarah-nguyen', 3, 'low', 'La recherche ignore les accents'],
  ['L-08', '2026-01-22', 'aicha-diallo', 5, 'medium', 'Les courriels partent en double après une relance'],
  ['L-08', '2026-01-29', 'lucas-fontaine', 10, 'highest', 'Connexion impossible après expiration du jeton'],
  ['L-08', '2026-02-05', 'mathieu-perrin', 3, 'low', 'Le bandeau de consentement masque le bouton d’envoi'],
  ['L-09', '2026-01-27', 'sarah-nguyen', 4, 'medium', 'Le tableau de bord affiche les demandes closes'],
  ['L-09', '2026-02-03', 'mathieu-perrin', 5, 'high', 'Une pièce de plus de 5 Mo est refusée sans message'],
  ['L-09', '2026-02-10', 'mathieu-perrin', 3, 'medium', 'L’adresse est tronquée à l’enregistrement'],
  ['L-09', '2026-02-17', 'sarah-nguyen', 4, 'medium', 'Un message lu redevient non lu'],
  ['L-09', '2026-02-25', null, null, 'high', 'Le foyer d’un autre usager s’affiche un instant'],
  ['L-10', '2026-02-12', 'lucas-fontaine', 6, 'high', 'La saisie est perdue au retour en arrière'],
  ['L-10', '2026-02-18', 'mathieu-perrin', 4, 'medium', 'Deux écoles du même nom ne se distinguent pas'],
  ['L-10', '2026-02-24', 'sarah-nguyen', 3, 'low', 'Le récépissé ne porte pas la date'],
  [
    'L-10',
    '2026-02-26',
    'lucas-fontaine',
    null,
    'medium',
    'Le formulaire accepte une date de naissance à venir',
  ],
  ['L-12', '2026-02-11', 'aicha-diallo', 4, 'medium', 'La corbeille se trie mal par échéance'],
  ['L-12', '2026-02-20', 'aicha-diallo', 5, 'high', 'Une demande peut être instruite deux fois'],
  [
    'L-13',
    '2026-02-04',
    'aicha-diallo',
    6,
    'high',
    'Un accent fait échouer l’échange avec le logiciel scolaire',
  ],
  ['L-13', '2026-02-19', 'lucas-fontaine', 5, 'highest', 'La passerelle perd un message sur mille'],
  ['L-14', '2026-02-25', 'aicha-diallo', 4, 'medium', 'Des comptes en double sont repris'],
  ['L-16', '2026-02-16', 'thomas-leroux', 2, 'low', 'Deux scénarios portent le même numéro'],
];

/** Defects; one of them is under a security level. */
export const DEFECT_ITEMS: readonly WorkItem[] = [
  ...DEFECTS.map(([deliverable, created, assignee, hours, priority, summary]): WorkItem => ({
    ...PLAIN,
    ref: `${deliverable}/bug/${summary}`,
    deliverable,
    kind: 'bug',
    summary,
    assignee,
    reporter: created < '2026-02-01' ? 'thomas-leroux' : 'pierre-castel',
    hours,
    actualHours: hours ?? 4,
    parent: deliverable,
    component: PLANNED_DELIVERABLES.find(({ id }) => id === deliverable)?.component ?? null,
    labels: ['anomalie'],
    priority,
    created,
  })),
  {
    ...PLAIN,
    ref: 'L-08/restricted',
    deliverable: 'L-08',
    kind: 'bug',
    summary: 'Élévation de privilèges par le jeton de session',
    assignee: 'hugo-marchand',
    reporter: 'hugo-marchand',
    hours: 14,
    actualHours: 20,
    parent: 'L-08',
    component: 'portal',
    labels: ['sécurité'],
    priority: 'highest',
    created: '2026-02-02',
    due: '2026-02-20',
    restricted: true,
  },
];

const MONTHS = [
  ['2025-09-22', 'septembre 2025', 3.5],
  ['2025-10-01', 'octobre 2025', 7],
  ['2025-11-03', 'novembre 2025', 7],
  ['2025-12-01', 'décembre 2025', 5],
  ['2026-01-05', 'janvier 2026', 7],
  ['2026-02-02', 'février 2026', 7],
] as const;

/** Work that serves no deliverable: steering, support, a request that nobody has sorted yet. */
export const OUTSIDE_ITEMS: readonly WorkItem[] = [
  ...MONTHS.map(([created, month, hours]): WorkItem => ({
    ...PLAIN,
    ref: `outside/${month}`,
    deliverable: null,
    kind: 'task',
    summary: `Pilotage du projet, ${month}`,
    assignee: 'camille-roussel',
    reporter: 'camille-roussel',
    hours,
    actualHours: hours,
    labels: ['pilotage'],
    created,
  })),
  {
    ...PLAIN,
    ref: 'outside/demo',
    deliverable: null,
    kind: 'task',
    summary: 'Préparer une démonstration pour les élus',
    assignee: 'sarah-nguyen',
    reporter: 'nadia-ferrand',
    hours: null,
    actualHours: 9,
    created: '2026-02-03',
    due: '2026-02-13',
  },
  {
    ...PLAIN,
    ref: 'outside/payment',
    deliverable: null,
    kind: 'story',
    summary: 'Payer en ligne la cantine et le périscolaire',
    assignee: null,
    reporter: 'nadia-ferrand',
    hours: null,
    actualHours: 0,
    labels: ['évolution'],
    created: '2026-02-17',
  },
];
