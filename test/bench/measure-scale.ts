import type { CallFault } from '../host/faults/faults';
import { openProject, type OpenProject } from '../host/in-process';
import { startSite } from '../host/site';
import type { WholeSite } from '../host/whole-site';
import { type BenchRow, rounded } from './bench';
import { COMPONENTS, GENERATED } from './generated-export';
import { startJiraProcess } from './start-jira-process';

const LATE: CallFault = { service: 'jira', effect: { kind: 'late', milliseconds: 100 } };
const MEBIBYTE = 2 ** 20;

/**
 * Run by the scale bench in a process of its own, Jira in another: reads a generated project of so many
 * issues, and opens its surfaces.
 */
async function main(issues: number): Promise<void> {
  const jira = await startJiraProcess(`generated:${String(issues)}`);
  try {
    const site = await startSite({ data: jira.export, jira, stateFolder: null, port: null, time: 'manual' });
    jira.join(site);
    const project = openProject(site, GENERATED);
    for (const component of COMPONENTS) await called(project, 'saveDeliverable', deliverableOf(component));
    site.faults.set({ calls: [LATE] });
    const rows = [await readingOf(site, project), ...(await openingsOf(site, project))];
    process.stdout.write(JSON.stringify(rows));
    await site.close();
  } finally {
    jira.close();
  }
}

const deliverableOf = (component: string) => ({
  id: null,
  name: component,
  source: { component },
  earning: 'zero-hundred',
  phase: null,
  contractDate: null,
  owner: null,
  approver: null,
  criteria: [],
  statusPercents: {},
});

/**
 * The first reading, to its end; hours go by on the site's clock where Jira's quota of points asks to wait.
 */
async function readingOf(site: WholeSite, project: OpenProject): Promise<BenchRow> {
  const [began, clock, processor] = [performance.now(), site.clock.now(), process.cpuUsage()];
  site.meter.reset();
  await site.forge.drain();
  const { sync, result } = (await called(project, 'showProject')) as {
    readonly sync: { readonly phase: string };
    readonly result: { readonly projectIssues: number } | null;
  };
  if (sync.phase !== 'ready')
    throw new Error(`The reading ended ${sync.phase}: ${JSON.stringify(site.forge.errors.map(String))}`);
  const { rest, kvs, functions } = site.meter.snapshot();
  const { user, system } = process.cpuUsage(processor);
  const stored = [...site.state.collection<{ readonly bytes: number }>('kvs/keys').entries()].map(
    ([, { bytes }]) => bytes,
  );
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  return {
    data: 'first reading',
    figures: {
      issues: result?.projectIssues ?? 0,
      secondsOfMachine: rounded((performance.now() - began) / 1000),
      processorSeconds: rounded((user + system) / 1e6),
      hoursOfSite: rounded((site.clock.now() - clock) / 3_600_000),
      calls: sum(Object.values(rest).map(({ calls }) => calls)),
      points: sum(Object.values(rest).map(({ points }) => points)),
      invocations: functions['sync-consumer']?.invocations ?? 0,
      secondsOfConsumer: rounded(functions['sync-consumer']?.seconds ?? 0),
      failures: site.forge.errors.length,
      megabytesWritten: rounded(sum(Object.values(kvs).map(({ writtenBytes }) => writtenBytes)) / 1e6),
      megabytesKept: rounded(sum(stored) / 1e6),
      valuesKept: stored.length,
      kibibytesOfLargestValue: rounded(Math.max(...stored) / 1024, 1),
      peakMegabytes: Math.round((process.resourceUsage().maxRSS * 1024) / MEBIBYTE),
    },
  };
}

/** Each surface, opened once. */
async function openingsOf(site: WholeSite, project: OpenProject): Promise<readonly BenchRow[]> {
  const accountId = site.jira.directory.users()[0]?.accountId ?? '';
  const { projectId, extension } = project;
  const panel = { accountId, extension: { issue: { id: '10050' }, ...extension } };
  const surfaces = {
    'project page': () => project.call('showProject'),
    gadget: () =>
      site.forge.invoke('project-gadget', 'showProject', { projectId }, { accountId, extension: {} }),
    'issue panel': () => site.forge.invoke('deliverable-panel', 'showIssue', {}, panel),
  };
  const rows: BenchRow[] = [];
  for (const [data, open] of Object.entries(surfaces)) {
    site.meter.reset();
    const began = performance.now();
    valueOf(await open());
    const seconds = rounded((performance.now() - began) / 1000, 3);
    const { kvs, rest } = site.meter.snapshot();
    const counts = Object.values(kvs);
    const sum = (of: (count: (typeof counts)[number]) => number): number =>
      counts.reduce((total, count) => total + of(count), 0);
    rows.push({
      data,
      figures: {
        storeCalls: sum(({ calls }) => calls),
        bytesRead: sum(({ readBytes }) => readBytes),
        bytesWritten: sum(({ writtenBytes }) => writtenBytes),
        calls: Object.values(rest).reduce((total, { calls }) => total + calls, 0),
        secondsOfMachine: seconds,
      },
    });
  }
  return rows;
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

void main(Number(process.argv[2]));
