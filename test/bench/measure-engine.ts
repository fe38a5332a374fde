import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectInput } from '../../src/domain/issues/project-input';
import { computeProject } from '../../src/domain/project/compute-project';
import type { Issue } from '../../src/domain/issues/issue';
import { STATUS_DAY } from './large-project';
import { processorTime } from './processor-time';

/**
 * Run by the engine bench in a process of its own, so that time and memory are its own: reads a project page
 * by page, as the store holds it, computes it once, and prints processor times and memory as JSON. The parsed
 * input is what the heap holds more after reading than before, garbage collected; the peak is the most that
 * the process ever held in memory (resident), less what it held before reading.
 */
function main(folder: string): void {
  if (!globalThis.gc) throw new Error('Run with --expose-gc.');
  globalThis.gc();
  const before = process.memoryUsage();
  const { input, parse } = readProject(folder);
  globalThis.gc();
  const parsed = process.memoryUsage().heapUsed - before.heapUsed;
  const [compute, { projectIssues }] = processorTime(() => computeProject(input, STATUS_DAY));
  if (projectIssues !== input.issues.length) throw new Error('Not every issue was counted.');
  const peak = process.resourceUsage().maxRSS * 1024 - before.rss;
  process.stdout.write(
    JSON.stringify({ compute, parse, peakMegabytes: megabytes(peak), parsedMegabytes: megabytes(parsed) }),
  );
}

const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);

/** The project, and the processor time spent in `JSON.parse`. */
function readProject(folder: string): { readonly input: ProjectInput; readonly parse: number } {
  let parse = 0;
  const parsed = (file: string): unknown => {
    const text = readFileSync(join(folder, file), 'utf8');
    const [time, value] = processorTime(() => JSON.parse(text) as unknown);
    parse += time;
    return value;
  };
  const pages = readdirSync(folder).filter((name) => name.startsWith('issues-'));
  const issues: Issue[] = [];
  for (const page of pages) issues.push(...(parsed(page) as readonly Issue[]));
  return { input: { ...(parsed('project.json') as ProjectInput), issues }, parse };
}

main(process.argv[2] ?? '');
