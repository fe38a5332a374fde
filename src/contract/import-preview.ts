/** Parts of what is kept of a project, as an import replaces them. */
export const IMPORTED_PARTS = [
  'deliverables',
  'risks',
  'baselines',
  'milestones',
  'costs',
  'shares',
  'people',
  'rates',
  'outcomes',
  'linkTypes',
  'settings',
  'committee',
  'registers',
] as const;
export type ImportedPart = (typeof IMPORTED_PARTS)[number];

/** What an import makes of a part that holds something now. */
export interface ReplacedPart {
  readonly part: ImportedPart;
  /** Entries that are kept now, and those of the file. */
  readonly kept: number;
  readonly given: number;
  /**
   * Names of the kept entries that the file does not hold, and of those that it holds otherwise: what
   * somebody entered and would lose.
   */
  readonly gone: readonly string[];
  readonly changed: readonly string[];
}

/** What an import would replace, told before anything is. */
export interface ImportPreview {
  /** Names what is kept now: the import names it, too, and is refused where somebody has saved since. */
  readonly revision: number;
  readonly parts: readonly ReplacedPart[];
}
