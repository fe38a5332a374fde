import { ForgeKvsAPIError } from '@forge/kvs';
import { Failure } from '../../failure';

/**
 * The platform's codes for a condition that does not hold are not documented: those of load and of size are
 * told apart.
 */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof ForgeKvsAPIError)) return false;
  const { status } = error.responseDetails;
  return status === 409 || status === 412 || /CONFLICT|CONDITION/i.test(`${error.code} ${error.message}`);
}

/** Tells a condition that does not hold as Failure('conflict'), and anything else as it is. */
export function asConflict(error: unknown): never {
  throw isConflict(error) ? new Failure('conflict', undefined, { cause: error }) : error;
}
