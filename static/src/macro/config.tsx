import { ProjectChoice } from '../choice/project-choice';
import { closeEditor, submitConfiguration } from '../platform';
import { textAt } from '../surface/extension';
import { startSurface } from '../surface/start-surface';

void startSurface(
  ({ texts }) => texts.choice.title,
  ({ extension }) => (
    <ProjectChoice
      chosen={textAt(extension, 'config', 'projectId')}
      save={({ id, key }) => submitConfiguration({ config: { projectId: id, projectKey: key } })}
      cancel={closeEditor}
    />
  ),
);
