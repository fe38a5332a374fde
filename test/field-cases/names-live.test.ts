import { join } from 'node:path';
import type { ResultView } from '../../src/contract/views';
import { startSite } from '../host/site';
import type { WholeSite } from '../host/whole-site';
import { opened, type OpenedProject } from '../report-command/app-calls';
import { readProject } from '../report-command/read-project';
import { runCase } from './run-case';

const HOUR = 3_600_000;

let site: WholeSite;
afterEach(() => site.close());

/** A case as it stands once the app has read it, with other sources where they are given. */
async function readCase(name: string, source?: object): Promise<OpenedProject> {
  site = await startSite({
    data: join(__dirname, 'cases', name),
    stateFolder: null,
    locale: 'fr',
    port: null,
    time: 'manual',
  });
  await site.forge.drain();
  const project = opened(site, 'BUG', () => undefined);
  await readProject(project, undefined, () => undefined);
  if (source === undefined) return project;
  const { projects } = site.export.jalon as { projects: readonly { deliverables: readonly object[] }[] };
  const changed = projects.map((one) => ({
    ...one,
    deliverables: one.deliverables.slice(0, 1).map((it) => ({ ...it, source })),
  }));
  const file = { formatVersion: 1, projects: changed };
  const { revision } = await project.call('previewImport', { export: file });
  await project.call('importProject', { export: file, revision });
  return project;
}

async function jira(project: OpenedProject, method: string, path: string, body?: unknown): Promise<void> {
  const init = {
    method,
    headers: { 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
  const answer = await project.site.jira.request(path, init, {
    accountId: project.accountId,
    isApp: false,
    scopes: null,
  });
  if (answer.status >= 300)
    throw new Error(`${method} ${path}: ${String(answer.status)} ${JSON.stringify(answer.json)}`);
}

/** The figures after an hour, with its sweep. */
async function figuresInAnHour({ site: { clock, forge }, call }: OpenedProject): Promise<ResultView> {
  await forge.drain();
  await clock.moveTo(clock.now() + HOUR);
  await forge.drain();
  const { result, sync } = await call('showProject', {});
  expect(sync.phase).toBe('ready');
  expect(forge.errors).toEqual([]);
  if (!result) throw new Error('There are no figures.');
  return result;
}

const figuresOf = async ({ call }: OpenedProject, date?: string): Promise<ResultView> => {
  const { result } = await call('showProject', date === undefined ? {} : { date });
  if (!result) throw new Error('There are no figures.');
  return result;
};

const earned = ({ issues, cost }: ResultView) => ({ issues, earned: cost.earnedValue });
const earnedAndSpent = ({ issues, done, effort, cost, work, schedule, finish, curve }: ResultView) => ({
  issues,
  done,
  effort,
  cost,
  work,
  schedule,
  finish,
  curve,
});
const sourcesOf = async ({ call }: OpenedProject) =>
  (await call('listDeliverables', {})).deliverables.map(({ source }) => source);

describe('what is renamed or moved in Jira while the app runs changes nothing', () => {
  test('an epic moved to another project brings its issues along, on past days too', async () => {
    const project = await readCase('move-live');
    const [before, past] = [await figuresOf(project), await figuresOf(project, '2026-02-10')];
    expect(earned(before)).toEqual({ issues: 3, earned: { known: true, value: 700_000 } });
    await jira(project, 'POST', '/rest/api/3/bulk/issues/move', {
      targetToSourcesMapping: {
        'EXT,1': { issueIdsOrKeys: ['BUG-1'], inferFieldDefaults: true, inferStatusDefaults: true },
      },
    });
    const after = await figuresInAnHour(project);
    expect({ ...after, projectIssues: 0 }).toEqual({ ...before, projectIssues: 0 });
    expect({ ...(await figuresOf(project, '2026-02-10')), projectIssues: 0 }).toEqual({
      ...past,
      projectIssues: 0,
    });
    expect(await sourcesOf(project)).toEqual([{ issue: 'EXT-2', id: '10001' }]);
  });

  test('a version renamed', async () => {
    const project = await readCase('rename-live');
    const before = await figuresOf(project);
    await jira(project, 'PUT', '/rest/api/3/version/700', { name: '1.1' });
    expect(await figuresInAnHour(project)).toEqual(before);
    expect((await sourcesOf(project))[0]).toEqual({ version: '1.1', id: '700' });
  });

  test('a component renamed', async () => {
    const project = await readCase('rename-live', { component: 'Noyau' });
    const before = await figuresOf(project);
    expect(before.issues).toBe(1);
    await jira(project, 'PUT', '/rest/api/3/component/800', { name: 'Cœur' });
    expect(await figuresInAnHour(project)).toEqual(before);
    expect(await sourcesOf(project)).toEqual([{ component: 'Cœur', id: '800' }]);
  });

  test('a label renamed on all issues at once, which only their histories tell', async () => {
    const project = await readCase('rename-live', { label: 'socle' });
    await jira(project, 'PUT', '/rest/api/3/issue/BUG-1', { fields: { labels: ['socle', 'web'] } });
    const before = await figuresInAnHour(project);
    expect(before.issues).toBe(1);
    await jira(project, 'PUT', '/rest/api/3/issue/BUG-1', { fields: { labels: ['tronc', 'web'] } });
    expect(await figuresInAnHour(project)).toEqual(before);
  });
});

describe('a source that is gone', () => {
  test('is said by name with the last issues it had, which count on, and the figures are no green', async () => {
    const project = await readCase('rename-live', { version: '1.0' });
    const before = await figuresOf(project);
    await jira(project, 'DELETE', '/rest/api/3/version/700');
    const after = await figuresInAnHour(project);
    const gone = after.confidence.findings.find(({ rule }) => rule === 'source-gone');
    expect(gone).toEqual({ rule: 'source-gone', issues: 1, share: 1, names: ['1.0'] });
    expect(earnedAndSpent(after)).toEqual(earnedAndSpent(before));
    expect([after.weather, after.axes.schedule.weather]).toEqual([
      { weather: 'fog', cause: 'confidence' },
      'fog',
    ]);
    const answer = (await project.call('listIssues', { lists: ['finding:source-gone'] })).lists;
    expect(answer).toEqual([['10001']]);
    expect(await sourcesOf(project)).toEqual([{ version: '1.0', id: '700' }]);
  });

  test('is the headline where the app never saw it', async () => {
    site = await startSite({ stateFolder: null, port: null, time: 'manual' });
    const outcome = await runCase('version-gone');
    if (outcome.refused !== null) throw new Error(outcome.refused);
    const text = outcome.html.replace(/[\u00a0\u202f]/g, ' ');
    expect(text).toContain('La version « 0.9 », qui alimente « Lot 1 », n’existe plus dans Jira.');
    expect(text).not.toContain('Aucun livrable n’est défini');
    const { findings } = outcome.indicators['confidence'] as { readonly findings: readonly object[] };
    expect(findings).toContainEqual({ rule: 'source-gone', issues: [], share: 1, names: ['0.9'] });
  });
});

test('statuses of the histories have their usual category where the export has no list', async () => {
  site = await startSite({ stateFolder: null, port: null, time: 'manual' });
  const outcome = await runCase('ev-day-before');
  if (outcome.refused !== null) throw new Error(outcome.refused);
  const { findings } = outcome.indicators['confidence'] as {
    readonly findings: readonly { readonly rule: string }[];
  };
  expect(findings.map(({ rule }) => rule)).not.toContain('unmapped-status');
  expect(outcome.indicators['totals']).toMatchObject({ EV: { known: true, value: '11200.00' } });
});
