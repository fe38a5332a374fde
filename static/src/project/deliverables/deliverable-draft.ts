import { isoOf } from '../../../../src/domain/calendar/day';
import { withoutId } from '../../../../src/domain/plan/source-key';
import { isUnseen } from '../../../../src/domain/plan/unseen-issues';
import { numberText, percentOf } from '../../form/entry';
import { rebased } from '../../form/rebased';
import { sourceOf, sourceParts, type SourceKind } from './source';
import type { Source } from '../../../../src/domain/plan/source';
import type { Deliverable, EarningRule } from '../../../../src/domain/plan/deliverable';

/** What the form of a deliverable holds. */
export interface DeliverableDraft {
  readonly name: string;
  readonly kind: SourceKind;
  readonly text: string;
  /** The source as it is stored, with its id; null: a new deliverable. */
  readonly source: Source | null;
  readonly earning: EarningRule;
  readonly phase: string;
  readonly contractDate: string;
  /** Account ids; null: nobody; empty: a name was typed and nobody chosen. */
  readonly owner: string | null;
  readonly approver: string | null;
  /** One on each line. */
  readonly criteria: string;
  /** By status id, as typed. */
  readonly percents: Readonly<Record<string, string>>;
}

const NEW: DeliverableDraft = {
  name: '',
  kind: 'issue',
  text: '',
  source: null,
  earning: 'effort',
  phase: '',
  contractDate: '',
  owner: null,
  approver: null,
  criteria: '',
  percents: {},
};

/** The form as it opens: empty for a new deliverable. */
export function draftOfDeliverable(deliverable: Deliverable | null, tag: string): DeliverableDraft {
  if (!deliverable) return NEW;
  const { name, source, earning, phase, contractDate, owner, approver, criteria, statusPercents } =
    deliverable;
  return {
    name,
    ...sourceParts(source),
    source,
    earning,
    phase: phase ?? '',
    contractDate: contractDate === null ? '' : isoOf(contractDate),
    owner,
    approver,
    criteria: criteria.join('\n'),
    percents: Object.fromEntries(
      Object.entries(statusPercents).map(([id, percent]) => [id, numberText(percent, tag)]),
    ),
  };
}

export interface DeliverableErrors {
  readonly name: boolean;
  readonly text: boolean;
  readonly people: boolean;
  /** Ids of the statuses with a wrong percentage. */
  readonly percents: ReadonlySet<string>;
}

/** The wrong boxes; null: none is wrong. */
export function errorsIn(draft: DeliverableDraft): DeliverableErrors | null {
  const { name, text, earning, percents, owner, approver } = draft;
  const typed = earning === 'status' ? Object.entries(percents) : [];
  const wrong = typed
    .filter(([, percent]) => percent.trim() !== '' && percentOf(percent) === null)
    .map(([id]) => id);
  const missing = {
    name: name.trim() === '',
    text: text.trim() === '' && !isKept(draft),
    people: owner === '' || approver === '',
  };
  return Object.values(missing).includes(true) || wrong.length > 0
    ? { ...missing, percents: new Set(wrong) }
    : null;
}

/** Whether the source is an issue that its reader may not see, and stays as it is. */
export const isKept = ({ kind, text, source }: DeliverableDraft): boolean =>
  source !== null && isUnseen(source) && kind === 'issue' && text.trim() === '';

/** The request to save a draft, without the id. */
export function requestOf(draft: DeliverableDraft) {
  return {
    name: draft.name.trim(),
    source: sourceIn(draft),
    earning: draft.earning,
    phase: draft.phase.trim() === '' ? null : draft.phase.trim(),
    contractDate: draft.contractDate === '' ? null : draft.contractDate,
    owner: draft.owner,
    approver: draft.approver,
    criteria: draft.criteria
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    statusPercents: percentsOf(draft.percents),
  };
}

/** The source that was typed; the stored one, with its id, where both say the same. */
function sourceIn({ kind, text, source }: DeliverableDraft): Source {
  const entered = sourceOf(kind, text);
  return source && JSON.stringify(withoutId(source)) === JSON.stringify(entered) ? source : entered;
}

function percentsOf(typed: DeliverableDraft['percents']): Readonly<Record<string, number>> {
  const percents = Object.entries(typed).flatMap(([id, text]) => {
    const percent = text.trim() === '' ? null : percentOf(text);
    return percent === null ? [] : [[id, percent] as const];
  });
  return Object.fromEntries(percents);
}

/**
 * A form after somebody else saved: what was typed here stays, other boxes take what is stored now. Kind and
 * text of the source are one box: half of each would be a third source.
 */
export function rebasedDeliverable(
  draft: DeliverableDraft,
  opened: DeliverableDraft,
  now: DeliverableDraft,
): DeliverableDraft {
  const { kind, text, source } = draft;
  const isSourceTyped = kind !== opened.kind || text !== opened.text;
  return { ...rebased(draft, opened, now), ...(isSourceTyped ? { kind, text, source } : sourceBoxes(now)) };
}

const sourceBoxes = ({
  kind,
  text,
  source,
}: DeliverableDraft): Pick<DeliverableDraft, 'kind' | 'text' | 'source'> => ({
  kind,
  text,
  source,
});
