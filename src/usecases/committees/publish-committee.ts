import type { AskedOf } from '../../contract/call';
import type { committeeCalls, PublishedCommittee, ShownToReaders } from '../../contract/committees';
import type { Confirmation } from '../../contract/readers';
import type { CommitteeFigures, CommitteeRecord } from '../../contract/stored/committee-record';
import type { Day } from '../../domain/calendar/day';
import type { ProjectResult } from '../../domain/project/project-result';
import { Failure } from '../../failure';
import { pageFiguresOf } from '../../report/committee-page/page-figures';
import { committeeOf } from './change-committee';
import { committeeNumber } from './committee-number';
import { RESULT } from '../../domain/access/result-fields';
import { seenBy } from '../../domain/access/seen-by';
import { viewerWith } from '../../domain/access/viewer';
import type { Onlooker } from '../access/hidden-from';
import { viewerOf } from '../access/viewer-of';
import { withIssueIds } from '../figures/issue-lists';
import type { Space } from '../ports/confluence-ports';
import type { Caller, Ports } from '../ports/ports';
import { readersOf, spaceOf } from './space-readers';
import { visibleResult } from '../access/visible-result';
import { committeeBefore } from './committee-before';
import type { CommitteeOrder } from './committee-order';
import { writeCommitteePage } from './write-committee-page';

type Publishing = AskedOf<typeof committeeCalls.publishCommittee>;

/** What everybody on the project may see; money only in the figures kept for the next comparison. */
const EVERYBODY: Onlooker = { as: 'app', viewer: viewerWith({ seeCosts: true, manageDeliverables: false }) };

/**
 * Writes the committee page in the caller's name. It shows money and restricted issues only where the caller
 * confirms that for the readers of the space: Failure('forbidden') without the right to see them,
 * Failure('readers-changed') where others read the space by now.
 */
export const publishCommittee =
  (ports: Ports) =>
  async (request: Publishing, caller: Caller): Promise<PublishedCommittee> => {
    const { projectId, locale, spaceKey, date, shows } = request;
    if (shows?.costs && !viewerOf(caller).rights.has('see-costs')) throw new Failure('forbidden');
    const space = await spaceOf(ports, 'user', spaceKey);
    const confirmation = shows ? await confirmed(ports, shows, caller, space) : null;
    const record = await committeeOf(ports, projectId);
    const order = await orderOf(ports, {
      as: 'user',
      by: caller.accountId,
      caller,
      projectId,
      space,
      record,
      confirmation,
      date: date ?? null,
      settings: { ...record.settings, spaceKey, locale },
    });
    return writeCommitteePage(ports)({ ...order, number: request.number ?? order.number });
  };

/** Throws Failure('readers-changed') where these are not the readers whom the person saw. */
async function confirmed(
  ports: Ports,
  shows: ShownToReaders,
  { accountId: by }: Caller,
  space: Space,
): Promise<Confirmation> {
  const readers = await readersOf(ports, 'user', space);
  if (readers.mark !== shows.readers) throw new Failure('readers-changed');
  const { costs, restricted } = shows;
  const kept = { ...readers, people: readers.people.map(({ accountId }) => accountId) };
  return { by, at: new Date(ports.now()).toISOString(), costs, restricted, readers: kept };
}

/**
 * Writes the page that is due, as the app: what everybody on the project may see, and no money, whatever was
 * published before. Where a product asks to wait, the page is written an hour later.
 */
export const publishDueCommittee =
  (ports: Ports) =>
  async (projectId: string): Promise<void> => {
    const record = await ports.store.readCommittee(projectId);
    if (!record?.settings.spaceKey || record.settings.every === 'never') return;
    await publishAsApp(ports, projectId, record, record.settings.spaceKey).catch((error: unknown) => {
      if (!(error instanceof Failure) || error.retryAt === undefined) throw error;
    });
  };

