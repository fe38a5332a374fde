import type { Deliverable } from './deliverable';

/**
 * What people enter about a deliverable in its form. Its records of progress and acceptance are separate.
 */
export type Definition = Pick<
  Deliverable,
  | 'name'
  | 'source'
  | 'earning'
  | 'phase'
  | 'contractDate'
  | 'owner'
  | 'approver'
  | 'criteria'
  | 'statusPercents'
>;

/** The definition of a deliverable. */
export function definitionOf(deliverable: Definition): Definition {
  const { name, source, earning, phase, contractDate, owner, approver, criteria, statusPercents } =
    deliverable;
  return { name, source, earning, phase, contractDate, owner, approver, criteria, statusPercents };
}
