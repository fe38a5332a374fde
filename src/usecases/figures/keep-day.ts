import type { Day } from '../../domain/calendar/day';
import type { ProjectInput } from '../../domain/issues/project-input';
import { computeProject } from '../../domain/project/compute-project';
import { restrictTo } from '../../domain/issues/restrict-to';
import { resultViewOf } from './issue-lists';
import type { Ports } from '../ports/ports';
import { bodyOf } from './snapshot-body';

/**
 * Keeps the last stored figures as the snapshot of their day, once that day is over: what everybody saw that
 * evening. Whoever computes first on a later day keeps it; a day without figures has no snapshot.
 */
export const keepDay =
  (ports: Pick<Ports, 'now' | 'store'>) =>
  async (input: ProjectInput, today: Day): Promise<void> => {
    const { id: projectId } = input.project;
    const version = await ports.store.readVersion(projectId);
    if (!version || version.statusDate >= today) return;
    const { record } = await ports.store.readInitialState(projectId);
    if (!record || record.result.statusDate >= today) return;
    const { statusDate: day, methodVersion } = record.result;
    const body = await bodyOf(record, (hidden) =>
      Promise.resolve(resultViewOf(computeProject({ ...restrictTo(input, hidden), readOn: today }, day))),
    );
    await ports.store.keepDay(projectId, {
      day,
      methodVersion,
      takenAt: ports.now(),
      by: null,
      note: null,
      body,
    });
  };
