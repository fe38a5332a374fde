import { dayOf, isoOf, type Day } from '../../../../src/domain/calendar/day';
import { addDays } from '../../../../src/domain/calendar/day-arithmetic';
import type { PreparedWhatIf } from '../../../../src/domain/what-if/what-if';
import type { WhatIfChange } from '../../../../src/domain/what-if/what-if-change';
import { minorOf, percentOf } from '../../form/entry';

export const MOVES = ['contract', 'finish', 'start', 'milestone', 'issueDue', 'issueStart'] as const;
export type Move = (typeof MOVES)[number];

/** A change as typed. */
export interface WhatIfDraft {
  readonly number: number;
  readonly kind: 'move' | 'join' | 'drop';
  readonly move: Move;
  readonly drop: 'deliverable' | 'issues';
  /** Id of a deliverable or milestone; empty: none was chosen, or all. */
  readonly target: string;
  readonly keys: string;
  readonly day: string;
  readonly capacity: string;
  readonly perHour: string;
}

/** A new change; somebody who joins would work full time from the next day on. */
export function newWhatIf(kind: WhatIfDraft['kind'], number: number, statusDate: Day): WhatIfDraft {
  const day = kind === 'join' ? isoOf(addDays(statusDate, 1)) : '';
  return {
    number,
    kind,
    move: 'contract',
    drop: 'deliverable',
    target: '',
    keys: '',
    day,
    capacity: '100',
    perHour: '',
  };
}

/** The change of a draft; null: something is missing or wrong. */
export function changeOf(draft: WhatIfDraft, prepared: PreparedWhatIf): WhatIfChange | null {
  const { plan } = prepared.facts;
  if (draft.kind === 'drop') {
    const issueIds = droppedIds(draft, prepared);
    const isFound = draft.drop === 'deliverable' || unknownKeys(draft, prepared).length === 0;
    return isFound && issueIds.length > 0 ? { kind: 'drop', issueIds } : null;
  }
  const day = draft.day === '' ? undefined : dayOf(draft.day);
  if (day === undefined) return null;
  if (draft.kind === 'move') return moveOf(draft, day, prepared);
  const capacity = percentOf(draft.capacity);
  const perHour = draft.perHour.trim() === '' ? null : minorOf(draft.perHour, plan.currency);
  if (capacity === null || (perHour === null && draft.perHour.trim() !== '')) return null;
  const deliverable = draft.target === '' ? null : draft.target;
  return { kind: 'join', joining: { from: day, capacity: capacity / 100, deliverable, perHour } };
}

function moveOf(
  { move, target, keys }: WhatIfDraft,
  day: Day,
  { facts }: PreparedWhatIf,
): WhatIfChange | null {
  if (move === 'issueDue' || move === 'issueStart') {
    const issue = facts.index.issues[facts.index.positionOf(keys.trim().toUpperCase())];
    return issue
      ? { kind: 'issue-date', issueId: issue.id, field: move === 'issueDue' ? 'due' : 'start', day }
      : null;
  }
  if (target === '') return null;
  if (move === 'milestone') return { kind: 'milestone-date', milestone: target, day };
  if (move === 'contract') return { kind: 'contract-date', deliverable: target, day };
  return { kind: 'planned-date', deliverable: target, field: move, day };
}

const keysIn = (text: string): readonly string[] =>
  text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((key) => key !== '');

/** The typed keys that no issue of the project has. */
export function unknownKeys(
  { keys }: Pick<WhatIfDraft, 'keys'>,
  { facts }: PreparedWhatIf,
): readonly string[] {
  return keysIn(keys).filter((key) => facts.index.positionOf(key) < 0);
}

function droppedIds(
  { drop, target, keys }: WhatIfDraft,
  { facts, today }: PreparedWhatIf,
): readonly string[] {
  if (drop === 'deliverable') return today.deliverables.find(({ id }) => id === target)?.issueIds ?? [];
  const positions = new Set<number>();
  const take = (position: number): void => {
    if (position < 0 || positions.has(position)) return;
    positions.add(position);
    facts.index.children.get(position)?.forEach(take);
  };
  keysIn(keys).forEach((key) => {
    take(facts.index.positionOf(key));
  });
  return [...positions].flatMap((position) => facts.index.issues[position]?.id ?? []);
}
