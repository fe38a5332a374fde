import { privacy } from '@forge/api';
import { Failure } from '../../failure';

/** Accounts that Atlassian takes in one report. */
const TOGETHER = 90;

/**
 * Reports accounts to Atlassian, as kept at an instant (epoch milliseconds), and answers those that are
 * closed. Throws Failure('store-busy') where the report is refused for load or has no answer.
 */
export async function reportAccounts(accountIds: readonly string[], at: number): Promise<readonly string[]> {
  const updatedAt = new Date(at).toISOString();
  const closed: string[] = [];
  for (let first = 0; first < accountIds.length; first += TOGETHER) {
    const some = accountIds.slice(first, first + TOGETHER).map((accountId) => ({ accountId, updatedAt }));
    const answers = await privacy.reportPersonalData(some).catch(asFailure);
    closed.push(...answers.flatMap(({ accountId, status }) => (status === 'closed' ? [accountId] : [])));
  }
  return closed;
}

/** The platform's client rejects with the answer itself where that is an error. */
function asFailure(error: unknown): never {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  if (typeof status === 'number' && status !== 429 && status < 500)
    throw new Failure('unexpected', `report-accounts: HTTP ${String(status)}`, { cause: error });
  throw new Failure('store-busy', 'report-accounts', { cause: error });
}
