import { ForgeKvsAPIError } from '@forge/kvs';

/** The platform's codes for a condition that does not hold are not documented: those of load and of size are told apart. */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof ForgeKvsAPIError)) return false;
  const { status } = error.responseDetails;
  return status === 409 || status === 412 || /CONFLICT|CONDITION/i.test(`${error.code} ${error.message}`);
}
