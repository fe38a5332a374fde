import type { Proposal } from '../../../../src/contract/proposal';

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

/** Proposals that are not chosen to begin with: those that ask for a name. */
export const leftAtFirst = (proposals: readonly Proposal[]): ReadonlySet<string> =>
  new Set(proposals.filter(({ asksForName }) => asksForName).map(proposalKey));

/** Of chosen proposals, those that ask for a name and have none, as typed by proposal. */
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

/** What is asked for to adopt proposals, under the names that were typed. */
export const adoptionOf = (chosen: readonly Proposal[], names: Readonly<Record<string, string>>) => ({
  sources: chosen.map(({ source }) => source),
  names: chosen.map((proposal) =>
    proposal.asksForName ? (names[proposalKey(proposal)] ?? '').trim() : null,
  ),
});
