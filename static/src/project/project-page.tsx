import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ProjectView } from '../../../src/contract/views';
import { useFormat } from '../figures/use-format';
import { firstBasis } from '../figures/figure';
import type { Basis } from '../../../src/domain/indicators/figure-at';
import { callPage, nameWindow } from '../platform';
import { FailureNotice } from '../surface/failure-notice';
import { useLanguage } from '../surface/language';
import { useFigures } from '../surface/use-figures';
import type { ReplyControls } from '../surface/use-reply';
import { SkeletonGroup } from '../ui/skeleton';
import { PageHeader } from './page-header';
import { PageNotices } from './page-notices';
import './page.css';
import { PageProvider, type RemovedDeliverable } from './shared/page-context';
import { usePageTexts } from './shared/page-texts';
import { SubPageContent } from './sub-page-content';
import { useRoute } from './use-route';

/** The app's page in a project: header, notices and the tab of the address. */
export function ProjectPage({ projectId }: { readonly projectId: string }) {
  const { texts } = useLanguage();
  const load = useCallback(() => callPage('showProject', { projectId }), [projectId]);
  const loadVersion = useCallback(() => callPage('showVersion', { projectId }), [projectId]);
  const project = useFigures(load, loadVersion);
  const { value, failure, reload } = project;
  if (value) return <Opened projectId={projectId} view={value} project={project} />;
  return (
    <main className="page stack">
      <h1 className="visually-hidden">{texts.appName}</h1>
      {failure ? (
        <FailureNotice failure={failure} retry={reload} />
      ) : (
        <SkeletonGroup
          label={texts.common.loading}
          heights={['28px', '32px', '48px', '72px', '280px', '200px']}
        />
      )}
    </main>
  );
}

interface OpenedProps {
  readonly projectId: string;
  readonly view: ProjectView;
  readonly project: ReplyControls<ProjectView>;
}

function Opened({ projectId, view, project }: OpenedProps) {
  const texts = usePageTexts();
  const format = useFormat(view.result);
  const [route, go] = useRoute();
  const [chosen, chooseBasis] = useState<Basis | null>(null);
  const [removed, setRemoved] = useState<RemovedDeliverable | null>(null);
  const basis = chosen ?? (view.result ? firstBasis(view.result) : 'work');
  const { replace, reload } = project;
  const state = useMemo(
    () => ({ projectId, view, format, basis, chooseBasis, route, go, replace, reload, removed, setRemoved }),
    [projectId, view, format, basis, route, go, replace, reload, removed],
  );
  const title = texts.title(view.project.name);
  useEffect(() => void nameWindow(title), [title]);
  return (
    <PageProvider value={state}>
      <div className="page stack">
        <PageHeader />
        <main className="stack" aria-busy={project.loading}>
          <PageNotices failure={project.failure} />
          <SubPageContent />
        </main>
      </div>
    </PageProvider>
  );
}
