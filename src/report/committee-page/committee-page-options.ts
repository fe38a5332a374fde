import type { Day } from '../../domain/calendar/day';
import type { MediaReference } from '../adf/media';
import type { Locale } from '../../words/locales';
import type { CommitteeChartName } from './committee-charts';
import type { PageFigures } from './page-figures';
import type { KeptTextBlocks } from './text-blocks';
import type { Thresholds } from '../../domain/plan/thresholds';

/**
 * What the committee page needs in addition to the result. Plain data: the same options give the same page.
 */
export interface CommitteePageOptions {
  readonly locale: Locale;
  /** Whether the page may show amounts; it always shows hours and person-days. */
  readonly seeCosts: boolean;
  /** Whether issues of the project that not everybody may see are left out. */
  readonly partial: boolean;
  /** Address of the site (`https://example.atlassian.net`), for links to issues. */
  readonly siteUrl: string;
  readonly issueKeys: ReadonlyMap<string, string>;
  /** Display names by account id. */
  readonly names: ReadonlyMap<string, string>;
  /** The project's thresholds, printed in the annexes; null: not printed. */
  readonly thresholds: Thresholds | null;
  /** Number of the committee in its series; null: not numbered. */
  readonly number: number | null;
  /** Display name of who asked for the page; null: the schedule. */
  readonly author: string | null;
  readonly meetingDay: Day | null;
  /** What people wrote on the page as it is now; null: a new page. */
  readonly textBlocks: KeptTextBlocks | null;
  /** Images attached to the page. Where one is missing only its words are shown. */
  readonly charts: Readonly<Partial<Record<CommitteeChartName, MediaReference>>>;
  /** The figures of the committee before, for trends; null: no trends. */
  readonly previous: PageFigures | null;
  /** The same figures by today's method, where that was another; null: the same method, or not computable. */
  readonly recomputed: PageFigures | null;
}
