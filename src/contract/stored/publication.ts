import type { Confirmation } from '../readers';

/** One writing of a committee page. */
export interface Publication {
  readonly projectId: string;
  /** ISO instant. */
  readonly at: string;
  readonly statusDate: string;
  /** Null, with version 0: it was begun, and not noted as done. */
  readonly pageId: string | null;
  readonly title: string | null;
  readonly version: number;
  /** Account of the author; null: the app itself. */
  readonly by: string | null;
  /**
   * Who let the page show more than everybody may see; null: it shows no more. Kept before the page is
   * written.
   */
  readonly confirmation: Confirmation | null;
}
