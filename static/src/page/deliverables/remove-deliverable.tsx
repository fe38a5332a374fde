import { useState } from 'react';
import type { ProjectView } from '../../../../src/contract/api';
import type { Deliverable } from '../../../../src/domain/plan/project-plan';
import { lostRecordsOf, removalOf } from '../../model/removal';
import type { Removal } from '../../model/removal';
import { callPage } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useLanguage } from '../../surface/language';
import { useAction } from '../../surface/use-action';
import type { Action } from '../../surface/use-action';
import { answered } from '../../surface/use-reply';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';

export interface RemoveDeliverableProps {
  readonly id: string;
  /** Null: it cannot be brought back. */
  readonly removed: (removal: Removal | null) => void;
}

/**
 * Takes a deliverable out. Who may export its records gets it back as it was by an undo; the others confirm in place, having
 * read what is lost.
 */
export function RemoveDeliverable({ id, removed }: RemoveDeliverableProps) {
  const { deliverables: texts } = usePageTexts();
  const { projectId, view, replace } = usePage();
  const [asked, setAsked] = useState<Deliverable | null>(null);
  const action = useAction();
  const remove = (removal: Removal | null) => (next: ProjectView) => {
    replace(next);
    removed(removal);
  };
  const start = () => {
    if (view.capabilities.seeCosts) {
      action.run(
        () => removeRecorded(projectId, view.project.key, id),
        ({ removal, next }) => remove(removal)(next),
      );
    } else {
      action.run(
        () => callPage('listDeliverables', { projectId }),
        ({ deliverables }) => setAsked(deliverables.find((candidate) => candidate.id === id) ?? null),
      );
    }
  };
  const confirm = () => action.run(() => callPage('removeDeliverable', { projectId, id }), remove(null));
  return (
    <>
      {asked ? (
        <Confirmation {...{ deliverable: asked, action, confirm }} cancel={() => setAsked(null)} />
      ) : (
        <Button appearance="subtle" busy={action.busy} onClick={start}>
          {texts.remove}
        </Button>
      )}
      {action.failure && <FailureNotice failure={action.failure} />}
    </>
  );
}

/** The records are read first: nothing is removed that could not be read. */
async function removeRecorded(projectId: string, key: string, id: string) {
  const exported = await answered(() => callPage('exportProject', { projectId }));
  if (!exported.ok) return exported;
  const reply = await callPage('removeDeliverable', { projectId, id });
  return reply.ok ? { ok: true as const, value: { removal: removalOf(exported.value, key, id), next: reply.value } } : reply;
}

interface ConfirmationProps {
  readonly deliverable: Deliverable;
  readonly action: Action;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

function Confirmation({ deliverable, action, confirm, cancel }: ConfirmationProps) {
  const { texts } = useLanguage();
  const { deliverables: pageTexts } = usePageTexts();
  const { format } = usePage();
  const lost = lostRecordsOf(deliverable);
  const told = (['progress', 'acceptance', 'reservations', 'criteria'] as const)
    .filter((kind) => lost[kind] > 0)
    .map((kind) => pageTexts.lost[kind](format.count(lost[kind]), lost[kind] > 1));
  return (
    <Notice
      appearance="warning"
      title={pageTexts.removeAsked(deliverable.name)}
      actions={
        <>
          <Button autoFocus appearance="danger" busy={action.busy} onClick={confirm}>
            {pageTexts.removeForGood}
          </Button>
          <Button appearance="subtle" onClick={cancel}>
            {texts.common.cancel}
          </Button>
        </>
      }
    >
      <p>{pageTexts.removeMeans}</p>
      {told.length > 0 && <p>{pageTexts.removeLoses(told.join(', '))}</p>}
    </Notice>
  );
}
