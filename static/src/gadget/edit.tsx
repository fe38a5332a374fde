import { ProjectChoice } from '../choice/project-choice';
import { submitConfiguration } from '../platform';
import { textAt } from '../surface/extension';
import { startSurface } from '../surface/start-surface';

void startSurface(
  ({ texts }) => texts.choice.title,
  ({ extension }) => (
    <ProjectChoice
      chosen={textAt(extension, 'gadgetConfiguration', 'projectId')}
      refresh={Number(textAt(extension, 'gadgetConfiguration', 'refresh') ?? 0)}
      save={({ id, key }, refresh) =>
        submitConfiguration({ projectId: id, projectKey: key, ...(refresh > 0 && { refresh }) })
      }
    />
  ),
);
