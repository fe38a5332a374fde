import { useCallback, useEffect } from 'react';
import { callGadget, onGadgetRefresh } from '../../platform';
import { ProjectSummary } from '../../summary/project-summary';
import type { EmbeddedProps } from '../../surface/embedded';
import { textAt } from '../../surface/extension';
import { useLanguage } from '../../surface/language';
import { useFigures } from '../../surface/use-figures';
import { Empty } from '../../ui/empty';

/** The gadget: the configured project at a glance, asked again when the dashboard refreshes. */
export function ProjectGadget({ extension }: EmbeddedProps) {
  const { texts } = useLanguage();
  const projectId = textAt(extension, 'gadgetConfiguration', 'projectId');
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
