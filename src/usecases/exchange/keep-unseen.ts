import type { ProjectPlan } from '../../domain/plan/project-plan';
import { isUnseen } from '../../domain/plan/unseen-issues';
import { Failure } from '../../failure';
import type { Sees } from '../access/seen-issues';
import type { Deliverable } from '../../domain/plan/deliverable';
import type { Baseline } from '../../domain/plan/baseline';
import type { Risk } from '../../domain/plan/risk';

/**
 * An imported plan, completed from the stored one with what an export does not show: sources and subjects
 * without a name, baselines in full, shares of issues hidden from the importer. Throws
 * Failure('invalid-import') with the path, below `path`, of what has no name and is not stored.
 */
export function keepUnseen(
  imported: ProjectPlan,
  stored: ProjectPlan,
  sees: Sees,
  path: string,
): ProjectPlan {
  const entries = new Set(imported.shares.map((entry) => JSON.stringify(entry)));
  return {
    ...imported,
    deliverables: imported.deliverables.map((deliverable, at) =>
      isUnseen(deliverable.source)
        ? withStoredSource(deliverable, stored, `${path}.deliverables.${String(at)}.source`)
        : deliverable,
    ),
    risks: imported.risks.map((risk, at) =>
      risk.concerns && isUnseen(risk.concerns)
        ? withStoredSubject(risk, stored, `${path}.risks.${String(at)}.concerns`)
        : risk,
    ),
    baselines: imported.baselines.map(
      (baseline) => stored.baselines.find((one) => isSeenAs(one, baseline)) ?? baseline,
    ),
    shares: [
      ...imported.shares,
      ...stored.shares.filter((entry) => !sees(entry.issue) && !entries.has(JSON.stringify(entry))),
    ],
  };
}

function withStoredSource(deliverable: Deliverable, stored: ProjectPlan, path: string): Deliverable {
  const source = stored.deliverables.find(({ id }) => id === deliverable.id)?.source;
  if (!source) throw new Failure('invalid-import', path);
  return { ...deliverable, source };
}

function withStoredSubject(risk: Risk, stored: ProjectPlan, path: string): Risk {
  const concerns = stored.risks.find(({ id }) => id === risk.id)?.concerns;
  if (!concerns) throw new Failure('invalid-import', path);
  return { ...risk, concerns };
}

/** Whether a stored baseline looks like another one to those who may not see all behind it. */
function isSeenAs({ apart, ...stored }: Baseline, seen: Baseline): boolean {
  return (
    apart !== undefined &&
    seen.apart === undefined &&
    textOf({ ...stored, items: apart.open }) === textOf(seen)
  );
}

const textOf = ({ name, day, reason, author, items }: Baseline): string =>
  JSON.stringify([name, day, reason, author, items]);
