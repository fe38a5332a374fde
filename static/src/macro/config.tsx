import { rowOf } from '../surface/embedded';
import { startSurface } from '../surface/start-surface';
import { MACROS } from './macros';

void startSurface(
  ({ texts }) => texts.choice.title,
  async ({ extension, moduleKey }) => {
    const Form = await rowOf(MACROS, moduleKey).form();
    return <Form extension={extension} />;
  },
);
