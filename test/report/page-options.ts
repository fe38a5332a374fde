import { EMPTY_PLAN } from '../../src/domain/plan/project-plan';
import type { CommitteePageOptions } from '../../src/report/committee-page/committee-page-options';
import { day } from './sample-day';
import { RICH } from './sample-results';

const media = (
  id: string,
  height: number,
): { id: string; collection: string; width: number; height: number } => ({
  id,
  collection: 'contentId-1',
  width: 1_520,
  height,
});

const issueIds = RICH.deliverables.flatMap((deliverable) => deliverable.issueIds);

/** Options of a page with all that a page can have, but people's words and a committee before. */
export const PAGE_OPTIONS: CommitteePageOptions = {
  locale: 'fr',
  seeCosts: true,
  partial: false,
  siteUrl: 'https://example.atlassian.net/',
  issueKeys: new Map(issueIds.map((id) => [id, `PORT-${Number(id) - 10_000}`])),
  names: new Map([['account-nadia', 'Nadia Benali']]),
  thresholds: EMPTY_PLAN.thresholds,
  number: 4,
  author: 'Claire Martin',
  meetingDay: day('2026-03-05'),
  textBlocks: null,
  charts: {
    's-curve': media('file-1', 840),
    slips: media('file-2', 640),
    milestones: media('file-3', 556),
    'milestone-trend': media('file-4', 1180),
  },
  previous: null,
  recomputed: null,
};
