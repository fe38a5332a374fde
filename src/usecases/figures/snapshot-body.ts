import type { ResultView } from '../../contract/views';
import type { SnapshotBody, SnapshotFigures } from '../../contract/snapshot';
import type { ResultRecord } from '../../contract/stored/result-record';
import type { Day } from '../../domain/calendar/day';
import type { Known } from '../../domain/known';
import { UNNAMED } from '../../domain/issues/not-read';
import { otherProject } from '../../domain/issues/reach';

/** Most deliverables and restricted issues in a snapshot, so that it stays small. */
const DELIVERABLES = 1_000;
const BEHIND = 5_000;

/** What not everybody may see behind a result: ids of issues, and whole other projects (`otherProject`). */
export const issuesBehind = ({ restrictedIds, foreignIds, doubts }: ResultRecord): readonly string[] => [
  ...new Set([
    ...restrictedIds,
    ...foreignIds,
    ...(doubts?.projects ?? []).map(otherProject),
    ...(doubts?.behindBaselines ?? []),
  ]),
];

/**
 * Ids of issues behind a result that no record which others read may count: where that is not known, all
 * issues of other projects.
 */
export const leftOutOfRecords = ({ doubts, foreignIds }: ResultRecord): ReadonlySet<string> =>
  new Set(doubts?.outOfRecords ?? foreignIds);

/**
 * Ids of issues that were restricted after a snapshot, and that its figures may count for everybody: created
 * by its day, and not listed as restricted in it.
 */
export function restrictedSince(
  day: Day,
  behind: readonly string[],
  record: ResultRecord,
): readonly string[] {
  const { restrictedIds, restrictedCreated } = record;
  const restricted = new Set([...behind, UNNAMED]);
  const created = (at: number): number =>
    restrictedCreated ? (restrictedCreated[at] ?? Infinity) : -Infinity;
  return restrictedIds.filter((id, at) => !restricted.has(id) && created(at) <= day);
}

/** What a snapshot keeps of a result; `without` answers the result without some issues. */
export async function bodyOf(
  record: ResultRecord,
  without: (hidden: ReadonlySet<string>) => Promise<ResultView>,
): Promise<SnapshotBody> {
  const [all, left] = [issuesBehind(record), leftOutOfRecords(record)];
  const behind = all.filter((id) => !left.has(id));
  const figures = figuresOf(left.size === 0 ? record.result : await without(left));
  if (behind.length === 0) return { figures, behind, open: null, leavesOut: false };
  const open = figuresOf(await without(new Set(all)));
  if (behind.length > BEHIND) return { figures: open, behind: [], open: null, leavesOut: true };
  return { figures, behind, open, leavesOut: false };
}

function figuresOf(result: ResultView): SnapshotFigures {
  const {
    currency,
    hoursPerDay,
    projectIssues,
    issues,
    done,
    effort,
    cost,
    work,
    schedule,
    finish,
    axes,
    weather,
  } = result;
  const counts = { currency, hoursPerDay, projectIssues, issues, done };
  const restricted = result.withoutCosts && { withoutCosts: result.withoutCosts };
  return {
    totals: {
      ...counts,
      effort,
      cost,
      work,
      schedule,
      finish,
      axes,
      weather,
      confidence: result.confidence.value,
      ...restricted,
    },
    deliverables: result.deliverables.slice(0, DELIVERABLES).map((deliverable) => ({
      id: deliverable.id,
      percentComplete: valueOf(deliverable.work.percentComplete),
      forecastFinish: valueOf(deliverable.finish.announced),
      acceptance: valueOf(deliverable.acceptance),
    })),
  };
}

const valueOf = <T>(value: Known<T>): T | null => (value.known ? value.value : null);
