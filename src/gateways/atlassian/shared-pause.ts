import kvs from '@forge/kvs';
import { askStore } from '../store/ask-store';

/** One record per installation and product: what one invocation is told to wait, all wait. */
const keyOf = (product: string): string => `pause:${product}`;

/** Until when nobody asks a product, epoch milliseconds; 0: nobody needs to wait. */
export const pauseUntil = async (product: string): Promise<number> =>
  (await askStore(() => kvs.get<number>(keyOf(product)))) ?? 0;

/** Tells every other invocation to ask nothing until then. It goes by itself. */
export async function notePause(product: string, until: number): Promise<void> {
  await askStore(() => kvs.set(keyOf(product), until, { ttl: { value: 2, unit: 'HOURS' } }));
}
