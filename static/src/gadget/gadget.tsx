import { startSurface } from '../surface/start-surface';
import { textAt } from '../surface/extension';
import { ProjectGadget } from './project-gadget';

void startSurface(
  ({ texts }) => texts.appName,
  ({ extension }) => <ProjectGadget projectId={textAt(extension, 'gadgetConfiguration', 'projectId')} />,
);
