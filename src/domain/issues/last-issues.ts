import type { Day } from '../calendar/day';
import { dayFrom } from '../calendar/day-arithmetic';
import { idIn, nameOfSource, sourceKey } from '../plan/source-key';
import { lastHolders } from './label-successor';
import { isGone, tagsOfSource, type Selectable } from './select-issues';
import { lostOn } from './tags';
import type { Source } from '../plan/source';
import type { Deliverable } from '../plan/deliverable';

/**
 * A deliverable whose source Jira no longer has, and the ids of the issues that the source had last, as far
 * as known.
 */
export interface GoneSource {
  readonly deliverable: string;
  readonly source: Source;
  readonly issueIds: readonly string[];
}

/** An issue that a deliverable keeps counting, from the day on which its source lost it. */
interface Kept {
  readonly rank: number;
  readonly from: Day;
}

/**
 * Sources that are gone, and the deliverable that keeps an issue for that reason where no other source
 * selects it: rank, -1 for none.
 */
export interface LastIssues {
  readonly gone: readonly GoneSource[];
  readonly keptOn: (position: number, day: Day) => number;
  readonly keeps: (position: number) => boolean;
}

/**
 * The issues that gone sources had last: those counted last, else those of the histories. They keep counting,
 * so that a version deleted in Jira empties no deliverable unseen. Issues that lost a label do not: people
 * edited them.
 */
export function lastIssuesOf(deliverables: readonly Deliverable[], from: Selectable): LastIssues {
  const kept = new Map<number, Kept>();
  const gone: GoneSource[] = [];
  deliverables.forEach(({ id, source }, rank) => {
    if (!isGone(source, from)) return;
    const issueIds = lastIdsOf(source, from);
    gone.push({ deliverable: id, source, issueIds });
    if ('label' in source) return;
    for (const issueId of issueIds) {
      const position = from.index.positionOfId.get(issueId);
      if (position !== undefined && !kept.has(position))
        kept.set(position, { rank, from: lossOf(source, position, from) });
    }
  });
  return {
    gone,
    keptOn: (position, day) => {
      const one = kept.get(position);
      return one !== undefined && one.from <= day ? one.rank : -1;
    },
    keeps: (position) => kept.has(position),
  };
}

function lastIdsOf(source: Source, from: Selectable): readonly string[] {
  const counted = from.lastSelections?.[sourceKey(source)];
  if (counted?.length || 'issue' in source || 'jql' in source) return counted ?? [];
  const { field } = tagsOfSource(source, from);
  return (
    lastHolders(field, idIn(source) ?? nameOfSource(source), from.index.issues)?.issues.map(({ id }) => id) ??
    []
  );
}

/** The day on which a source lost an issue; before all days where no history holds it. */
function lossOf(source: Source, position: number, from: Selectable): Day {
  const issue = from.index.issues[position];
  const always = dayFrom(-Infinity);
  if (!issue || 'issue' in source || 'jql' in source) return always;
  return lostOn(issue, tagsOfSource(source, from).field, idIn(source) ?? nameOfSource(source)) ?? always;
}
