import type { AskedOf } from '../../contract/call';
import type { committeeCalls } from '../../contract/committees';
import type { SnapshotList } from '../../contract/snapshot';
import { Failure } from '../../failure';
import { afterSave } from '../commitments/after-save';
import { listSnapshots } from './list-snapshots';
import type { Caller, Ports } from '../ports/ports';
import { bodyOf } from '../figures/snapshot-body';
import { recordOfToday, withoutHidden } from '../access/visible-result';

/** Keeps the figures as they are now, with reason, author and instant. No snapshot is ever replaced. */
export const takeSnapshot =
  (ports: Pick<Ports, 'now' | 'newId' | 'store'>) =>
  async (
    request: AskedOf<typeof committeeCalls.takeSnapshot>,
    { accountId }: Caller,
  ): Promise<SnapshotList> => {
    const { projectId, note } = request;
    const record = await recordOfToday(ports, projectId, await ports.store.readInitialState(projectId));
    if (!record) throw new Failure('not-synchronised');
    const { statusDate: day, methodVersion } = record.result;
    const body = await bodyOf(
      record,
      async (hidden) => (await withoutHidden(ports, projectId, hidden)).result,
    );
    await ports.store.appendSnapshot(projectId, {
      day,
      methodVersion,
      takenAt: ports.now(),
      by: accountId,
      note,
      body,
    });
    return afterSave(() => listSnapshots(ports)({ projectId }));
  };
