import { emptyTally, TALLY_FIELDS, type Tally } from './tallies';

/** What one issue adds to its group, in the order of `TALLY_FIELDS`. */
export type Contribution = Float64Array;

/** Running sums by group and day: entries are differences, and a reading is the sum of the entries so far. */
export interface TallyBook {
  /** Replaces what an issue contributed to a group from a point on. */
  add(group: number, point: number, contribution: Contribution, previous: Contribution): void;
  /** Ends the entries; then readings are right. */
  close(): void;
  read(group: number, point: number): Tally;
}

const WIDTH = TALLY_FIELDS.length;

/** A book for so many groups and points: one block of numbers, as it is written to for every change of every issue. */
export function openTallyBook(groups: number, points: number): TallyBook {
  const cells = new Float64Array(groups * points * WIDTH);
  return {
    add(group, point, contribution, previous) {
      const cell = (group * points + point) * WIDTH;
      for (let field = 0; field < WIDTH; field += 1)
        cells[cell + field] = (cells[cell + field] as number) + (contribution[field] as number) - (previous[field] as number);
    },
    close() {
      const row = points * WIDTH;
      for (let cell = 0; cell < cells.length; cell += 1)
        if (cell % row >= WIDTH) cells[cell] = (cells[cell] as number) + (cells[cell - WIDTH] as number);
    },
    read(group, point) {
      const cell = (group * points + point) * WIDTH;
      const tally = emptyTally();
      TALLY_FIELDS.forEach((name, field) => {
        tally[name] = cells[cell + field] ?? 0;
      });
      return tally;
    },
  };
}
