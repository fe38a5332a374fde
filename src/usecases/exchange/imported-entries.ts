import { isDeepStrictEqual } from 'node:util';
import type { ProjectPlan } from '../../domain/plan/project-plan';
import type { Imported } from '../../domain/plan/imported';

interface Signed {
  readonly imported?: readonly Imported[] | undefined;
}

/**
 * The plan of an import with a mark on what it says that people did: baselines, and progress and acceptance
 * that name somebody. What is stored already, word for word, keeps the mark that it has, or has none: a
 * project takes its own export back as it was. All else was brought by the importer, behind whoever the file
 * says to have brought it before.
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

/** Marks that are kept of an entry, the last ones. */
const MOST = 20;

const unmarked = <T extends Signed>(entry: T): T => ({ ...entry, imported: undefined });
