import { copyFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CallFault, Faults } from '../host/faults/faults';
import type { Product } from '../host/seams/products';
import { startSite } from '../host/site';
import type { WholeSite } from '../host/whole-site';
import { rounded } from './bench';
import { startJiraProcess, type JiraProcess } from './start-jira-process';
import { syncProject, type SyncProject } from './sync-project';

/**
 * After the last change of every real export: a clock amid them would see most issues change in the future.
 */
const AFTER_ALL = '2026-06-01T08:00:00.000Z';
const EVERY_CALL: CallFault = { service: 'jira', effect: { kind: 'late', milliseconds: 100 } };
const KILLS = 10;

/** Figures of a first reading, and what the project then looks like, to hold readings against each other. */
export interface MeasuredSync {
  readonly figures: Readonly<Record<string, number>>;
  readonly state: string;
}

/**
 * Run by the sync bench in a process of its own, with Jira in another: a first reading of a project, every
 * call of Jira late by a tenth of a second. In real time, but where the reading is killed: what is measured
 * there is what it ends with.
 */
async function main(data: string, key: string, how: string): Promise<void> {
  const folder = await withClock(data);
  const inProcess = await startJiraProcess(folder);
  try {
    const jira = how === 'sequential' ? nearItsLimit(inProcess) : inProcess;
    const time = how === 'killed' ? 'manual' : 'real';
    const site = await startSite({ data: inProcess.export, jira, stateFolder: null, port: null, time });
    inProcess.join(site);
    const { figures, state } = await measured(site, inProcess, syncProject(site, key), how);
    process.stdout.write(JSON.stringify({ figures, state } satisfies MeasuredSync));
    await site.close();
  } finally {
    inProcess.close();
    await rm(folder, { recursive: true });
  }
}

/**
 * Jira says with every answer that little is left of what may be asked: the app then asks one call at a time.
 */
const nearItsLimit = (jira: Product): Product => ({
  request: async (path, init, caller) => {
    const response = await jira.request(path, init, caller);
    response.headers.set('x-ratelimit-nearlimit', 'true');
    return response;
  },
});

async function measured(
  site: WholeSite,
  jira: JiraProcess,
  project: SyncProject,
  how: string,
): Promise<MeasuredSync> {
  const kills = how === 'killed' ? atRandom() : [];
  const faults: Faults = { calls: [EVERY_CALL, ...kills] };
  await site.forge.drain();
  site.meter.reset();
  site.faults.set(faults);
  const megabytesBefore = megabytes(process.memoryUsage().rss);
  const time = await timed(jira, async () => {
    await project.show();
    await site.forge.drain();
  });
  const peakMegabytes = megabytes(process.resourceUsage().maxRSS * 1024);
  // What a function that died again and again left undone, the hourly work takes up.
  for (
    let hour = 0;
    how === 'killed' && hour < 5 && (await project.show()).sync.phase === 'running';
    hour++
  ) {
    await site.clock.moveTo(site.clock.now() + 3_600_000);
    await site.forge.drain();
  }
  const crashes = site.faults
    .struck()
    .slice(1)
    .reduce((sum, one) => sum + one, 0);
  const first = { ...time, ...costs(site), crashes, megabytesBefore, peakMegabytes };
  const state = JSON.stringify([(await project.show()).result, await project.issues()]);
  const later = how === 'parallel' ? await measureChanges(site, jira, project, faults) : {};
  return { figures: { ...first, ...later }, state };
}

/** Ten deaths of the function that reads, each at a call of its own, the same in every run. */
function atRandom(): readonly CallFault[] {
  const random = seeded(7);
  return Array.from({ length: KILLS }, (): CallFault => {
    const skip = Math.floor(random() * 300);
    return {
      function: 'sync-consumer',
      skip,
      times: 1,
      effect: { kind: 'crash', when: random() < 0.5 ? 'before' : 'after' },
    };
  });
}

/** A sweep that finds nothing, then one issue that changes. */
async function measureChanges(site: WholeSite, jira: JiraProcess, project: SyncProject, faults: Faults) {
  await site.clock.moveTo(site.clock.now() + 7_200_000);
  await site.forge.drain();
  site.faults.set(faults);
  site.meter.reset();
  await site.forge.runScheduled('every-hour');
  await site.forge.drain();
  const nothing = costs(site);
  site.meter.reset();
  await project.edit();
  const { seconds } = await timed(jira, () => site.forge.drain());
  const one = costs(site);
  return {
    nothingWrittenBytes: nothing.writtenBytes,
    nothingCalls: nothing.calls,
    changeCalls: one.calls,
    changeWrittenBytes: one.writtenBytes,
    changeSeconds: seconds,
  };
}

interface Timed {
  readonly seconds: number;
  /** How much of it the process computed that hosts the app. */
  readonly appProcessorSeconds: number;
  /** How much the process of the site's Jira computed meanwhile. */
  readonly jiraProcessorSeconds: number;
}

async function timed(jira: JiraProcess, work: () => Promise<void>): Promise<Timed> {
  const [began, processor, jiraBefore] = [performance.now(), process.cpuUsage(), jira.processorSeconds()];
  await work();
  const { user, system } = process.cpuUsage(processor);
  return {
    seconds: rounded((performance.now() - began) / 1000),
    appProcessorSeconds: rounded((user + system) / 1e6),
    jiraProcessorSeconds: rounded(jira.processorSeconds() - jiraBefore),
  };
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
  writeFileSync(
    join(folder, 'site.json'),
    JSON.stringify({ name: 'bench', timeZone: 'Europe/Paris', now: AFTER_ALL }),
  );
  return folder;
}

const [data = '', key = '', how = ''] = process.argv.slice(2);
void main(data, key, how);
