import type { CommitteeRecord } from '../../contract/stored/committee-record';
import { Failure } from '../../failure';
import type { Ports } from '../ports/ports';
import { DEFAULT_COMMITTEE } from '../../contract/default-committee';

/** The committee of a project for which nothing is stored yet. */
export const NO_COMMITTEE: CommitteeRecord = {
  revision: 0,
  settings: DEFAULT_COMMITTEE,
  page: null,
  figures: null,
  previous: null,
  number: 0,
  generations: { parts: [], fingerprints: [] },
  begun: null,
};

/** The committee of a project, as stored or as new. */
export const committeeOf = async (ports: Pick<Ports, 'store'>, projectId: string): Promise<CommitteeRecord> =>
  (await ports.store.readCommittee(projectId)) ?? NO_COMMITTEE;

/**
 * Several people write settings and publications at once, each their own fields: a try fails only where
 * another succeeded.
 */
const TRIES = 5;

/**
 * Changes the committee of a project and answers what is then stored. `change` may throw, changes nothing
 * with null, and is called again where somebody wrote meanwhile. Throws Failure('conflict') after several
 * tries.
 */
export async function changeCommittee(
  ports: Pick<Ports, 'store'>,
  projectId: string,
  change: (record: CommitteeRecord) => CommitteeRecord | null,
): Promise<CommitteeRecord> {
  for (let attempt = 1; ; attempt++) {
    const before = await committeeOf(ports, projectId);
    const after = change(before);
    if (after === null) return before;
    try {
      return await ports.store.writeCommittee(projectId, { ...after, revision: before.revision });
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'conflict' || attempt === TRIES) throw error;
    }
  }
}
