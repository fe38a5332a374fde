import type { Day } from '../../domain/calendar/day';
import type { MediaReference } from '../adf/media';
import type { Locale } from '../../words/locales';
import type { CommitteeChartName } from './committee-charts';
import type { PageFigures } from './page-figures';
import type { KeptTextBlocks } from './text-blocks';
import type { Thresholds } from '../../domain/plan/thresholds';

/**
 * What the committee page needs beside the result. Everything is plain data: the same options give the same
 * page.
 */
export interface CommitteePageOptions {
  readonly locale: Locale;
  /** Whether amounts may stand on the page; hours and person-days always do. */
  readonly seeCosts: boolean;
  /** Whether issues of the project are left out that not everybody may see. */
  readonly partial: boolean;
  /** Address of the site (`https://example.atlassian.net`), to lead to issues. */
  readonly siteUrl: string;
  readonly issueKeys: ReadonlyMap<string, string>;
  /** Display names by account id. */
  readonly names: ReadonlyMap<string, string>;
  /** The project's thresholds, to state them; null: not stated. */
  readonly thresholds: Thresholds | null;
  /** Number of the committee in its series; null: not numbered. */
  readonly number: number | null;
  /** Display name of who asked for the page; null: generated on schedule. */
  readonly author: string | null;
  readonly meetingDay: Day | null;
  /** What people wrote on the page as it is now; null: a new page. */
  readonly textBlocks: KeptTextBlocks | null;
  /** Images attached to the page. A chart without one is left out, its words remain. */
  readonly charts: Readonly<Partial<Record<CommitteeChartName, MediaReference>>>;
  /** The figures of the committee before, for the trends; null: no trend is shown. */
  readonly previous: PageFigures | null;
  /**
   * The same, computed anew by the present method where that was another; null: not to be had, or the same
   * method.
   */
  readonly recomputed: PageFigures | null;
}
