import { isoOf } from '../../../src/domain/calendar/day';
import type { Deliverable, EarningRule } from '../../../src/domain/plan/project-plan';
import { sourceOf, sourceParts } from './source';
import type { SourceKind } from './source';

/** What stands in the form of a deliverable. */
export interface DeliverableDraft {
  readonly name: string;
  readonly kind: SourceKind;
  readonly text: string;
  readonly earning: EarningRule;
  readonly phase: string;
  readonly contractDate: string;
}

const NEW: DeliverableDraft = { name: '', kind: 'issue', text: '', earning: 'effort', phase: '', contractDate: '' };

/** The form as it opens: empty for a new deliverable. */
export function draftOfDeliverable(deliverable: Deliverable | null): DeliverableDraft {
  if (!deliverable) return NEW;
  const { name, source, earning, phase, contractDate } = deliverable;
  return {
    name,
    ...sourceParts(source),
    earning,
    phase: phase ?? '',
    contractDate: contractDate === null ? '' : isoOf(contractDate),
  };
}

/** Boxes that still need something. */
export const missingIn = ({ name, text }: DeliverableDraft) => ({ name: name.trim() === '', text: text.trim() === '' });

/** The part of a save request that the form decides. */
export function requestOf(draft: DeliverableDraft) {
  return {
    name: draft.name.trim(),
    source: sourceOf(draft.kind, draft.text),
    earning: draft.earning,
    phase: draft.phase.trim() === '' ? null : draft.phase.trim(),
    contractDate: draft.contractDate === '' ? null : draft.contractDate,
  };
}
