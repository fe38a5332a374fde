import { unknown, type Known } from '../known';
import { combine, sumOfKnown } from '../ratio';
import type { PartSums } from '../facts/base-sums';
import { estimatedParts, type ProjectSums } from './project-sums';
import type { Measures } from './measures';

/** EAC of a project, as the sum of its rows. */
export interface ProjectEstimate {
  /** Σ announced EAC of deliverables and of the work outside. */
  readonly announced: Known<number>;
  /** Of these, EAC of what the project's sums cover and of what has no budget: BAC is compared with it. */
  readonly measured: Known<number>;
  /** Σ EAC − AC of the same rows as `announced`, and as `measured`. */
  readonly toComplete: Known<number>;
  readonly toCompleteMeasured: Known<number>;
}

/** What a row adds to the EAC of a project. */
type Row = Pick<Measures, 'actualCost' | 'estimateAtCompletion'>;

/**
 * Adds the announced EACs of all rows up, each by its own method (`estimatedParts` says which enter). A row
 * that the sums leave out is in the EAC, and not in what BAC is compared with. Unknown for the reason of the
 * sums, else of the first unknown row (`no-issues`).
 */
export function projectEstimateOf(
  parts: readonly PartSums[],
  rows: readonly Row[],
  outside: Row,
  sums: Pick<ProjectSums, 'covered' | 'unknownBecause'>,
): ProjectEstimate {
  const { unknownBecause } = sums;
  if (unknownBecause !== undefined) {
    const none = unknown(unknownBecause);
    return { announced: none, measured: none, toComplete: none, toCompleteMeasured: none };
  }
  const entered = estimatedParts(parts, (_, rank) => announcedIn(rows[rank]));
  const measured = entered.filter(({ rank }) => !parts[rank]?.budget.known || sums.covered.includes(rank));
  const estimateOf = (some: typeof entered): Known<number> =>
    sumOfKnown([...some.map(({ estimate }) => estimate), announcedIn(outside)]);
  const restOf = (some: typeof entered): Known<number> =>
    combine(
      [estimateOf(some), sumOfKnown([...some.map(({ rank }) => actualIn(rows[rank])), outside.actualCost])],
      less,
    );
  return {
    announced: estimateOf(entered),
    measured: estimateOf(measured),
    toComplete: restOf(entered),
    toCompleteMeasured: restOf(measured),
  };
}

const less = (estimate: number, spent: number): number => estimate - spent;

const announcedIn = (row: Row | undefined): Known<number> =>
  row?.estimateAtCompletion.announced ?? unknown('no-issues');

const actualIn = (row: Row | undefined): Known<number> => row?.actualCost ?? unknown('no-issues');
