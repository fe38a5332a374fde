import type { Deliverable, ProjectPlan, Risk, RiskSubject, Source } from './project-plan';

/** What stands in place of the key of an issue that a reader may not see, or that is not there any more. */
export const UNSEEN_ISSUE = { issue: '' } as const;

/** Whether a source, or what a risk bears on, is an issue that was kept from its reader. */
export const isUnseen = (named: Source | RiskSubject): boolean => 'issue' in named && named.issue === '';

/** How the issue of a source is asked for: by its id, else by key; undefined: its source is no issue. */
export const issueOfSource = (source: Source): string | undefined =>
  'issue' in source ? (source.id ?? source.issue) : undefined;

/** The issue that a risk bears on, by key. */
export const issueOfRisk = ({ concerns }: Pick<Risk, 'concerns'>): string | undefined =>
  concerns && 'issue' in concerns ? concerns.issue : undefined;

/** A source for somebody who sees some issues only. */
export function sourceFor(source: Source, sees: (issue: string) => boolean): Source {
  const issue = issueOfSource(source);
  return issue === undefined || sees(issue) ? source : UNSEEN_ISSUE;
}

/** A deliverable for somebody who sees some issues only. */
export const deliverableFor = (deliverable: Deliverable, sees: (issue: string) => boolean): Deliverable => ({
  ...deliverable,
  source: sourceFor(deliverable.source, sees),
});

/** A risk for somebody who sees some issues only. */
export function riskFor<T extends Pick<Risk, 'concerns'>>(risk: T, sees: (issue: string) => boolean): T {
  const issue = issueOfRisk(risk);
  return issue === undefined || sees(issue) ? risk : { ...risk, concerns: UNSEEN_ISSUE };
}

/** Deliverables and risks of a plan for somebody who sees some issues only. */
export const planFor = (plan: ProjectPlan, sees: (issue: string) => boolean): ProjectPlan => ({
  ...plan,
  deliverables: plan.deliverables.map((deliverable) => deliverableFor(deliverable, sees)),
  risks: plan.risks.map((risk) => riskFor(risk, sees)),
});
