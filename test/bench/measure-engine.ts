import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectInput } from '../../src/domain/plan/project-input';
import { computeProject } from '../../src/domain/indicators/compute-project';
import type { Issue } from '../../src/domain/plan/issue';
import { rounded } from './bench';
import { STATUS_DAY } from './large-project';

/**
 * Run by the engine bench in a process of its own, so that time and memory are its own: reads a project page by page, as the store holds
 * it, computes it, and prints figures as JSON. The parsed input is what the heap holds more after reading than before, garbage
 * collected; the peak is the most that the process ever held in memory (resident), less what it held before reading.
 */
function main(folder: string): void {
  if (!globalThis.gc) throw new Error('Run with --expose-gc.');
  globalThis.gc();
  const before = process.memoryUsage();
  const { input, milliseconds: parse } = readProject(folder);
  globalThis.gc();
  const parsed = process.memoryUsage().heapUsed - before.heapUsed;
  const start = performance.now();
  const { projectIssues } = computeProject(input, STATUS_DAY);
  const compute = performance.now() - start;
  if (projectIssues !== input.issues.length) throw new Error('Not every issue was counted.');
  const peak = process.resourceUsage().maxRSS * 1024 - before.rss;
  const figures = {
    ...{ milliseconds: Math.round(compute), jsonParseMilliseconds: Math.round(parse), timesJsonParse: rounded(compute / parse) },
    ...{ peakMegabytes: megabytes(peak), parsedMegabytes: megabytes(parsed), peakTimesParsed: rounded(peak / parsed) },
  };
  process.stdout.write(JSON.stringify(figures));
}

const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);

/** The project, and the time spent in `JSON.parse`. */
function readProject(folder: string): { readonly input: ProjectInput; readonly milliseconds: number } {
  let milliseconds = 0;
  const parsed = (file: string): unknown => {
    const text = readFileSync(join(folder, file), 'utf8');
    const start = performance.now();
    const value: unknown = JSON.parse(text);
    milliseconds += performance.now() - start;
    return value;
  };
  const pages = readdirSync(folder).filter((name) => name.startsWith('issues-'));
  const issues: Issue[] = [];
  for (const page of pages) issues.push(...(parsed(page) as readonly Issue[]));
  return { input: { ...(parsed('project.json') as ProjectInput), issues }, milliseconds };
}

main(process.argv[2] ?? '');
