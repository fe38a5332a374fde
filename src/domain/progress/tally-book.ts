import { emptyTally, TALLY_FIELDS, type Tally, type TallyField } from './tallies';

/** Running sums by group and day: entries are differences, and a reading is the sum of the entries so far. */
export interface TallyBook {
  /** Replaces what an issue contributed to a group from a point on. */
  add(group: number, point: number, contribution: Tally, previous: Tally): void;
  /** Ends the entries; then readings are right. */
  close(): void;
  read(group: number, point: number): Tally;
}

/** A book for so many groups and points. */
export function openTallyBook(groups: number, points: number): TallyBook {
  const columns = new Map<TallyField, Float64Array>(TALLY_FIELDS.map((field) => [field, new Float64Array(groups * points)]));
  const entries = [...columns.entries()];
  return {
    add(group, point, contribution, previous) {
      const cell = group * points + point;
      for (const [field, column] of entries) {
        const difference = contribution[field] - previous[field];
        if (difference !== 0) column[cell] = (column[cell] ?? 0) + difference;
      }
    },
    close() {
      for (const [, column] of entries)
        for (let cell = 0; cell < column.length; cell += 1)
          if (cell % points !== 0) column[cell] = (column[cell] ?? 0) + (column[cell - 1] ?? 0);
    },
    read(group, point) {
      const tally = emptyTally();
      for (const [field, column] of entries) tally[field] = column[group * points + point] ?? 0;
      return tally;
    },
  };
}
