import type { Contribution } from './contribution';
import { emptyTally, TALLY_FIELDS, type Tally, type TallyField } from './tallies';

/** Running sums by group and day. Entries are differences; what is read is the sum of the entries so far. */
export interface TallyBook {
  /**
   * Replaces what an issue added to a group by something else, from a point on; `booked` then holds the new
   * values.
   */
  replace(group: number, point: number, booked: Contribution, by: Contribution): void;
  /** Ends the entries; only then are sums right. */
  close(): void;
  read(group: number, point: number): Tally;
}

const WIDTH = TALLY_FIELDS.length;

/**
 * An empty book for some groups and points: one block of numbers, as every change of every issue writes to
 * it.
 */
export function openTallyBook(groups: number, points: number): TallyBook {
  const cells = new Float64Array(groups * points * WIDTH);
  return {
    replace(group, point, booked, by) {
      const cell = (group * points + point) * WIDTH;
      for (let field = 0; field < WIDTH; field += 1) {
        const before = booked[field] as number;
        const after = by[field] as number;
        if (before === after) continue;
        cells[cell + field] = (cells[cell + field] as number) + after - before;
        booked[field] = after;
      }
    },
    close() {
      const row = points * WIDTH;
      for (let cell = 0; cell < cells.length; cell += 1)
        if (cell % row >= WIDTH) cells[cell] = (cells[cell] as number) + (cells[cell - WIDTH] as number);
    },
    read(group, point) {
      const cell = (group * points + point) * WIDTH;
      const tally = emptyTally();
      for (let field = 0; field < WIDTH; field += 1)
        tally[TALLY_FIELDS[field] as TallyField] = cells[cell + field] ?? 0;
      return tally;
    },
  };
}
