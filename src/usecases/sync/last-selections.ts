import type { ProjectMeta } from '../../contract/stored/project-meta';
import type { ProjectPlan } from '../../domain/plan/project-plan';
import { isGone, type Selectable } from '../../domain/issues/select-issues';
import { idIn, sourceKey } from '../../domain/plan/source-key';
import type { Ports } from '../ports/ports';

/**
 * The last known issues of sources that name nothing any more, by `sourceKey`: as noted before, else as
 * counted in the stored result. Sources without an id are left out, as nobody knows whether they ever named
 * anything. Undefined where no source is gone.
 */
export const lastSelectionsOf =
  (ports: Pick<Ports, 'store'>) =>
  async (projectId: string, plan: ProjectPlan, from: Selectable): Promise<ProjectMeta['lastSelections']> => {
    const gone = plan.deliverables.filter(({ source }) => idIn(source) !== undefined && isGone(source, from));
    if (gone.length === 0) return undefined;
    const before = from.lastSelections ?? {};
    const isNew = gone.some(({ source }) => !Object.hasOwn(before, sourceKey(source)));
    const { record } = isNew ? await ports.store.readInitialState(projectId) : { record: undefined };
    const lists = record ? await ports.store.readLists(projectId, record, new Set()) : {};
    return Object.fromEntries(
      gone.map(({ id, source }) => [
        sourceKey(source),
        before[sourceKey(source)] ?? lists[`deliverable:${id}`] ?? [],
      ]),
    );
  };
