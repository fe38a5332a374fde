import type { CommitteeSettings } from '../../contract/committees';
import type { Confirmation } from '../../contract/readers';
import type { CommitteeFigures, CommitteeRecord } from '../../contract/stored/committee-record';
import type { ProjectResult } from '../../domain/project/project-result';
import type { CommitteePageOptions } from '../../report/committee-page/committee-page-options';
import type { Actor } from '../ports/actor';
import type { Space } from '../ports/confluence-ports';

/** A committee page to write: for whom, where, and what it shows. */
export interface CommitteeOrder {
  readonly as: Actor;
  /** Account of who asked; null: the schedule. */
  readonly by: string | null;
  /** ISO instant of the request, which names the publication. */
  readonly at: string;
  readonly space: Space;
  readonly result: ProjectResult;
  /** Number of the committee in its series. */
  readonly number: number;
  /** Figures kept for the next committee. */
  readonly figures: CommitteeFigures;
  /** Figures of the committee before, to compare with. */
  readonly previous: CommitteeFigures | null;
  /** All options of the page, except those that depend on the page as it is now. */
  readonly options: Omit<CommitteePageOptions, 'charts' | 'textBlocks' | 'previous' | 'number'>;
  /** The committee as it was when the page was asked for. */
  readonly record: CommitteeRecord;
  /** The settings of the committee once this page is written. */
  readonly settings: CommitteeSettings;
  /** Null: the page shows only what everybody on the project may see. */
  readonly confirmation: Confirmation | null;
}
