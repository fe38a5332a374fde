import type { ProjectPlan } from './project-plan';
import type { Source } from './source';
import type { Deliverable } from './deliverable';
import type { Risk, RiskSubject } from './risk';

/** Takes the place of an issue key that a reader may not see, or that Jira no longer has. */
export const UNSEEN_ISSUE = { issue: '' } as const;

/** Whether a source, or what a risk concerns, is an issue that is hidden from the reader. */
export const isUnseen = (named: Source | RiskSubject): boolean => 'issue' in named && named.issue === '';

/** Id or key of the issue of a source; undefined for other sources. */
export const issueOfSource = (source: Source): string | undefined =>
  'issue' in source ? (source.id ?? source.issue) : undefined;

/** Key of the issue that a risk concerns. */
export const issueOfRisk = ({ concerns }: Pick<Risk, 'concerns'>): string | undefined =>
  concerns && 'issue' in concerns ? concerns.issue : undefined;

/** A source for a reader who sees only some issues. */
export function sourceFor(source: Source, sees: (issue: string) => boolean): Source {
  const issue = issueOfSource(source);
  return issue === undefined || sees(issue) ? source : UNSEEN_ISSUE;
}

/** A deliverable for a reader who sees only some issues. */
export const deliverableFor = (deliverable: Deliverable, sees: (issue: string) => boolean): Deliverable => ({
  ...deliverable,
  source: sourceFor(deliverable.source, sees),
});

/** A risk for a reader who sees only some issues. */
export function riskFor<T extends Pick<Risk, 'concerns'>>(risk: T, sees: (issue: string) => boolean): T {
  const issue = issueOfRisk(risk);
  return issue === undefined || sees(issue) ? risk : { ...risk, concerns: UNSEEN_ISSUE };
}

/** Deliverables and risks of a plan for a reader who sees only some issues. */
export const planFor = (plan: ProjectPlan, sees: (issue: string) => boolean): ProjectPlan => ({
  ...plan,
  deliverables: plan.deliverables.map((deliverable) => deliverableFor(deliverable, sees)),
  risks: plan.risks.map((risk) => riskFor(risk, sees)),
});
