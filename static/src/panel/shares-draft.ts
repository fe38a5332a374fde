import type { RequestOf } from '../../../src/contract/call';
import type { panelCalls } from '../../../src/contract/surfaces';
import type { EnteredShare } from '../../../src/contract/shares';
import { dayOf, isoOf } from '../../../src/domain/calendar/day';
import { HEAVIEST, MOST_SHARES } from '../../../src/domain/issues/shares';
import { numberOf, numberText } from '../form/entry';

/** A deliverable and its weight as typed; an empty deliverable: none was chosen. */
export interface PartDraft {
  readonly deliverable: string;
  readonly weight: string;
}

/** What the form that splits an issue holds. */
export interface SharesDraft {
  readonly parts: readonly PartDraft[];
  /** ISO day from which it holds; empty: always. */
  readonly from: string;
}

export const NO_PART: PartDraft = { deliverable: '', weight: '' };

/** The form as it opens: the shares that begin last, or the deliverable and an empty part. */
export function draftOfShares(
  shares: readonly EnteredShare[],
  serving: string | null,
  tag: string,
): SharesDraft {
  const last = inOrder(shares).at(-1);
  const parts = Object.entries(last?.deliverables ?? {}).filter(([, weight]) => weight > 0);
  if (!last || parts.length === 0)
    return { parts: [{ ...NO_PART, deliverable: serving ?? '' }, NO_PART], from: '' };
  return {
    parts: parts.map(([deliverable, weight]) => ({ deliverable, weight: numberText(weight, tag) })),
    from: last.from === null ? '' : isoOf(last.from),
  };
}

/** Entered shares, the earliest first. */
export const inOrder = (shares: readonly EnteredShare[]): readonly EnteredShare[] =>
  shares.toSorted((one, other) => (one.from ?? -Infinity) - (other.from ?? -Infinity));

/** Whether one more deliverable may have a share. */
export const mayAddPart = ({ parts }: SharesDraft, deliverables: number): boolean =>
  parts.length < Math.min(deliverables, MOST_SHARES);

/** The share of each part, 0 to 1 and 1 in all; null while a weight is missing or wrong. */
export function sharesIn({ parts }: Pick<SharesDraft, 'parts'>): readonly number[] | null {
  const weights = parts.map(({ weight }) => weightOf(weight));
  return weights.every((weight) => weight !== null) ? sharesOfWeights(weights) : null;
}

/** The share of each weight in their sum, 0 to 1. */
export function sharesOfWeights(weights: readonly number[]): readonly number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / whole);
}

function weightOf(text: string): number | null {
  const weight = numberOf(text.replace(/%/g, ''));
  return weight !== null && weight > 0 && weight <= HEAVIEST ? weight : null;
}

/** What is wrong with a part. */
export interface PartErrors {
  readonly deliverable?: 'missing' | 'twice';
  readonly weight?: true;
}

/** The wrong boxes of each part, where `ids` are the deliverables of the project; null: none is wrong. */
export function errorsInParts(
  { parts }: Pick<SharesDraft, 'parts'>,
  ids: readonly string[],
): readonly PartErrors[] | null {
  const errors = parts.map(({ deliverable, weight }, index): PartErrors => {
    const isTwice = parts.findIndex((part) => part.deliverable === deliverable) < index;
    const wrong = ids.includes(deliverable) ? isTwice && 'twice' : 'missing';
    return { ...(wrong && { deliverable: wrong }), ...(weightOf(weight) === null && { weight: true }) };
  });
  return errors.some((error) => Object.keys(error).length > 0) ? errors : null;
}

/**
 * The shares of the issue with a draft that has no errors: it replaces those that begin on the same day.
 * A weight that nobody typed in stays as it is stored, without rounding.
 */
export function sharesWith(
  stored: readonly EnteredShare[],
  draft: SharesDraft,
  tag: string,
): readonly EnteredShare[] {
  const before = inOrder(stored).at(-1)?.deliverables ?? {};
  const from = draft.from === '' ? null : (dayOf(draft.from) ?? null);
  const weights = draft.parts.map(({ deliverable, weight }) => {
    const kept = before[deliverable];
    const isUntouched = kept !== undefined && numberText(kept, tag) === weight;
    return [deliverable, isUntouched ? kept : (weightOf(weight) ?? 0)] as const;
  });
  return [
    ...stored.filter((entry) => entry.from !== from),
    { from, deliverables: Object.fromEntries(weights) },
  ];
}

/** Shares in the form of the request. */
export const asRequest = (
  shares: readonly EnteredShare[],
): RequestOf<typeof panelCalls.saveShares>['shares'] =>
  shares.map(({ from, deliverables }) => ({ from: from === null ? null : isoOf(from), deliverables }));
