import { ProjectChoice } from '../../choice/project-choice';
import { submitConfiguration } from '../../platform';
import type { EmbeddedProps } from '../../surface/embedded';
import { textAt } from '../../surface/extension';

/** Which project the gadget shows, and how often it refreshes. */
export function ProjectForm({ extension }: EmbeddedProps) {
  return (
    <ProjectChoice
      chosen={textAt(extension, 'gadgetConfiguration', 'projectId')}
      refresh={Number(textAt(extension, 'gadgetConfiguration', 'refresh') ?? 0)}
      save={({ id, key }, refresh) =>
        submitConfiguration({ projectId: id, projectKey: key, ...(refresh > 0 && { refresh }) })
      }
    />
  );
}
