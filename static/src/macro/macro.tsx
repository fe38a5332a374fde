import { rowOf } from '../surface/embedded';
import { startSurface } from '../surface/start-surface';
import { MACROS } from './macros';

void startSurface(
  ({ texts }) => texts.appName,
  async ({ extension, moduleKey }) => {
    const View = await rowOf(MACROS, moduleKey).view();
    return <View extension={extension} />;
  },
);
