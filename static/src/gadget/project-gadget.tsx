import { useCallback, useEffect } from 'react';
import { callGadget, onGadgetRefresh } from '../platform';
import { ProjectSummary } from '../summary/project-summary';
import { useLanguage } from '../surface/language';
import { useFigures } from '../surface/use-figures';
import { Empty } from '../ui/empty';

/** The configured project at a glance, asked for again when the dashboard refreshes. */
export function ProjectGadget({ projectId }: { readonly projectId: string | null }) {
  const { texts } = useLanguage();
  if (projectId !== null) return <Configured projectId={projectId} />;
  return (
    <main className="summary">
      <Empty title={texts.gadget.notConfigured}>
        <p>{texts.gadget.notConfiguredHelp}</p>
      </Empty>
    </main>
  );
}

function Configured({ projectId }: { readonly projectId: string }) {
  const load = useCallback(() => callGadget('showProject', { projectId }), [projectId]);
  const loadVersion = useCallback(() => callGadget('showVersion', { projectId }), [projectId]);
  const project = useFigures(load, loadVersion);
  const { reload } = project;
  useEffect(() => onGadgetRefresh(reload), [reload]);
  return <ProjectSummary project={project} />;
}
