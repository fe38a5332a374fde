import type { FailureCode } from '../../contract/failure';
import { Failure } from '../../failure';

/** What passes by itself, and would tempt somebody to save again. */
const PASSING: ReadonlySet<FailureCode> = new Set(['store-busy', 'jira-busy', 'jira-unavailable']);

/**
 * Does what follows a save: counting, and showing what came of it. Throws Failure('saved-not-counted') where
 * that has to wait: saving again would save twice.
 */
export async function afterSave<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Failure) || !PASSING.has(error.code)) throw error;
    throw new Failure('saved-not-counted', undefined, { cause: error });
  }
}
