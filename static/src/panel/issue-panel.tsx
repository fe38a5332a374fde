import type { IssueView } from '../../../src/contract/views';
import { useFormat } from '../figures/use-format';
import { SyncNotice } from '../figures/sync-notice';
import { callPanel } from '../platform';
import { FailureNotice } from '../surface/failure-notice';
import { HostLink } from '../surface/host-link';
import { useLanguage } from '../surface/language';
import { useFigures } from '../surface/use-figures';
import { Notice } from '../ui/notice';
import { SkeletonGroup } from '../ui/skeleton';
import { Declaration } from './declaration';
import { DeliverableCard } from './deliverable-card';
import { Explanation } from './explanation';
import { IssueFacts } from './issue-facts';
import './panel.css';
import { Shares } from './shares';

const showIssue = () => callPanel('showIssue', {});
const showVersion = () => callPanel('showVersion', {});

/** The issue's deliverable, the issue's own facts, and what the person enters about their work. */
export function IssuePanel() {
  const { texts } = useLanguage();
  const { value, failure, reload, replace } = useFigures(showIssue, showVersion);
  return (
    <main className="panel stack">
      <h1 className="visually-hidden">{texts.panel.title}</h1>
      {failure && <FailureNotice failure={failure} retry={reload} />}
      {!value && !failure && (
        <SkeletonGroup label={texts.common.loading} heights={['28px', '20px', '12px', '20px', '56px']} />
      )}
      {value && <IssueContent view={value} reload={reload} replace={replace} />}
    </main>
  );
}

interface IssueContentProps {
  readonly view: IssueView;
  readonly reload: () => void;
  readonly replace: (view: IssueView) => void;
}

function IssueContent({ view, reload, replace }: IssueContentProps) {
  const format = useFormat(view);
  const { deliverable, sync } = view;
  const read = sync.phase === 'ready' || deliverable !== null;
  return (
    <>
      {sync.phase !== 'ready' && <SyncNotice sync={sync} format={format} retry={reload} />}
      {deliverable && <DeliverableCard view={view} deliverable={deliverable} format={format} />}
      {!deliverable && read && <NoDeliverable view={view} />}
      <IssueFacts view={view} format={format} />
      <Declaration key={view.issue.id} view={view} format={format} saved={replace} />
      <Shares key={`shares-${view.issue.id}`} view={view} format={format} saved={replace} />
      {deliverable && <Explanation view={view} deliverable={deliverable} format={format} />}
    </>
  );
}

function NoDeliverable({ view }: { readonly view: IssueView }) {
  const { texts } = useLanguage();
  return (
    <Notice appearance="information" title={texts.panel.noDeliverable}>
      <p>{texts.panel.noDeliverableHelp}</p>
      <p>
        <HostLink place={{ projectKey: view.project.key, subPage: '/deliverables' }}>
          {texts.panel.seeDeliverables}
        </HostLink>
      </p>
    </Notice>
  );
}
