import { isDeepStrictEqual } from 'node:util';
import { accountsOfIssue, withoutAccounts } from '../../domain/issues/people-of-issue';
import { Failure } from '../../failure';
import { changeCommittee } from '../committees/change-committee';
import { recompute } from '../figures/recompute';
import type { Ports } from '../ports/ports';
import { recordWithout } from './people-of-record';

const TRIES = 5;

/**
 * Forgets accounts of a project wherever they are kept, and computes anew. It may be done again, and is to be
 * done on the project's queue, which alone writes facts. Throws Failure('store-busy') where others wrote
 * meanwhile each time.
 */
export const eraseAccounts =
  (ports: Pick<Ports, 'now' | 'newId' | 'store' | 'registers' | 'people'>) =>
  async (projectId: string, accountIds: readonly string[]): Promise<void> => {
    const erased = new Set(accountIds);
    await ports.registers.erasePeople(projectId, accountIds);
    await eraseInPlan(ports, projectId, erased);
    await eraseInFacts(ports, projectId, erased);
    await ports.people.eraseSigners(projectId, erased);
    await changeCommittee(ports, projectId, (record) =>
      record.begun !== null && erased.has(record.begun.by) ? { ...record, begun: null } : null,
    );
    if (await ports.store.readVersion(projectId)) await recompute(ports)(projectId);
  };

async function eraseInPlan(
  ports: Pick<Ports, 'store'>,
  projectId: string,
  erased: ReadonlySet<string>,
): Promise<void> {
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const before = await ports.store.readPlan(projectId);
    const after = recordWithout(before, erased);
    if (isDeepStrictEqual(before, after)) return;
    const isWritten = await ports.store.writePlan(projectId, after).then(
      () => true,
      (error: unknown) => {
        if (!(error instanceof Failure) || error.code !== 'conflict') throw error;
        return false;
      },
    );
    if (isWritten) return;
  }
  throw new Failure('store-busy');
}

async function eraseInFacts(
  ports: Pick<Ports, 'store'>,
  projectId: string,
  erased: ReadonlySet<string>,
): Promise<void> {
  const issues = await ports.store.readFacts(projectId);
  const naming = issues.filter((issue) => accountsOfIssue(issue).some((account) => erased.has(account)));
  if (naming.length === 0) return;
  const facts = await ports.store.openFacts(projectId, 'live');
  await facts.put(naming.map((issue) => withoutAccounts(issue, erased)));
  await facts.close();
}
