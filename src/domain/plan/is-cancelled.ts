/** Resolutions and statuses that say "will not be done", in English and French, as Jira and its users name them. */
const CANCELLED = new Set(
  [
    "won't do",
    "won't fix",
    "won't implement",
    'wont do',
    'wont fix',
    'will not do',
    'will not fix',
    'duplicate',
    'cancelled',
    'canceled',
    'declined',
    'rejected',
    'invalid',
    'abandoned',
    'withdrawn',
    'obsolete',
    'cannot reproduce',
    'not reproducible',
    'not a bug',
    'incomplete',
    'out of scope',
    'needs no action',
    'known error',
    'ne sera pas fait',
    'ne sera pas corrigé',
    'ne pas faire',
    'ne pas corriger',
    'sans suite',
    'classé sans suite',
    'doublon',
    'dupliqué',
    'annulé',
    'annulée',
    'abandonné',
    'abandonnée',
    'rejeté',
    'rejetée',
    'refusé',
    'refusée',
    'invalide',
    'impossible à reproduire',
    'non reproductible',
    'incomplet',
    'hors périmètre',
    'obsolète',
  ].map((name) => name.normalize('NFC')),
);

const answers = new Map<string, boolean>();

/**
 * Whether a resolution (or a done status) means that the work was dropped: it then leaves EV and BAC, and earns nothing. Case, spaces around
 * and the kind of apostrophe do not matter. False without a name, and for one that is in no list: such work counts as done.
 */
export function isCancelled(name: string | null): boolean {
  if (name === null) return false;
  const known = answers.get(name);
  if (known !== undefined) return known;
  const answer = CANCELLED.has(name.normalize('NFC').trim().toLowerCase().replace(/[’`]/g, "'"));
  if (answers.size < 10_000) answers.set(name, answer);
  return answer;
}
