import { withoutAccount } from '../../domain/register/people';
import { changePeople } from './change-people';

/**
 * Takes accounts from the numbers of registers and journal, which then name nobody: one write. Throws
 * Failure('store-busy') where others wrote each time.
 */
export async function erasePeople(projectId: string, accountIds: readonly string[]): Promise<void> {
  await changePeople(projectId, (people) => {
    const named = new Set(Object.values(people));
    return accountIds.some((accountId) => named.has(accountId))
      ? accountIds.reduce(withoutAccount, people)
      : people;
  });
}
