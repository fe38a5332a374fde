import type { Issue, IssueLink } from '../../domain/issues/issue';
import * as column from './columns';
import type { Lengths } from './history-columns';

/** Links of issues, one after another; targets as distances from the id of the issue. */
export interface LinkColumns extends Lengths {
  readonly types: column.Words<string>;
  readonly targets: readonly (number | string)[];
}

/** The links of issues by column. */
export function linkColumns(issues: readonly Issue[]): LinkColumns {
  const { lengths, all } = column.listsTogether(
    issues.map(({ id, links = [] }) =>
      links.map(({ type, to }) => ({ type, target: column.distanceOf(to, id) })),
    ),
  );
  return {
    lengths,
    types: column.wordsOf(all.map(({ type }) => type)),
    targets: all.map(({ target }) => target),
  };
}

/** The links of the issues `ids` from their columns. */
export function linksOf(columns: LinkColumns, ids: readonly string[]): readonly (readonly IssueLink[])[] {
  const types = column.valuesOfWords(columns.types);
  const all = columns.targets.map((target, at) => ({ type: types[at] ?? '', target }));
  return column
    .splitLists(columns.lengths, all)
    .map((links, at) =>
      links.map(({ type, target }) => ({ type, to: column.idAtDistance(target, ids[at] ?? '0') })),
    );
}
