import { useCallback } from 'react';
import { groupsOf } from './proposal-rows';
import { callPage } from '../../platform';
import { FailureNotice } from '../../surface/failure-notice';
import { useLanguage } from '../../surface/language';
import { useReply } from '../../surface/use-reply';
import { Disclosure } from '../../ui/disclosure';
import { SkeletonGroup } from '../../ui/skeleton';
import { usePage } from '../shared/page-context';
import { usePageTexts } from '../shared/page-texts';
import { GroupForm } from './proposal-group';
import './proposals.css';

/** What Jira suggests as deliverables, by kind: the first kind is open, the others open on demand. */
export function Proposals() {
  const { texts } = useLanguage();
  const pageTexts = usePageTexts();
  const { projectId } = usePage();
  const load = useCallback(() => callPage('proposeDeliverables', { projectId }), [projectId]);
  const { value, failure, reload } = useReply(load);
  if (failure) return <FailureNotice failure={failure} retry={reload} />;
  if (!value)
    return <SkeletonGroup label={texts.common.loading} heights={['24px', '24px', '24px', '32px']} />;
  const [first, ...others] = groupsOf(value.proposals);
  if (!first) return <p className="subtle">{pageTexts.deliverables.noProposals}</p>;
  return (
    <div className="stack proposals">
      <GroupForm group={first} />
      {others.length > 0 && (
        <Disclosure summary={pageTexts.proposals.more}>
          <div className="stack">
            {others.map((group) => (
              <GroupForm key={group.kind} group={group} />
            ))}
          </div>
        </Disclosure>
      )}
    </div>
  );
}
