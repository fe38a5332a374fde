import { startSurface } from '../surface/start-surface';
import { IssuePanel } from './issue-panel';

void startSurface(
  ({ texts }) => texts.panel.title,
  () => <IssuePanel />,
);
