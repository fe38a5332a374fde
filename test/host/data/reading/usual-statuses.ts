import type { Json } from '../../seams/json';

/** Names of statuses that need no list to be understood, by category, in lower case. */
const USUAL: Readonly<Record<'new' | 'indeterminate' | 'done', readonly string[]>> = {
  new: [
    'to do',
    'open',
    'reopened',
    'backlog',
    'new',
    'à faire',
    'ouvert',
    'ouverte',
    'rouvert',
    'nouveau',
    'à traiter',
  ],
  indeterminate: [
    'in progress',
    'in review',
    'in development',
    'en cours',
    'en revue',
    'en développement',
    'en recette',
  ],
  done: [
    'done',
    'closed',
    'resolved',
    'terminé',
    'terminée',
    'terminé(e)',
    'fermé',
    'fermée',
    'résolu',
    'résolue',
    'clos',
    'livré',
  ],
};

const CATEGORY_IDS = { new: 2, indeterminate: 4, done: 3 } as const;

/**
 * A status that a history names, with its usual category; null where the name is not usual, or nothing is
 * named.
 */
export function usualStatus(id: unknown, name: unknown): Json | null {
  if (typeof id !== 'string' || id === '' || typeof name !== 'string') return null;
  const known = name.normalize('NFC').trim().toLowerCase();
  const key = (['new', 'indeterminate', 'done'] as const).find((one) => USUAL[one].includes(known));
  return key === undefined
    ? null
    : { id, name, description: '', statusCategory: { id: CATEGORY_IDS[key], key } };
}
