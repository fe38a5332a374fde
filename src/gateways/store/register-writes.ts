import kvs, { Filter, FilterConditions } from '@forge/kvs';
import { Failure } from '../../failure';
import { sleep } from '../sleep';
import { askStoreOnce } from './ask-store';
import { isConflict } from './conflict';
import { REGISTER, type StoredSlice } from './register-slices';

const TRIES = 5;
/** Longest wait after the first try that lost, in milliseconds; more with each. */
const JITTER = 120;

/** Tries a write again while it answers null: somebody else wrote. Throws Failure('store-busy'). */
export async function untilWritten<T>(write: () => Promise<T | null>): Promise<T> {
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const written = await write();
    if (written !== null) return written;
    await sleep(Math.ceil(Math.random() * JITTER * attempt));
  }
  throw new Failure('store-busy');
}

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
