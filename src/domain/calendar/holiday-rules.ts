/**
 * How a public holiday falls by the law in force. Of earlier law, only changes of date that a rule states are
 * kept.
 */
export type HolidayRule =
  /**
   * A fixed date. `since` and `until` are the first and last year in which it is a day off. `monday`: where
   * it falls on a Sunday, the Monday is off too.
   */
  | {
      readonly on: readonly [month: number, day: number];
      readonly since?: number;
      readonly until?: number;
      readonly monday?: true;
    }
  /** Days after Easter Sunday. */
  | { readonly easter: number }
  /** The first day with an ISO weekday on or after a date. */
  | { readonly weekday: number; readonly from: readonly [month: number, day: number] }
  /** The Thursday after the first Sunday of September. */
  | { readonly genevaFast: true };

const GOOD_FRIDAY: HolidayRule = { easter: -2 };
const EASTER_MONDAY: HolidayRule = { easter: 1 };
const ASCENSION: HolidayRule = { easter: 39 };
const WHIT_MONDAY: HolidayRule = { easter: 50 };
const on = (month: number, day: number): HolidayRule => ({ on: [month, day] });

/** Labour code, article L3133-1. */
const FRANCE: readonly HolidayRule[] = [
  on(1, 1),
  EASTER_MONDAY,
  on(5, 1),
  on(5, 8),
  ASCENSION,
  WHIT_MONDAY,
  on(7, 14),
  on(8, 15),
  on(11, 1),
  on(11, 11),
  on(12, 25),
];

/**
 * Local law: Good Friday and 26 December (labour code, article L3134-13). Good Friday is taken to be off in
 * every commune.
 */
const ALSACE_MOSELLE: readonly HolidayRule[] = [...FRANCE, GOOD_FRIDAY, on(12, 26)];

const onOrMonday = (month: number, day: number): HolidayRule => ({ on: [month, day], monday: true });

/**
 * Rules by region (ISO 3166 code). Abolition of slavery overseas: decree 83-1003 and labour code, article
 * L3422-2; Saint-Martin: 28 May by its prefecture since 2018, although the code says 27 May.
 * Monaco: law 798 moves six holidays from a Sunday to the Monday; 27 January is treated alike.
 */
export const HOLIDAY_RULES: Readonly<Record<string, readonly HolidayRule[]>> = {
  FR: FRANCE,
  'FR-57': ALSACE_MOSELLE,
  'FR-67': ALSACE_MOSELLE,
  'FR-68': ALSACE_MOSELLE,
  'FR-GP': [...FRANCE, GOOD_FRIDAY, on(5, 27)],
  'FR-MQ': [...FRANCE, GOOD_FRIDAY, on(5, 22)],
  'FR-GF': [...FRANCE, on(6, 10)],
  'FR-RE': [...FRANCE, on(12, 20)],
  'FR-YT': [...FRANCE, on(4, 27)],
  'FR-BL': [...FRANCE, on(10, 9)],
  'FR-MF': [...FRANCE, { on: [5, 27], until: 2017 }, { on: [5, 28], since: 2018 }],
  NC: [...FRANCE, on(9, 24)],
  PF: [...FRANCE, GOOD_FRIDAY, on(3, 5), { on: [6, 29], until: 2025 }, { on: [11, 20], since: 2026 }],
  WF: [...FRANCE, on(4, 28), on(6, 29), on(7, 29)],
  PM: FRANCE,
  BE: [
    on(1, 1),
    EASTER_MONDAY,
    on(5, 1),
    ASCENSION,
    WHIT_MONDAY,
    on(7, 21),
    on(8, 15),
    on(11, 1),
    on(11, 11),
    on(12, 25),
  ],
  LU: [
    on(1, 1),
    EASTER_MONDAY,
    on(5, 1),
    { on: [5, 9], since: 2019 },
    ASCENSION,
    WHIT_MONDAY,
    on(6, 23),
    on(8, 15),
    on(11, 1),
    on(12, 25),
    on(12, 26),
  ],
  MC: [
    onOrMonday(1, 1),
    onOrMonday(1, 27),
    EASTER_MONDAY,
    onOrMonday(5, 1),
    ASCENSION,
    WHIT_MONDAY,
    { easter: 60 },
    onOrMonday(8, 15),
    onOrMonday(11, 1),
    onOrMonday(11, 19),
    on(12, 8),
    onOrMonday(12, 25),
  ],
  'CH-GE': [
    on(1, 1),
    GOOD_FRIDAY,
    { easter: 0 },
    EASTER_MONDAY,
    ASCENSION,
    { easter: 49 },
    WHIT_MONDAY,
    on(8, 1),
    { genevaFast: true },
    on(12, 25),
    on(12, 31),
  ],
  'CA-QC': [
    on(1, 1),
    GOOD_FRIDAY,
    { weekday: 1, from: [5, 18] },
    on(6, 24),
    on(7, 1),
    { weekday: 1, from: [9, 1] },
    { weekday: 1, from: [10, 8] },
    on(12, 25),
  ],
};

/** Regions whose public holidays the app knows. */
export const HOLIDAY_REGIONS: readonly string[] = Object.keys(HOLIDAY_RULES);
