import { readSiteExport } from '../host/data/read-site-export';
import type { CallFault } from '../host/faults/faults';
import { openProject, type OpenProject } from '../host/in-process';
import type { MeterSnapshot } from '../host/seams/meter';
import { startSite } from '../host/site';
import type { WholeSite } from '../host/whole-site';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A Monday after the last change of the data. */
const MONDAY = '2026-06-01T06:00:00.000Z';
/** How long answers take: functions are billed by the time that they wait, too. */
const LATE: readonly CallFault[] = [
  { service: 'jira', effect: { kind: 'late', milliseconds: 100 } },
  { service: 'confluence', effect: { kind: 'late', milliseconds: 100 } },
  { service: 'kvs', effect: { kind: 'late', milliseconds: 10 } },
];

/** How often a surface that is in sight for five minutes asks whether there are other figures. */
const LOOKS = 6;

/** What one project uses, by the kinds of days that a month is made of. */
export interface MeasuredBill {
  readonly workingDay: MeterSnapshot;
  readonly otherDay: MeterSnapshot;
  readonly committeePage: MeterSnapshot;
}

/**
 * Run by the bill bench in a process of its own: one project, read before; a day of work on it, a committee
 * page, a day without work.
 */
async function main(
  data: string,
  key: string,
  issues: number,
  updates: number,
  openings: number,
): Promise<void> {
  const source = await readSiteExport(data);
  const own = source.issues.filter((issue) => issue.key.startsWith(`${key}-`)).slice(0, issues);
  const ids = own.map(({ id }) => id);
  const site = await startSite({
    data: { ...source, site: { ...source.site, now: MONDAY }, issues: own },
    stateFolder: null,
    port: null,
    time: 'manual',
  });
  const project = await readProject(site, key);
  site.faults.set({ calls: [...LATE] });
  const workingDay = await metered(site, () => dayOfWork(site, project, ids, updates, openings));
  const committeePage = await metered(site, () => publish(site, project, key));
  const otherDay = await metered(site, () => passing(site, 24 * HOUR));
  process.stdout.write(JSON.stringify({ workingDay, committeePage, otherDay } satisfies MeasuredBill));
  await site.close();
}

/** The project with the deliverables that its data proposes, and a first committee page. */
async function readProject(site: WholeSite, key: string): Promise<OpenProject> {
  const project = openProject(site, key);
  await called(project, 'showProject');
  await site.forge.drain();
  const { proposals } = (await called(project, 'proposeDeliverables')) as {
    readonly proposals: readonly { readonly source: unknown }[];
  };
  await called(project, 'adoptDeliverables', { sources: proposals.slice(0, 20).map(({ source }) => source) });
  await publish(site, project, key);
  await passing(site, 24 * HOUR);
  return project;
}

async function publish(site: WholeSite, project: OpenProject, spaceKey: string): Promise<void> {
  await called(project, 'publishCommittee', { locale: 'fr', spaceKey });
  await site.forge.drain();
}

/** Eight hours of updates and openings in turns, then the night. */
async function dayOfWork(
  site: WholeSite,
  project: OpenProject,
  ids: readonly string[],
  updates: number,
  openings: number,
): Promise<void> {
  const turns = updates + openings;
  let [updated, opened] = [0, 0];
  for (let turn = 0; turn < turns; turn++) {
    await passing(site, (8 * HOUR) / turns);
    const id = ids[(turn * 7_919) % ids.length] ?? '';
    if ((updated + 1) * openings <= (opened + 1) * updates) await update(site, id, updated++);
    else await open(site, project, id, opened++);
  }
  await passing(site, 16 * HOUR);
}

/**
 * An update logs an hour of work, sets when an issue is due, or its labels: each changes the facts that are
 * kept.
 */
async function update(site: WholeSite, id: string, turn: number): Promise<void> {
  const [method, path, body] = [
    ['POST', `issue/${id}/worklog`, { timeSpentSeconds: 3600 }] as const,
    ['PUT', `issue/${id}`, { fields: { duedate: '2026-07-01' } }] as const,
    ['PUT', `issue/${id}`, { fields: { labels: [`turn-${String(turn)}`] } }] as const,
  ][turn % 3] as readonly [string, string, object];
  const init = { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const accountId = site.jira.directory.users()[0]?.accountId ?? '';
  const response = await site.jira.request(`/rest/api/3/${path}`, init, {
    accountId,
    isApp: false,
    scopes: null,
  });
  if (!response.ok)
    throw new Error(`The update was refused: ${String(response.status)} ${await response.text()}`);
}

/**
 * Of five surfaces that somebody opens three are panels of issues, one is the gadget and one the project
 * page; each stays in sight a while.
 */
async function open(site: WholeSite, project: OpenProject, id: string, turn: number): Promise<void> {
  const accountId = site.jira.directory.users()[0]?.accountId ?? '';
  const { projectId, extension } = project;
  const onIssue = { accountId, extension: { issue: { id }, ...extension } };
  const ofPage = (call: string) => project.call(call);
  const ofGadget = (call: string) =>
    site.forge.invoke('project-gadget', call, { projectId }, { accountId, extension: {} });
  const ofPanel = (call: string) => site.forge.invoke('deliverable-panel', call, {}, onIssue);
  const [first, surface] = ([['showProject', ofPage] as const, ['showProject', ofGadget] as const] as const)[
    turn % 5
  ] ?? ['showIssue', ofPanel];
  valueOf(await surface(first));
  for (let look = 0; look < LOOKS; look++) valueOf(await surface('showVersion'));
}

const called = async (
  project: OpenProject,
  name: string,
  payload?: Readonly<Record<string, unknown>>,
): Promise<unknown> => valueOf(await project.call(name, payload));

function valueOf(reply: unknown): unknown {
  const { ok, value } = reply as { readonly ok: boolean; readonly value: unknown };
  if (!ok) throw new Error(`A call failed: ${JSON.stringify(reply)}`);
  return value;
}

const passing = (site: WholeSite, milliseconds: number): Promise<void> =>
  site.clock.moveTo(site.clock.now() + milliseconds);

async function metered(site: WholeSite, run: () => Promise<void>): Promise<MeterSnapshot> {
  site.meter.reset();
  await run();
  return site.meter.snapshot();
}

const [data = '', key = '', ...counts] = process.argv.slice(2);
const [issues = 0, updates = 0, openings = 0] = counts.map(Number);
void main(data, key, issues, updates, openings);
