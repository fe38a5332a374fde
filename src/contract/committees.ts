import type { Locale } from '../words/locales';
import { z } from 'zod';
import type { Day } from '../domain/calendar/day';
import { answers, call } from './call';
import { day, locale, ofProject, projectId } from './fields';
import type { Readers } from './readers';
import type { SnapshotView, SnapshotList } from './snapshot';

export interface CommitteeSettings {
  readonly spaceKey: string | null;
  readonly locale: Locale;
  readonly every: 'never' | 'week' | 'month';
}

export interface CommitteePage {
  readonly pageId: string;
  readonly title: string;
  /** Path below the site's address. */
  readonly path: string;
  readonly version: number;
  readonly publishedAt: number;
  readonly statusDate: Day;
}

export interface CommitteeView {
  /** False where the app is not connected to Confluence: nothing can be published, and the tab says why. */
  readonly confluence: boolean;
  readonly settings: CommitteeSettings;
  /** The spaces that the caller sees. */
  readonly spaces: readonly { readonly id: string; readonly key: string; readonly name: string }[];
  /** The settings name a space that the caller does not see; they come without it. */
  readonly spaceHidden: boolean;
  readonly last: CommitteePage | null;
  /** There is a last page, but the caller does not see it or it is gone; which of both is not shown. */
  readonly lastHidden: boolean;
  readonly nextOn: Day | null;
  /** Number of the committee of a page written today. */
  readonly number: number;
  /** Version of the method of the last page; null: there is none. */
  readonly methodVersion: string | null;
}

/** What a person lets a page show beyond what everybody on the project may see. */
export interface ShownToReaders {
  readonly costs: boolean;
  /** The page shows issues that not everybody on the project may see, as far as the person sees them. */
  readonly restricted: boolean;
  /** `mark` of the readers for whom it was confirmed. */
  readonly readers: string;
}

/** What publishing did. */
export interface PublishedCommittee {
  readonly page: CommitteePage;
  readonly created: boolean;
  /**
   * The page existed and the app did not know it: an earlier installation wrote it. This one continues it.
   */
  readonly adopted: boolean;
  /** Titles of the text blocks whose words were kept. */
  readonly keptBlocks: readonly string[];
  /** Number of passages that people wrote outside the blocks; they are moved to the notes block. */
  readonly rescuedPassages: number;
}

const spaceKey = z.string().min(1).max(255);

const publication = z.object({
  projectId,
  locale,
  spaceKey,
  date: day.optional(),
  /** Number of the committee in its series; absent: the next one. */
  number: z.int().min(1).max(9_999).optional(),
  /**
   * What the page shows beyond what everybody on the project may see, confirmed for these readers; absent:
   * nothing.
   */
  shows: z
    .strictObject({ costs: z.boolean(), restricted: z.boolean(), readers: z.string().min(1).max(64) })
    .refine(({ costs, restricted }) => costs || restricted, { path: ['costs'] })
    .optional(),
});

/** Calls about committees: their pages, and the snapshots kept for them. */
export const committeeCalls = {
  showCommittee: call({ right: 'read', request: ofProject, answer: answers<CommitteeView>() }),
  /** Who may read the pages of a space: needed to confirm a page that shows more than everybody may see. */
  showReaders: call({
    right: 'manage',
    request: z.object({ projectId, spaceKey }),
    answer: answers<Readers>(),
  }),
  publishCommittee: call({
    right: 'manage',
    writes: true,
    request: publication,
    answer: answers<PublishedCommittee>(),
  }),
  listSnapshots: call({
    right: 'read',
    request: z.object({ projectId, year: z.int().min(1970).max(9999).optional() }),
    answer: answers<SnapshotList>(),
  }),
  showSnapshot: call({
    right: 'read',
    request: z.object({ projectId, id: z.string().regex(/^[\w:.-]{10,64}$/) }),
    answer: answers<SnapshotView>(),
  }),
  /** Answers the list of this year. The note is required, since it says why a snapshot was taken. */
  takeSnapshot: call({
    right: 'manage',
    writes: true,
    request: z.object({ projectId, note: z.string().trim().min(1).max(2_000) }),
    answer: answers<SnapshotList>(),
  }),
};
