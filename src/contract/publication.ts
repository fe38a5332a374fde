import type { CommitteePage } from './api';

/** What a person lets a page show beyond what everybody on the project may see. */
export interface ShownBeyond {
  readonly costs: boolean;
  /** Issues that not everybody on the project may see, as far as the person sees them. */
  readonly restricted: boolean;
  /** `mark` of the readers for whom that was confirmed. */
  readonly readers: string;
}

/** What came of publishing. */
export interface PublishedCommittee {
  readonly page: CommitteePage;
  readonly created: boolean;
  /** The page stood there and the app did not know of it: an installation before wrote it. It is gone on with. */
  readonly adopted: boolean;
  /** Titles of the text blocks whose words were kept. */
  readonly keptBlocks: readonly string[];
  /** Passages that people wrote outside the blocks; moved to the notes block, never lost. */
  readonly rescuedPassages: number;
}
