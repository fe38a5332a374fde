import type { SiteSettings } from '../../../../src/contract/settings';
import type { LinkMeaning, LinkOrder } from '../../../../src/domain/plan/link-meaning';

type SiteLinkType = SiteSettings['linkTypes'][number];

/** A type of link as the form shows it; null `outward`: the site does not have it (any more). */
export interface LinkRow {
  readonly id: string;
  readonly name: string;
  readonly outward: string | null;
  /** Null: nobody decided. */
  readonly order: LinkOrder | null;
  readonly proposed: LinkOrder | null;
}

/**
 * A row for each type of link of the site or with a decision. A type with the same name counts as the same.
 */
export function linkRows(site: readonly SiteLinkType[], decided: readonly LinkMeaning[]): readonly LinkRow[] {
  const meaningOf = ({ id, name }: SiteLinkType): LinkMeaning | undefined =>
    decided.find((meaning) => meaning.id === id) ?? decided.find((meaning) => meaning.name === name);
  const found = new Set<LinkMeaning | undefined>(site.map(meaningOf));
  return [
    ...site.map((type) => ({
      ...pick(type),
      outward: type.outward,
      order: meaningOf(type)?.order ?? null,
      proposed: type.proposed,
    })),
    ...decided
      .filter((meaning) => !found.has(meaning))
      .map((meaning) => ({ ...meaning, outward: null, proposed: null })),
  ];
}

/** The decisions after a type got an order; null: it is undecided again. */
export function withOrder(
  decided: readonly LinkMeaning[],
  type: Pick<LinkRow, 'id' | 'name'>,
  order: LinkOrder | null,
) {
  const others = decided.filter(({ id, name }) => id !== type.id && name !== type.name);
  return order === null ? others : [...others, { ...pick(type), order }];
}

/** The decisions after each undecided type got the order that its name proposes. */
export function withProposals(
  decided: readonly LinkMeaning[],
  rows: readonly LinkRow[],
): readonly LinkMeaning[] {
  const open = rows.filter(({ order, proposed }) => order === null && proposed !== null);
  return open.reduce<readonly LinkMeaning[]>((all, row) => withOrder(all, row, row.proposed), decided);
}

const pick = ({ id, name }: Pick<LinkRow, 'id' | 'name'>) => ({ id, name });
