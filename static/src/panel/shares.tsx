import { useEffect, useRef } from 'react';
import type { IssueView } from '../../../src/contract/views';
import type { Format } from '../../../src/report/format/format';
import { callPanel } from '../platform';
import { FailureNotice } from '../surface/failure-notice';
import { HostLink } from '../surface/host-link';
import { useLanguage } from '../surface/language';
import { useReply } from '../surface/use-reply';
import { Disclosure } from '../ui/disclosure';
import { SkeletonGroup } from '../ui/skeleton';
import { SharesForm } from './shares-form';
import './shares.css';

interface SharesProps {
  readonly view: IssueView;
  readonly format: Format;
  readonly saved: (view: IssueView) => void;
}

const showShares = () => callPanel('showShares', {});

/** A split of the issue's work between deliverables, for those who manage these. */
export function Shares(props: SharesProps) {
  const { shares: texts } = useLanguage().texts;
  if (!props.view.capabilities.manageDeliverables) return null;
  return (
    <Disclosure summary={texts.split}>
      <EnteredOrWhy {...props} />
    </Disclosure>
  );
}

function EnteredOrWhy(props: SharesProps) {
  const { shares: texts, common, panel } = useLanguage().texts;
  const { version, project } = props.view;
  const entered = useReply(showShares);
  const { reload } = entered;
  // Another version of the figures is stored: others may have split the issue.
  const askedAt = useRef(version);
  useEffect(() => {
    if (askedAt.current === version) return;
    askedAt.current = version;
    reload();
  }, [version, reload]);
  if (!entered.value && entered.failure) return <FailureNotice failure={entered.failure} retry={reload} />;
  if (!entered.value) return <SkeletonGroup label={common.loading} heights={['32px', '32px', '32px']} />;
  if (entered.value.deliverables.length === 0) {
    return (
      <p>
        {texts.noDeliverables}{' '}
        <HostLink place={{ projectKey: project.key, subPage: '/deliverables' }}>
          {panel.seeDeliverables}
        </HostLink>
      </p>
    );
  }
  return <SharesForm {...props} entered={entered.value} replace={entered.replace} reload={reload} />;
}
