import { ProjectChoice } from '../../choice/project-choice';
import { closeEditor, submitConfiguration } from '../../platform';
import type { EmbeddedProps } from '../../surface/embedded';
import { textAt } from '../../surface/extension';

/** Which project the macro shows. */
export function ProjectForm({ extension }: EmbeddedProps) {
  return (
    <ProjectChoice
      chosen={textAt(extension, 'config', 'projectId')}
      save={({ id, key }) => submitConfiguration({ config: { projectId: id, projectKey: key } })}
      cancel={closeEditor}
    />
  );
}
