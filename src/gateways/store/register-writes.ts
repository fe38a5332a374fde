import kvs, { Filter, FilterConditions } from '@forge/kvs';
import { askStoreOnce } from './ask-store';
import { isConflict } from './conflict';
import { REGISTER, type StoredSlice } from './register-slices';

/** Stores a value that is not there yet: a condition needs one to look at. Whoever comes second finds it. */
export async function createIfAbsent(key: string, value: StoredSlice): Promise<void> {
  const options = { keyPolicy: 'FAIL_IF_EXISTS' } as const;
  await askStoreOnce(() => kvs.entity<StoredSlice>(REGISTER).set(key, value, options)).catch(
    (error: unknown) => {
      if (!isConflict(error)) throw error;
    },
  );
}

/** A value of registers as it was read: nobody wrote since. */
export const unchanged = (revision: number) => ({
  entityName: REGISTER,
  conditions: new Filter<Pick<StoredSlice, 'revision'>>().and('revision', FilterConditions.equalTo(revision)),
});
