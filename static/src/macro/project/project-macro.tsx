import { useCallback } from 'react';
import { callMacro } from '../../platform';
import { ProjectSummary } from '../../summary/project-summary';
import type { EmbeddedProps } from '../../surface/embedded';
import { textAt } from '../../surface/extension';
import { useLanguage } from '../../surface/language';
import { useFigures } from '../../surface/use-figures';
import { Empty } from '../../ui/empty';

/** The macro: the live figures of the configured project, inside a page that people wrote. */
export function ProjectMacro({ extension }: EmbeddedProps) {
  const { texts } = useLanguage();
  const projectId = textAt(extension, 'config', 'projectId');
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
