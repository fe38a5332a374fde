import { rowOf } from '../surface/embedded';
import { startSurface } from '../surface/start-surface';
import { GADGETS } from './gadgets';

void startSurface(
  ({ texts }) => texts.appName,
  async ({ extension, moduleKey }) => {
    const View = await rowOf(GADGETS, moduleKey).view();
    return <View extension={extension} />;
  },
);
