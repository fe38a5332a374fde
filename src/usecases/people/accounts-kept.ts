import { accountsOfIssue } from '../../domain/issues/people-of-issue';
import type { Ports } from '../ports/ports';
import { accountsOfRecord } from './people-of-record';

/**
 * Every account that is kept for a project, each once: registers, plan, facts, signed rows, a page that is
 * being created.
 */
export const accountsKept =
  (ports: Pick<Ports, 'store' | 'registers' | 'people'>) =>
  async (projectId: string): Promise<readonly string[]> => {
    const [registers, plan, issues, signers, committee] = await Promise.all([
      ports.registers.readRegisters(projectId, []),
      ports.store.readPlan(projectId),
      ports.store.readFacts(projectId),
      ports.people.listSigners(projectId),
      ports.store.readCommittee(projectId),
    ]);
    const numbered = Object.values(registers.people).filter((account) => account !== null);
    const begun = committee?.begun ? [committee.begun.by] : [];
    return [
      ...new Set([
        ...numbered,
        ...accountsOfRecord(plan),
        ...issues.flatMap(accountsOfIssue),
        ...signers,
        ...begun,
      ]),
    ];
  };
