import { isDeepStrictEqual } from 'node:util';
import type { ProjectPlan } from '../../domain/plan/project-plan';
import type { Imported } from '../../domain/plan/imported';

interface Signed {
  readonly imported?: readonly Imported[] | undefined;
}

/**
 * An imported plan with the importer's mark on what people did: baselines, and progress and acceptance that
 * name somebody, after the marks that the file gives. Entries stored already, word for word, keep their
 * marks: a project gets its own export back unchanged.
 */
export function withMarks(plan: ProjectPlan, stored: ProjectPlan, importer: Imported): ProjectPlan {
  return {
    ...plan,
    baselines: plan.baselines.map((baseline) => marked(baseline, stored.baselines, importer)),
    deliverables: plan.deliverables.map((deliverable) => {
      const before = stored.deliverables.find(({ id }) => id === deliverable.id);
      const signed = <T extends Signed & { readonly by: string | null }>(
        entries: readonly T[],
        known: readonly T[] = [],
      ) => entries.map((entry) => (entry.by === null ? entry : marked(entry, known, importer)));
      return {
        ...deliverable,
        progress: signed(deliverable.progress, before?.progress),
        acceptance: signed(deliverable.acceptance, before?.acceptance),
      };
    }),
  };
}

function marked<T extends Signed>(entry: T, stored: readonly T[], importer: Imported): T {
  const known = stored.find((one) => isDeepStrictEqual(unmarked(one), unmarked(entry)));
  return known ?? { ...entry, imported: [...(entry.imported ?? []), importer].slice(-MOST) };
}

/** How many marks of an entry are kept, the last ones. */
const MOST = 20;

const unmarked = <T extends Signed>(entry: T): T => ({ ...entry, imported: undefined });
