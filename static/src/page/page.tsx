import { startSurface } from '../surface/start-surface';

void startSurface(
  ({ texts }) => texts.appName,
  () => null,
);
