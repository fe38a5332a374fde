import type { AskedOf } from '../../contract/call';
import type { IssueView, issueViewCalls } from '../../contract/views';
import { dayOf, type Day } from '../../domain/calendar/day';
import { dayInZone } from '../../domain/calendar/day-in-zone';
import { known, unknown } from '../../domain/known';
import type { Issue } from '../../domain/issues/issue';
import { EMPTY_PLAN } from '../../domain/plan/project-plan';
import { readNotedNow } from '../sync/ask-for-changes';
import { servesOf, type Serves } from '../figures/issue-lists';
import type { Caller, MirroredDeclaration, Ports, ReadOptions, ReadIssue } from '../ports/ports';
import { todayIn } from '../figures/recompute';
import { requestSync } from '../sync/request-sync';
import { syncViewOf } from '../sync/sync-view';
import { visibleOf, type VisibleResult } from '../access/visible-result';
import type { WeatherReading } from '../../domain/health/weather-reading';
import type { Effort } from '../../domain/progress/effort';

const NO_WEATHER: WeatherReading = { weather: 'fog', cause: 'no-data' };

/**
 * The issue in its deliverable, as the caller may see both. The issue is read from Jira now, as the caller.
 */
export const showIssue =
  (ports: Pick<Ports, 'now' | 'newId' | 'jira' | 'store' | 'queue'>) =>
  async (request: AskedOf<typeof issueViewCalls.showIssue>, caller: Caller): Promise<IssueView> => {
    const { projectId, issueId } = request;
    const initial = await ports.store.readInitialState(projectId);
    if (initial.isWaiting && initial.sync?.state.phase !== 'running') await readNotedNow(ports)(projectId);
    const options = initial.record ?? (await readOptionsOf(ports, projectId));
    const [read, visible, mayDeclare] = await Promise.all([
      ports.jira.readIssue('user', issueId, options),
      visibleOf(ports)(projectId, initial, { as: 'user', caller }),
      ports.jira.mayDeclareOn(issueId, caller.accountId),
    ]);
    const serves = await deliverablesOf(issueId, visible);
    const today = todayIn(ports.now(), options.timeZone);
    return {
      project: read.project,
      statusDate: visible?.result.statusDate ?? today,
      currency: visible?.result.currency ?? EMPTY_PLAN.currency,
      hoursPerDay: visible?.result.hoursPerDay ?? EMPTY_PLAN.hoursPerDay,
      sync: await syncViewOf(
        ports,
        projectId,
        initial.sync?.state ?? (await requestSync(ports)(projectId)),
        visible,
      ),
      version: initial.version,
      capabilities: { ...caller.capabilities, declareProgress: mayDeclare },
      issue: await ownView(ports, read),
      blockedBy: blockersOf(read, today, options.timeZone),
      deliverable: serves.deliverable,
      otherDeliverables: serves.others.map(({ name }) => name),
      shares: serves.shares,
      criteria: { total: (serves.deliverable && visible?.criteria[serves.deliverable.id]) ?? 0 },
      weather: serves.deliverable ? serves.deliverable.weather : NO_WEATHER,
    };
  };

/** What the issue itself says, without its deliverable. */
async function ownView(
  ports: Pick<Ports, 'jira'>,
  { issue, declared }: ReadIssue,
): Promise<IssueView['issue']> {
  return {
    id: issue.id,
    key: issue.key,
    done: issue.category === 'done',
    effort: effortOf(issue),
    due: issue.due === null ? unknown('no-dates') : known(issue.due),
    declared: await declaredBy(ports, declared),
  };
}

/** The time zone and fields with which issues are read; asked of Jira where the project was never read. */
export async function readOptionsOf(
  ports: Pick<Ports, 'jira' | 'store'>,
  projectId: string,
): Promise<ReadOptions> {
  const meta = await ports.store.readMeta(projectId);
  if (meta) return meta;
  const { timeZone } = await ports.jira.readServer('user');
  return { timeZone, ...(await ports.jira.readIssueFields('user')) };
}

async function deliverablesOf(issueId: string, visible: VisibleResult | undefined): Promise<Serves> {
  if (!visible) return { deliverable: null, shares: [], others: [] };
  return servesOf(visible.result, await visible.listsOfIssue(issueId));
}

/** An issue's own hours. Where Jira gives no time spent, nothing is logged, which for one issue is zero. */
function effortOf(issue: Issue): Effort {
  const done = issue.category === 'done';
  const estimate = issue.estimate === null ? unknown('no-estimate') : known(issue.estimate);
  return {
    estimate,
    spent: known(issue.spent ?? 0),
    remaining: issue.remaining !== null ? known(issue.remaining) : done ? known(0) : unknown('no-remaining'),
    earned: done ? estimate : known(0),
  };
}

async function declaredBy(
  ports: Pick<Ports, 'jira'>,
  declared: MirroredDeclaration | null,
): Promise<IssueView['issue']['declared']> {
  const day = declared && dayOf(declared.declaredOn);
  if (!declared || declared.percent === null || day === undefined || day === null) return null;
  const names = await ports.jira
    .readNames('user', [declared.by])
    .catch((): Readonly<Record<string, string>> => ({}));
  return { percent: declared.percent, day, by: names[declared.by] ?? declared.by };
}

function blockersOf(read: ReadIssue, today: Day, timeZone: string): IssueView['blockedBy'] {
  return read.blockers.map(({ key, summary, since }) => {
    const day = since === null ? undefined : dayInZone(since, timeZone);
    return { key, summary, sinceDays: day === undefined ? null : Math.max(0, today - day) };
  });
}
