import kvs from '@forge/kvs';
import { askStore } from '../store/ask-store';

/** One record for an installation and a product: where one invocation is asked to wait, all wait. */
const keyOf = (product: string): string => `pause:${product}`;

/** Until when nobody asks a product, epoch milliseconds; 0: no pause. */
export const pauseUntil = async (product: string): Promise<number> =>
  (await askStore(() => kvs.get<number>(keyOf(product)))) ?? 0;

/** Makes every other invocation wait until then. The record expires by itself. */
export async function notePause(product: string, until: number): Promise<void> {
  await askStore(() => kvs.set(keyOf(product), until, { ttl: { value: 2, unit: 'HOURS' } }));
}
