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
    const named = [
      ...new Set([
        ...numbered,
        ...accountsOfRecord(plan),
        ...issues.flatMap(accountsOfIssue),
        ...signers,
        ...begun,
      ]),
    ];
    // A file may name people by any text; what cannot be an account is none that Atlassian knows.
    return named.filter((text) => /^[\w:.-]{1,128}$/.test(text));
  };
