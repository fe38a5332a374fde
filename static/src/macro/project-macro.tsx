import { useCallback } from 'react';
import { callMacro } from '../platform';
import { ProjectSummary } from '../summary/project-summary';
import { useLanguage } from '../surface/language';
import { useFigures } from '../surface/use-figures';
import { Empty } from '../ui/empty';

/** The live figures of the configured project, in a page that people wrote. */
export function ProjectMacro({ projectId }: { readonly projectId: string | null }) {
  const { texts } = useLanguage();
  if (projectId !== null) return <Configured projectId={projectId} />;
  return (
    <main className="summary">
      <Empty title={texts.gadget.notConfigured}>
        <p>{texts.choice.notConfiguredMacro}</p>
      </Empty>
    </main>
  );
}

function Configured({ projectId }: { readonly projectId: string }) {
  const load = useCallback(() => callMacro('showProject', { projectId }), [projectId]);
  const loadVersion = useCallback(() => callMacro('showVersion', { projectId }), [projectId]);
  return <ProjectSummary project={useFigures(load, loadVersion)} />;
}
