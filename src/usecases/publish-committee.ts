import type { PublishedCommittee } from '../contract/api';
import type { CommitteeFigures, CommitteeRecord } from '../contract/stored';
import type { Day } from '../domain/calendar/day';
import type { ProjectResult } from '../domain/result/project-result';
import { Failure } from '../failure';
import { pageFiguresOf } from '../report/committee-page/page-figures';
import { committeeNumber } from './committee-number';
import { DEFAULT_COMMITTEE } from './exchange/plan-of-export';
import type { Viewer } from './hidden-from';
import { wholeResult } from './issue-lists';
import type { Actor, Caller, Needs, Space } from './needs';
import { NO_COMMITTEE } from './save-settings';
import { visibleResult, type VisibleResult } from './visible-result';
import { committeeBefore, writeCommitteePage, type CommitteeOrder } from './write-committee-page';

export interface Publishing {
  readonly projectId: string;
  readonly locale: 'fr' | 'en';
  readonly spaceKey: string;
  readonly date?: Day | undefined;
  /** Number of the committee in its series; where it is left out, the one that follows. */
  readonly number?: number | undefined;
}

/** Writes the committee page in the caller's name, with what the caller may see and nothing else. */
export const publishCommittee =
  (needs: Needs) =>
  async (request: Publishing, caller: Caller): Promise<PublishedCommittee> => {
    const { projectId, locale, spaceKey, date } = request;
    const visible = await visibleResult(needs)(projectId, { as: 'user', caller }, date ?? null);
    const space = await spaceOf(needs, 'user', spaceKey);
    const record = (await needs.store.readCommittee(projectId)) ?? { ...NO_COMMITTEE, settings: DEFAULT_COMMITTEE };
    const settings = { ...record.settings, spaceKey, locale };
    const { seeCosts } = caller.capabilities;
    const viewer: Viewer = { as: 'user', caller };
    const order = await orderOf(needs, viewer, caller.accountId, space, { ...record, settings }, visible, seeCosts);
    return writeCommitteePage(needs)({ ...order, number: request.number ?? order.number });
  };

/**
 * Writes the page that is due, as the app. It never shows more than everybody on the project may see, and costs only where the last
 * person who published the page showed them. Where a product asks to wait, the next hour brings it again.
 */
export const publishDueCommittee =
  (needs: Needs) =>
  async (projectId: string): Promise<void> => {
    const record = await needs.store.readCommittee(projectId);
    if (!record?.settings.spaceKey || record.settings.every === 'never') return;
    await publishAsApp(needs, projectId, record, record.settings.spaceKey).catch((error: unknown) => {
      if (!(error instanceof Failure) || error.retryAt === undefined) throw error;
    });
  };

async function publishAsApp(needs: Needs, projectId: string, record: CommitteeRecord, spaceKey: string): Promise<void> {
  const viewer: Viewer = { as: 'app', seeCosts: record.showsCosts };
  const visible = await visibleResult(needs)(projectId, viewer);
  if (!visible || visible.result.statusDate === record.page?.statusDate) return;
  const space = await spaceOf(needs, 'app', spaceKey);
  await writeCommitteePage(needs)(await orderOf(needs, viewer, null, space, record, visible, record.showsCosts));
}

async function spaceOf(needs: Needs, as: Actor, key: string): Promise<Space> {
  const space = await needs.confluence.findSpace(as, key);
  if (!space) throw new Failure('space-not-found', key);
  return space;
}

async function orderOf(
  needs: Needs,
  viewer: Viewer,
  by: string | null,
  space: Space,
  record: CommitteeRecord,
  visible: VisibleResult | undefined,
  seeCosts: boolean,
): Promise<CommitteeOrder> {
  if (!visible) throw new Failure('not-synchronised');
  const result = wholeResult(visible.result, await visible.lists());
  const projectId = result.project.id;
  const [meta, plan, facts] = await Promise.all([
    needs.store.readMeta(projectId),
    needs.store.readPlan(projectId),
    needs.store.readFacts(projectId),
  ]);
  const owners = [...result.deliverables, ...result.risks.open].map(({ owner }) => owner);
  const people = [...new Set([...owners, by].filter((id) => id !== null))];
  const names = await needs.jira.readNames(viewer.as, people);
  return {
    as: viewer.as,
    by,
    space,
    record,
    result,
    number: committeeNumber(record, plan.registers, result.statusDate),
    told: {
      locale: record.settings.locale,
      seeCosts,
      siteUrl: meta?.siteUrl ?? '',
      issueKeys: new Map(facts.map((issue) => [issue.id, issue.key])),
      names: new Map(Object.entries(names)),
      thresholds: plan.plan.thresholds,
      recomputed: await recomputedBefore(needs, viewer, record, result),
      author: by === null ? null : (names[by] ?? null),
      meetingDay: null,
    },
  };
}

/** The committee before as the present method computes it, where it was told by another. */
async function recomputedBefore(
  needs: Needs,
  viewer: Viewer,
  record: CommitteeRecord,
  { project, statusDate, methodVersion }: ProjectResult,
): Promise<CommitteeFigures | null> {
  const before = committeeBefore(record, statusDate);
  if (before === null || before.methodVersion === methodVersion) return null;
  const visible = await visibleResult(needs)(project.id, viewer, before.statusDate);
  return visible ? pageFiguresOf(visible.result, null) : null;
}
