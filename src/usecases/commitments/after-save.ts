import type { FailureCode } from '../../contract/failure';
import { Failure } from '../../failure';

/** Temporary failures, after which somebody would be tempted to save again. */
const PASSING: ReadonlySet<FailureCode> = new Set(['store-busy', 'jira-busy', 'jira-unavailable']);

/**
 * Computes and shows what a save changed. Throws Failure('saved-not-counted') where that has to wait: saving
 * again would save twice.
 */
export async function afterSave<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Failure) || !PASSING.has(error.code)) throw error;
    throw new Failure('saved-not-counted', undefined, { cause: error });
  }
}
