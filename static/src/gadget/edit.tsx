import { rowOf } from '../surface/embedded';
import { startSurface } from '../surface/start-surface';
import { GADGETS } from './gadgets';

void startSurface(
  ({ texts }) => texts.choice.title,
  async ({ extension, moduleKey }) => {
    const Form = await rowOf(GADGETS, moduleKey).form();
    return <Form extension={extension} />;
  },
);
