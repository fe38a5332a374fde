/** Parts of a project's records, as an import replaces them. */
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

/** What an import does to a part that holds something now. */
export interface ReplacedPart {
  readonly part: ImportedPart;
  /** Number of entries stored now, and of those in the file. */
  readonly kept: number;
  readonly given: number;
  /**
   * Names of the stored entries that the file lacks, and of those that it changes: what somebody entered and
   * would lose.
   */
  readonly gone: readonly string[];
  readonly changed: readonly string[];
}

/** What an import would replace; nothing is changed yet. */
export interface ImportPreview {
  /** Names the stored records: the import repeats it, and is refused where somebody has saved since. */
  readonly revision: number;
  readonly parts: readonly ReplacedPart[];
}
