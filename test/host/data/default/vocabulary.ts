/** Statuses, types, versions and the like of the default site, in the shapes that Jira Cloud gives. */

const CATEGORIES = {
  new: { id: 2, key: 'new', colorName: 'blue-gray', name: 'À faire' },
  indeterminate: { id: 4, key: 'indeterminate', colorName: 'yellow', name: 'En cours' },
  done: { id: 3, key: 'done', colorName: 'green', name: 'Terminé' },
} as const;

const status = (id: string, name: string, category: keyof typeof CATEGORIES) => ({
  id,
  name,
  description: '',
  statusCategory: CATEGORIES[category],
});

export const STATUSES = {
  todo: status('10000', 'À faire', 'new'),
  progress: status('10001', 'En cours', 'indeterminate'),
  review: status('10002', 'En revue', 'indeterminate'),
  done: status('10003', 'Terminé', 'done'),
  cancelled: status('10004', 'Abandonné', 'done'),
} as const;
export type StatusName = keyof typeof STATUSES;

export const RESOLUTIONS = {
  done: { id: '10000', name: 'Terminé', description: 'Le travail est terminé.' },
  cancelled: { id: '10001', name: 'Abandonné', description: 'Ce ticket ne sera pas traité.' },
} as const;
export type ResolutionName = keyof typeof RESOLUTIONS;

const issueType = (id: string, name: string, hierarchyLevel: -1 | 0 | 1) => ({
  id,
  name,
  description: '',
  subtask: hierarchyLevel === -1,
  hierarchyLevel,
});

export const ISSUE_TYPES = {
  epic: issueType('10000', 'Epic', 1),
  story: issueType('10001', 'Story', 0),
  task: issueType('10002', 'Tâche', 0),
  bug: issueType('10003', 'Bug', 0),
  subtask: issueType('10004', 'Sous-tâche', -1),
} as const;
export type IssueKind = keyof typeof ISSUE_TYPES;

export const PRIORITIES = {
  highest: { id: '1', name: 'Highest' },
  high: { id: '2', name: 'High' },
  medium: { id: '3', name: 'Medium' },
  low: { id: '4', name: 'Low' },
} as const;
export type PriorityName = keyof typeof PRIORITIES;

export const LINK_TYPES = [
  { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  { id: '10001', name: 'Relates', inward: 'relates to', outward: 'relates to' },
  { id: '10002', name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' },
] as const;

export const SECURITY_LEVEL = {
  id: '10000',
  name: 'Sécurité',
  description: 'Responsables du projet et de la sécurité seulement',
};

const component = (id: string, name: string) => ({ id, name });
export const COMPONENTS = {
  study: component('10000', 'Études'),
  portal: component('10001', 'Portail usager'),
  backOffice: component('10002', 'Back-office'),
  exchange: component('10003', 'Échanges'),
  platform: component('10004', 'Exploitation'),
  data: component('10005', 'Données'),
} as const;
export type ComponentName = keyof typeof COMPONENTS;

const version = (
  id: string,
  name: string,
  description: string,
  startDate: string,
  releaseDate: string,
  released: boolean,
) => ({
  id,
  name,
  description,
  archived: false,
  released,
  startDate,
  releaseDate,
  projectId: 10000,
});
export const VERSIONS = {
  alpha: version(
    '10000',
    '0.9 Socle',
    'Connexion, gabarits et tableau de bord',
    '2025-12-01',
    '2026-02-13',
    true,
  ),
  first: version(
    '10001',
    '1.0 Premières démarches',
    'État civil et inscriptions scolaires',
    '2026-01-12',
    '2026-04-03',
    false,
  ),
  second: version('10002', '1.1 Second lot', 'Voirie et associations', '2026-02-16', '2026-05-22', false),
} as const;
export type VersionName = keyof typeof VERSIONS;
