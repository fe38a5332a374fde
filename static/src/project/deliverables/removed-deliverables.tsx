import { useCallback } from 'react';
import { callPage, confirmDone } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useLanguage } from '../../surface/language';
import { useAction } from '../../surface/use-action';
import { useReply } from '../../surface/use-reply';
import { Button } from '../../ui/button';
import { SkeletonGroup } from '../../ui/skeleton';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';

/** The removed deliverables, the last one first, each with the button that restores it. */
export function RemovedDeliverables() {
  const { texts } = useLanguage();
  const { deliverables: words } = usePageTexts();
  const { projectId } = usePage();
  const load = useCallback(() => callPage('listRemovedDeliverables', { projectId }), [projectId]);
  const { value, failure, reload } = useReply(load);
  if (failure) return <FailureNotice failure={failure} retry={reload} />;
  if (!value) return <SkeletonGroup label={texts.common.loading} heights={['32px']} />;
  if (value.removed.length === 0) return <p className="subtle">{words.nothingRemoved}</p>;
  return (
    <ul>
      {value.removed.map(({ id, name }) => (
        <Removed key={id} id={id} name={name} />
      ))}
    </ul>
  );
}

function Removed({ id, name }: { readonly id: string; readonly name: string }) {
  const { deliverables: words, removal } = usePageTexts();
  const { projectId, replace } = usePage();
  const action = useAction();
  const restore = () =>
    action.run(
      () => callPage('restoreDeliverable', { projectId, id }),
      (view) => {
        confirmDone(removal.restored(name));
        replace(view);
      },
    );
  return (
    <li>
      {id} {name}{' '}
      <Button compact busy={action.busy} onClick={restore} aria-label={words.restoreOne(name)}>
        {words.restore}
      </Button>
      {action.failure && <FailureNotice failure={action.failure} />}
    </li>
  );
}
