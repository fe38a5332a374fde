import type { Day } from '../calendar/day';
import { restrictTo } from '../issues/restrict-to';
import type { ProjectInput } from '../issues/project-input';
import { captureBaseline } from './capture-baseline';
import type { Baseline } from '../plan/baseline';

/**
 * Most names behind a baseline, so that a plan stays small. Above that, the figures leave them out for every
 * reader.
 */
const BEHIND = 5_000;

/** Who sees what is behind a baseline: ids of issues, and names of other projects (`otherProject`). */
export interface Sight {
  /** What not everybody may see. */
  readonly doubtful: readonly string[];
  /** Of it, what the person who captures does not see, and what records leave out (`outOfRecords`). */
  readonly left: ReadonlySet<string>;
}

/**
 * Freezes the plan of a day as the person who captures sees it, and once more without what not everybody may
 * see. It takes two captures: a longer deliverable moves those laid out after it.
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
