import { ForgeKvsAPIError } from '@forge/kvs';
import { Failure } from '../../failure';

/**
 * Whether a write failed on its condition. The platform's codes for that are not documented; those of load
 * and size are known and differ.
 */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof ForgeKvsAPIError)) return false;
  const { status } = error.responseDetails;
  return status === 409 || status === 412 || /CONFLICT|CONDITION/i.test(`${error.code} ${error.message}`);
}

/** Throws Failure('conflict') for a condition that does not hold, and any other error unchanged. */
export function asConflict(error: unknown): never {
  throw isConflict(error) ? new Failure('conflict', undefined, { cause: error }) : error;
}
