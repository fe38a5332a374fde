import kvs from '@forge/kvs';
import { withoutAccount } from '../../domain/register/people';
import { Failure } from '../../failure';
import { sleep } from '../sleep';
import { askStoreOnce } from './ask-store';
import { isConflict } from './conflict';
import { peopleKey, readOverview, stored } from './register-slices';
import { unchanged } from './register-writes';

const TRIES = 5;
/** A try that lost waits for up to so long, more with each. Milliseconds. */
const JITTER = 120;

/**
 * Takes accounts from the numbers of registers and journal, which then name nobody: one write. Throws
 * Failure('store-busy') where others wrote each time.
 */
export async function erasePeople(projectId: string, accountIds: readonly string[]): Promise<void> {
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const { people } = await readOverview(projectId);
    const named = new Set(Object.values(people.body));
    if (!accountIds.some((accountId) => named.has(accountId))) return;
    const body = accountIds.reduce(withoutAccount, people.body);
    const value = await stored(projectId, 'who', people.revision + 1, body);
    const write = kvs.transact().set(peopleKey(projectId), value, unchanged(people.revision));
    const isWritten = await askStoreOnce(() => write.execute()).then(
      () => true,
      (error: unknown) => {
        if (!isConflict(error)) throw error;
        return false;
      },
    );
    if (isWritten) return;
    await sleep(Math.ceil(Math.random() * JITTER * attempt));
  }
  throw new Failure('store-busy');
}
