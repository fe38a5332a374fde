import kvs from '@forge/kvs';
import type { People } from '../../domain/register/people';
import { askStoreOnce } from './ask-store';
import { isConflict } from './conflict';
import { peopleKey, readOverview, stored } from './register-slices';
import { createIfAbsent, unchanged, untilWritten } from './register-writes';

/**
 * Changes whom the numbers of a project stand for, in one write, and answers them; `change` gives them as
 * they are where there is nothing to change. Throws Failure('store-busy') where others wrote each time.
 */
export const changePeople = (projectId: string, change: (people: People) => People): Promise<People> =>
  untilWritten(async () => {
    const { people } = await readOverview(projectId);
    const next = change(people.body);
    if (next === people.body) return next;
    if (people.revision === 0) {
      await createIfAbsent(peopleKey(projectId), await stored(projectId, 'who', 1, {}));
      return null;
    }
    const value = await stored(projectId, 'who', people.revision + 1, next);
    const write = kvs.transact().set(peopleKey(projectId), value, unchanged(people.revision));
    try {
      await askStoreOnce(() => write.execute());
      return next;
    } catch (error) {
      if (isConflict(error)) return null;
      throw error;
    }
  });