async function publishAsApp(
  ports: Ports,
  projectId: string,
  record: CommitteeRecord,
  spaceKey: string,
): Promise<void> {
  const visible = await visibleResult(ports)(projectId, EVERYBODY);
  if (!visible || visible.result.statusDate === record.page?.statusDate) return;
  const space = await spaceOf(ports, 'app', spaceKey);
  const { settings } = record;
  const ordered = {
    as: 'app',
    by: null,
    projectId,
    space,
    record,
    settings,
    confirmation: null,
    date: null,
  } as const;
  await writeCommitteePage(ports)(await orderOf(ports, ordered));
}

/** A page to publish, and for whom. */
type Ordered = Pick<CommitteeOrder, 'as' | 'by' | 'space' | 'record' | 'settings' | 'confirmation'> & {
  readonly projectId: string;
  readonly date: Day | null;
  readonly caller?: Caller;
};

async function orderOf(ports: Ports, ordered: Ordered): Promise<CommitteeOrder> {
  const { projectId, date, caller, ...request } = ordered;
  const { record, confirmation } = request;
  const onlooker: Onlooker = confirmation?.restricted && caller ? { as: 'user', caller } : EVERYBODY;
  const common = await visibleResult(ports)(projectId, EVERYBODY, date);
  const seen = onlooker === EVERYBODY ? common : await visibleResult(ports)(projectId, onlooker, date);
  if (!seen || !common) throw new Failure('not-synchronised');
  const seeCosts = confirmation?.costs ?? false;
  const readers = viewerWith({ seeCosts, manageDeliverables: false });
  const result = withIssueIds(seenBy(readers, RESULT, seen.result), await seen.lists());
  const { registers, ...named } = await namedOnPage(ports, result, request);
  const before = committeeBefore(record, result.statusDate);
  const earlier = () => earlierFigures(ports, onlooker, projectId, before);
  return {
    ...request,
    result,
    at: new Date(ports.now()).toISOString(),
    figures: { ...pageFiguresOf(common.result, before), common: true },
    previous: isComparable(before, onlooker, common.partlyHidden) ? before : await earlier(),
    number: committeeNumber(record, registers, result.statusDate),
    options: {
      ...named,
      locale: request.settings.locale,
      seeCosts,
      partial: seen.partlyHidden,
      recomputed: before?.methodVersion === result.methodVersion ? null : await earlier(),
      meetingDay: null,
    },
  };
}

/** What a page names beyond the result: its site, issues, people and thresholds; and the plan's registers. */
async function namedOnPage(ports: Ports, result: ProjectResult, { as, by }: Pick<Ordered, 'as' | 'by'>) {
  const { id } = result.project;
  const [meta, { plan, registers }, facts] = await Promise.all([
    ports.store.readMeta(id),
    ports.store.readPlan(id),
    ports.store.readFacts(id),
  ]);
  const owners = [...result.deliverables, ...result.risks.open].map(({ owner }) => owner);
  const people = [...new Set([...owners, by].filter((account) => account !== null))];
  const names = await ports.jira.readNames(as, people);
  return {
    registers,
    siteUrl: meta?.siteUrl ?? '',
    issueKeys: new Map(facts.map((issue) => [issue.id, issue.key])),
    names: new Map(Object.entries(names)),
    thresholds: plan.thresholds,
    author: by === null ? null : (names[by] ?? null),
  };
}

/**
 * Figures over other issues are not comparable: the difference would reveal those that not everybody may see.
 */
const isComparable = (before: CommitteeFigures | null, onlooker: Onlooker, partlyHidden: boolean): boolean =>
  before === null || (onlooker === EVERYBODY && (before.common === true || !partlyHidden));

/**
 * The figures of the committee before, as the onlooker sees them today and by today's method; null: there was
 * none, or they cannot be computed.
 */
async function earlierFigures(
  ports: Ports,
  onlooker: Onlooker,
  projectId: string,
  before: CommitteeFigures | null,
): Promise<CommitteeFigures | null> {
  const visible = before && (await visibleResult(ports)(projectId, onlooker, before.statusDate));
  return visible ? pageFiguresOf(visible.result, null) : null;
}
