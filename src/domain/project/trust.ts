import { confidenceOf, openFindings } from '../health/confidence';
import type { Confidence } from '../health/finding';
import { findingsOf, type Marks } from '../health/findings';
import type { ProjectFacts } from '../facts/project-facts';
import type { CriticalPath } from '../schedule/critical-path';

/** How far the figures of a project can be trusted, 0 to 1, with and without the findings on money. */
export interface Trust {
  readonly confidence: Confidence;
  readonly openConfidence: number;
}

/** What findings are drawn from, next to the facts. */
interface Checked {
  readonly criticalPath: CriticalPath;
  /** Ids of the deliverables with a budget that the project's sums leave out. */
  readonly unmeasured: readonly string[];
  readonly marks: Marks | undefined;
}

/** Findings of a project on the status day, and the confidence that they leave. */
export function trustIn(facts: ProjectFacts, { criticalPath, unmeasured, marks }: Checked): Trust {
  const findings = findingsOf(facts, criticalPath.cycles, unmeasured, marks);
  return {
    confidence: { value: confidenceOf(findings), findings },
    openConfidence: confidenceOf(openFindings(findings)),
  };
}
