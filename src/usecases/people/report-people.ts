import type { Ports } from '../ports/ports';
import { accountsKept } from './accounts-kept';
import { eraseAccounts } from './erase-accounts';

/**
 * Reports to Atlassian whose accounts are kept for a project, and erases those that are closed. Of accounts
 * that changed nothing is to be read again, as no names are kept. Throws Failure('store-busy') where it is to
 * be done later.
 */
export const reportPeople =
  (ports: Pick<Ports, 'now' | 'newId' | 'store' | 'registers' | 'people'>) =>
  async (projectId: string): Promise<void> => {
    const closed = await ports.people.report(await accountsKept(ports)(projectId), ports.now());
    if (closed.length > 0) await eraseAccounts(ports)(projectId, closed);
  };
