import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { MeterSnapshot } from '../host/seams/meter';
import { runReport } from '../report-command/run-report';
import { rounded } from './bench';

/**
 * Run by the report bench in a process of its own, so that its peak of memory is its own: prints figures as
 * JSON.
 */
async function main(folder: string, key: string): Promise<void> {
  const out = await mkdtemp(join(tmpdir(), 'jalon-bench-'));
  try {
    let meter: MeterSnapshot | undefined;
    const options = {
      data: folder,
      projects: [key],
      date: undefined,
      locale: 'fr',
      out: join(out, key),
    } as const;
    const seconds = await timed(() =>
      runReport(
        options,
        () => undefined,
        (site) => (meter = site.meter.snapshot()),
      ),
    );
    const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    const parseSeconds = await timed(() => Promise.resolve(parseExport(folder)));
    const figures = {
      seconds: rounded(seconds),
      timesJsonParse: rounded(seconds / parseSeconds, 1),
      peakMegabytes,
      ...costsOf(meter),
    };
    process.stdout.write(JSON.stringify(figures));
  } finally {
    await rm(out, { recursive: true });
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return (performance.now() - before) / 1000;
}

const parseExport = (folder: string) =>
  gunzipSync(readFileSync(join(folder, 'issues.jsonl.gz')))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);

function costsOf(meter: MeterSnapshot | undefined): Readonly<Record<string, number>> {
  const rest = Object.values(meter?.rest ?? {});
  const kvs = Object.values(meter?.kvs ?? {});
  const functions = Object.values(meter?.functions ?? {});
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    restCalls: sum(rest.map(({ calls }) => calls)),
    restPoints: sum(rest.map(({ points }) => points)),
    storedKilobytes: Math.round(sum(kvs.map(({ writtenBytes }) => writtenBytes)) / 1024),
    invocations: sum(functions.map(({ invocations }) => invocations)),
    gigabyteSeconds: rounded(sum(functions.map(({ gigabyteSeconds }) => gigabyteSeconds))),
  };
}

const [folder = '', key = ''] = process.argv.slice(2);
void main(folder, key);
