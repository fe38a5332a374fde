import type { Baseline } from './baseline';
import type { Deliverable } from './deliverable';
import type { Imported } from './imported';
import type { ProjectPlan } from './project-plan';
import type { Risk } from './risk';

/** Named in place of an erased account by a record that must name somebody. */
export const FORMER_MEMBER = 'Ancien membre';

/** What an account is called from now on; null: nobody. */
export type Renaming = (accountId: string) => string | null;

/**
 * A plan with every account renamed, wherever one is named. The team's row and the rates of an account that
 * becomes nobody go.
 */
export function renamedPlan(plan: ProjectPlan, nameOf: Renaming): ProjectPlan {
  return {
    ...plan,
    people: plan.people.flatMap((person) => {
      const accountId = nameOf(person.accountId);
      return accountId === null ? [] : [{ ...person, accountId }];
    }),
    rates: plan.rates.flatMap((rate) => {
      if (rate.person === null) return [rate];
      const person = nameOf(rate.person);
      return person === null ? [] : [{ ...rate, person }];
    }),
    deliverables: plan.deliverables.map((deliverable) => renamedDeliverable(deliverable, nameOf)),
    baselines: plan.baselines.map((baseline): Baseline => ({
      ...baseline,
      author: renamed(baseline.author, nameOf),
      ...renamedMarks(baseline, nameOf),
    })),
    risks: plan.risks.map((risk) => renamedRisk(risk, nameOf)),
  };
}

/**
 * A deliverable with every account renamed: owner, approver, who declared, who recorded a step, who imported.
 */
export function renamedDeliverable(deliverable: Deliverable, nameOf: Renaming): Deliverable {
  const entry = <T extends Signed>(one: T): T => ({
    ...one,
    by: renamed(one.by, nameOf),
    ...renamedMarks(one, nameOf),
  });
  return {
    ...deliverable,
    owner: renamed(deliverable.owner, nameOf),
    approver: renamed(deliverable.approver, nameOf),
    progress: deliverable.progress.map(entry),
    acceptance: deliverable.acceptance.map(entry),
  };
}

/** A risk with its owner renamed. */
export const renamedRisk = (risk: Risk, nameOf: Renaming): Risk => ({
  ...risk,
  owner: renamed(risk.owner, nameOf),
});

interface Marked {
  readonly imported?: readonly Imported[] | undefined;
}
interface Signed extends Marked {
  readonly by: string | null;
}

const renamed = (accountId: string | null, nameOf: Renaming): string | null =>
  accountId === null ? null : nameOf(accountId);

function renamedMarks({ imported }: Marked, nameOf: Renaming): Marked {
  if (imported === undefined) return {};
  return { imported: imported.map((mark) => ({ ...mark, by: nameOf(mark.by) ?? FORMER_MEMBER })) };
}
