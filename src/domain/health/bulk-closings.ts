import { completedWorkOf } from '../facts/completed-work';
import type { ProjectFacts } from '../facts/project-facts';
import type { Finding } from './finding';

/** Bulk closings among all completions; no velocity is read from them. */
export function bulkClosings(facts: ProjectFacts): Finding {
  const { completions, leftOut } = completedWorkOf(facts);
  const issues = leftOut.flatMap(({ positions }) =>
    positions.map((position) => facts.index.issues[position]?.id ?? ''),
  );
  return {
    rule: 'bulk-closing',
    issues,
    share: leftOut.length / Math.max(1, completions.length + leftOut.length),
  };
}
