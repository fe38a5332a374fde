import type { Proposal } from '../../../../src/contract/proposal';

export type ProposalKind = Proposal['kind'];

export interface ProposalGroup {
  readonly kind: ProposalKind;
  readonly proposals: readonly Proposal[];
}

/** The proposals that are not adopted yet, by kind, in the order in which they came. */
export function groupsOf(proposals: readonly Proposal[]): readonly ProposalGroup[] {
  const open = proposals.filter(({ alreadyAdopted }) => !alreadyAdopted);
  const kinds = [...new Set(open.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, proposals: open.filter((proposal) => proposal.kind === kind) }));
}

/** The key of a proposal in lists and sets. */
export const proposalKey = ({ source }: Proposal): string => JSON.stringify(source);

/** Keys of the proposals that are not chosen at first: those that need a name. */
export const leftAtFirst = (proposals: readonly Proposal[]): ReadonlySet<string> =>
  new Set(proposals.filter(({ asksForName }) => asksForName).map(proposalKey));

/** Keys of the chosen proposals that need a name and have none; `names` is what was typed, by key. */
export const namelessAmong = (
  chosen: readonly Proposal[],
  names: Readonly<Record<string, string>>,
): ReadonlySet<string> =>
  new Set(
    chosen
      .filter(({ asksForName }) => asksForName)
      .map(proposalKey)
      .filter((key) => (names[key] ?? '').trim() === ''),
  );

/** The request that adopts proposals, under the names that were typed. */
export const adoptionOf = (chosen: readonly Proposal[], names: Readonly<Record<string, string>>) => ({
  sources: chosen.map(({ source }) => source),
  names: chosen.map((proposal) =>
    proposal.asksForName ? (names[proposalKey(proposal)] ?? '').trim() : null,
  ),
});
