import type { Deliverable } from '../../../src/domain/plan/project-plan';
import type { JalonExport, ProjectExport } from '../../../src/contract/jalon-export';

type Recorded = NonNullable<ProjectExport['deliverables']>[number];

/** A deliverable that was taken out of the plan: all of its records, and where it stood. */
export interface Removal {
  readonly deliverable: Recorded;
  /** Place in the list, which decides who counts an issue that several claim. */
  readonly index: number;
}

/** What removing a deliverable takes out, read from an export made before. Null where it holds no such deliverable. */
export function removalOf(file: JalonExport, key: string, id: string): Removal | null {
  const deliverables = file.projects.find((project) => project.key === key)?.deliverables ?? [];
  const index = deliverables.findIndex((candidate) => candidate.id === id);
  const deliverable = deliverables[index];
  return deliverable ? { deliverable, index } : null;
}

/** The export as it stands now with the deliverable back in its place. Null where its id was given to another meanwhile. */
export function restoredExport(file: JalonExport, key: string, { deliverable, index }: Removal): JalonExport | null {
  const project = file.projects.find((candidate) => candidate.key === key);
  const deliverables = project?.deliverables ?? [];
  if (!project || deliverables.some(({ id }) => id === deliverable.id)) return null;
  const restored = { ...project, deliverables: [...deliverables.slice(0, index), deliverable, ...deliverables.slice(index)] };
  return { ...file, projects: file.projects.map((candidate) => (candidate === project ? restored : candidate)) };
}

/** How many records of each kind go with a deliverable, in the order in which they are told. */
export interface LostRecords {
  readonly progress: number;
  readonly acceptance: number;
  readonly reservations: number;
  readonly criteria: number;
}

export const lostRecordsOf = ({ progress, acceptance, reservations, criteria }: Deliverable): LostRecords => ({
  progress: progress.length,
  acceptance: acceptance.length,
  reservations: reservations.length,
  criteria: criteria.length,
});
