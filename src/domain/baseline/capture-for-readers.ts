import type { Day } from '../calendar/day';
import { restrictTo } from '../issues/restrict-to';
import type { ProjectInput } from '../issues/project-input';
import type { Baseline } from '../plan/project-plan';
import { captureBaseline } from './capture-baseline';

/**
 * So many at most, so that a plan stays small whatever the project: where there are more, the figures leave
 * them out for all.
 */
const BEHIND = 5_000;

/** Who sees what of what a baseline is drawn from: ids of issues, and other projects (`otherProject`). */
export interface Sight {
  /** All that not everybody may see. */
  readonly doubtful: readonly string[];
  /** Of it, what whoever captures does not see, and what no record counts (`outOfRecords`). */
  readonly left: ReadonlySet<string>;
}

/**
 * Freezes the plan of a day as whoever captures sees it, and once more without anything that not everybody
 * may see. These are two captures and no difference item by item: what is laid out one after another moves
 * when one of them is longer.
 */
export function captureForReaders(
  input: ProjectInput,
  { doubtful, left }: Sight,
  day: Day,
  said: Pick<Baseline, 'name' | 'reason' | 'author'>,
): Baseline {
  const without = (ids: ReadonlySet<string>): Baseline =>
    captureBaseline(restrictTo(input, ids), day, said).baseline;
  const baseline = without(left);
  const open = without(new Set([...doubtful, ...left])).items;
  if (JSON.stringify(baseline.items) === JSON.stringify(open)) return baseline;
  const behind = doubtful.filter((id) => !left.has(id));
  return behind.length > BEHIND ? { ...baseline, items: open } : { ...baseline, apart: { behind, open } };
}
