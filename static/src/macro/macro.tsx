import { startSurface } from '../surface/start-surface';
import { textAt } from '../surface/extension';
import { ProjectMacro } from './project-macro';

void startSurface(
  ({ texts }) => texts.appName,
  ({ extension }) => <ProjectMacro projectId={textAt(extension, 'config', 'projectId')} />,
);
