import type { ShownResult } from '../contract/api';
import type { SnapshotBody, SnapshotFigures } from '../contract/snapshot';
import type { ResultRecord } from '../contract/stored';
import type { Day } from '../domain/calendar/day';
import type { Known } from '../domain/known';
import { UNNAMED } from '../domain/plan/not-read';

/** So many at most, so that a snapshot stays small whatever the project: no more of either is kept. */
const DELIVERABLES = 1_000;
const BEHIND = 5_000;

/** Ids of the issues behind a result that not everybody may see. */
export const issuesBehind = ({ restrictedIds, foreignIds }: ResultRecord): readonly string[] => [
  ...new Set([...restrictedIds, ...foreignIds]),
];

/**
 * Ids of the issues that not everybody may see any more, and that the figures of a snapshot may count for everybody: restricted by now,
 * not told apart when it was kept, and created by its day.
 */
export function restrictedSince(day: Day, behind: readonly string[], record: ResultRecord): readonly string[] {
  const { restrictedIds, restrictedCreated } = record;
  const apart = new Set([...behind, UNNAMED]);
  const created = (at: number): number => (restrictedCreated ? (restrictedCreated[at] ?? Infinity) : -Infinity);
  return restrictedIds.filter((id, at) => !apart.has(id) && created(at) <= day);
}

/** What is kept of a result; `withoutBehind` gives the result without the issues that not everybody may see. */
export async function bodyOf(record: ResultRecord, withoutBehind: () => Promise<ShownResult>): Promise<SnapshotBody> {
  const behind = issuesBehind(record);
  if (behind.length === 0) return { figures: figuresOf(record.result), behind, open: null, leavesOut: false };
  const open = figuresOf(await withoutBehind());
  if (behind.length > BEHIND) return { figures: open, behind: [], open: null, leavesOut: true };
  return { figures: figuresOf(record.result), behind, open, leavesOut: false };
}

function figuresOf(result: ShownResult): SnapshotFigures {
  const { currency, hoursPerDay, projectIssues, issues, done, effort, cost, work, schedule, finish, axes, weather } = result;
  const counts = { currency, hoursPerDay, projectIssues, issues, done };
  return {
    totals: { ...counts, effort, cost, work, schedule, finish, axes, weather, confidence: result.confidence.value },
    deliverables: result.deliverables.slice(0, DELIVERABLES).map((deliverable) => ({
      id: deliverable.id,
      percentComplete: valueOf(deliverable.work.percentComplete),
      forecastFinish: valueOf(deliverable.finish.announced),
      acceptance: valueOf(deliverable.acceptance),
    })),
  };
}

const valueOf = <T>(value: Known<T>): T | null => (value.known ? value.value : null);
