import { copyFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProjectView } from '../../src/contract/api';
import type { CallFault, Faults } from '../host/faults/faults';
import { startSite } from '../host/site';
import type { WholeSite } from '../host/whole-site';
import { rounded } from './bench';

/** After the last change of every real export: a clock amid them would see most issues change in the future. */
const AFTER_ALL = '2026-06-01T08:00:00.000Z';
const EVERY_CALL: CallFault = { service: 'jira', effect: { kind: 'late', milliseconds: 100 } };
/** Three refusals for load narrow the app's pace from eight calls at once to one. */
const NARROWED: CallFault = {
  service: 'jira',
  path: '/search/jql',
  times: 3,
  effect: { kind: 'refused', status: 429, retryAfterSeconds: 1 },
};
const KILLS = 10;

/** Figures of a first reading, and what the project then looks like, to hold readings against each other. */
export interface MeasuredSync {
  readonly figures: Readonly<Record<string, number>>;
  readonly state: string;
}

/**
 * Run by the sync bench in a process of its own: a first reading of a project, every call of Jira late by a tenth of a second. In real
 * time, but where the reading is killed: what is measured there is what it ends with.
 */
async function main(data: string, key: string, how: string): Promise<void> {
  const folder = await withClock(data);
  try {
    const site = await startSite({ data: folder, stateFolder: null, port: null, time: how === 'killed' ? 'manual' : 'real' });
    const megabytesBefore = megabytes(process.memoryUsage().rss);
    const random = seeded(7);
    const kills = Array.from({ length: KILLS }, (): CallFault => {
      const skip = Math.floor(random() * 300);
      return { function: 'sync-consumer', skip, times: 1, effect: { kind: 'crash', when: random() < 0.5 ? 'before' : 'after' } };
    });
    const faults: Faults = {
      calls: [EVERY_CALL, ...(how === 'sequential' ? [NARROWED] : []), ...(how === 'killed' ? kills : [])],
    };
    const project = openedOn(site, key);
    await site.forge.drain();
    site.meter.reset();
    site.faults.set(faults);
    const time = await timed(async () => {
      await project.show();
      await site.forge.drain();
    });
    const peakMegabytes = megabytes(process.resourceUsage().maxRSS * 1024);
    // What a function that died again and again left undone, the hourly work takes up.
    for (let hour = 0; how === 'killed' && hour < 5 && (await project.show()).sync.phase === 'running'; hour++) {
      await site.clock.moveTo(site.clock.now() + 3_600_000);
      await site.forge.drain();
    }
    const first = {
      ...time,
      ...costs(site),
      crashes: site.faults
        .struck()
        .slice(-KILLS)
        .reduce((sum, one) => sum + (how === 'killed' ? one : 0), 0),
      megabytesBefore,
      peakMegabytes,
    };
    const state = JSON.stringify([(await project.show()).result, await project.issues()]);
    const later = how === 'parallel' ? await measureChanges(site, project, faults) : {};
    process.stdout.write(JSON.stringify({ figures: { ...first, ...later }, state } satisfies MeasuredSync));
    await site.close();
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A sweep that finds nothing, then one issue that changes. */
async function measureChanges(site: WholeSite, project: ReturnType<typeof openedOn>, faults: Faults) {
  await site.clock.moveTo(site.clock.now() + 7_200_000);
  await site.forge.drain();
  site.faults.set(faults);
  site.meter.reset();
  await site.forge.runScheduled('every-hour');
  await site.forge.drain();
  const nothing = costs(site);
  site.meter.reset();
  await project.edit();
  const { seconds } = await timed(() => site.forge.drain());
  const one = costs(site);
  return {
    nothingWrittenBytes: nothing.writtenBytes,
    nothingCalls: nothing.calls,
    changeCalls: one.calls,
    changeWrittenBytes: one.writtenBytes,
    changeSeconds: seconds,
  };
}

function openedOn(site: WholeSite, key: string) {
  const projectId = site.jira.directory.projects().find((one) => one.key === key)?.id ?? '';
  const accountId = site.jira.directory.users()[0]?.accountId ?? '';
  const issueKey = site.jira.directory.issuesOf(key, accountId, 0, 1)[0]?.key ?? '';
  const call = async (name: string, payload: object): Promise<unknown> => {
    const as = { accountId, extension: { project: { id: projectId, key } } };
    const reply = await site.forge.invoke('project-page', name, { projectId, ...payload }, as);
    const { ok, value } = reply as { readonly ok: boolean; readonly value: unknown };
    if (!ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
    return value;
  };
  return {
    show: async () => (await call('showProject', {})) as ProjectView,
    issues: () => call('listIssues', { lists: ['outside'] }),
    edit: async () => {
      const init = {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ fields: { summary: 'Renamed by the bench' } }),
      };
      const { status } = await site.jira.request(`/rest/api/3/issue/${issueKey}`, init, {
        accountId,
        isApp: false,
        scopes: null,
      });
      if (status !== 204) throw new Error(`${issueKey} could not be edited: ${String(status)}`);
    },
  };
}

interface Timed {
  readonly seconds: number;
  /** How much of it this process computed, the site's Jira included; the rest it waited, for Jira or for others on the machine. */
  readonly processorSeconds: number;
}

async function timed(work: () => Promise<void>): Promise<Timed> {
  const [began, processor] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(processor);
  return { seconds: rounded((performance.now() - began) / 1000), processorSeconds: rounded((user + system) / 1e6) };
}

function costs(site: WholeSite) {
  const { rest, kvs } = site.meter.snapshot();
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const searches = Object.entries(rest).filter(([name]) => name.includes('searchAndReconsile'));
  return {
    calls: sum(Object.values(rest).map(({ calls }) => calls)),
    searchCalls: sum(searches.map(([, { calls }]) => calls)),
    points: sum(Object.values(rest).map(({ points }) => points)),
    writtenBytes: sum(Object.values(kvs).map(({ writtenBytes }) => writtenBytes)),
  };
}

const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);

/** Mulberry32: the same moments in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same export, its clock after everything that happened in it. */
async function withClock(data: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jalon-sync-'));
  for (const file of readdirSync(data)) {
    if (file.endsWith('.gz')) symlinkSync(join(data, file), join(folder, file));
    else if (file !== 'site.json') copyFileSync(join(data, file), join(folder, file));
  }
  writeFileSync(join(folder, 'site.json'), JSON.stringify({ name: 'bench', timeZone: 'Europe/Paris', now: AFTER_ALL }));
  return folder;
}

const [data = '', key = '', how = ''] = process.argv.slice(2);
void main(data, key, how);
