import type { Proposal } from '../../../src/contract/proposal';

export type ProposalKind = Proposal['kind'];

export interface ProposalGroup {
  readonly kind: ProposalKind;
  readonly proposals: readonly Proposal[];
}

/** Proposals that are not adopted yet, by kind, in the order in which they came. */
export function groupsOf(proposals: readonly Proposal[]): readonly ProposalGroup[] {
  const open = proposals.filter(({ alreadyAdopted }) => !alreadyAdopted);
  const kinds = [...new Set(open.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, proposals: open.filter((proposal) => proposal.kind === kind) }));
}

/** What names a proposal among others. */
export const proposalKey = ({ source }: Proposal): string => JSON.stringify(source);
