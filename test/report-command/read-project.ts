import type { ProjectView } from '../../src/contract/api';
import type { ProjectResult } from '../../src/domain/indicators/project-result';
import type { Site } from '../host/seams';
import { callPage, type Asked } from './app-calls';
import { causeOf } from './report-options';

const PROGRESS_MILLISECONDS = 2_000;

/** Has the app read the project through its queue, telling how far it is, and gives the whole result of the day. */
export async function readProject(
  site: Site,
  asked: Asked,
  date: string | undefined,
  say: (line: string) => void,
): Promise<ProjectResult> {
  await importCommitments(site, asked);
  await callPage(site, asked, 'synchronise', {});
  const timer = setInterval(() => void tellProgress(site, asked, say), PROGRESS_MILLISECONDS);
  try {
    await site.forge.drain();
  } finally {
    clearInterval(timer);
  }
  return wholeResult(site, asked, await callPage(site, asked, 'showProject', date === undefined ? {} : { date }));
}

async function importCommitments(site: Site, asked: Asked): Promise<void> {
  const jalon = site.export.jalon as { readonly projects?: readonly { readonly key: string }[] } | null;
  if (jalon?.projects?.some(({ key }) => key === asked.project.key) !== true) return;
  await callPage(site, asked, 'importProject', { export: jalon });
}

/** Progress is a courtesy: when it cannot be told, the work goes on. */
async function tellProgress(site: Site, asked: Asked, say: (line: string) => void): Promise<void> {
  try {
    const { sync } = await callPage(site, asked, 'showProject', {});
    if (sync.phase === 'running')
      say(`${asked.project.key}: ${sync.issuesRead} issues of about ${sync.issuesExpected ?? '?'} read`);
  } catch {
    say(`${asked.project.key}: reading`);
  }
}

/** The result with the ids that stay behind when it travels. */
async function wholeResult(site: Site, asked: Asked, view: ProjectView): Promise<ProjectResult> {
  const { sync, result } = view;
  if (result === null)
    throw causeOf(`${asked.project.key}: the app could not read the project (${sync.failure ?? sync.phase}).${firstError(site)}`);
  const outside = await callPage(site, asked, 'listIssues', { deliverable: null });
  return {
    ...result,
    outside: { ...result.outside, issueIds: outside.issueIds },
    deliverables: result.deliverables.map((deliverable) => ({ ...deliverable, issueIds: [] })),
  };
}

function firstError(site: Site): string {
  const [first] = site.forge.errors;
  if (first === undefined) return '';
  return ` ${first.functionKey}: ${first.error instanceof Error ? (first.error.stack ?? first.error.message) : String(first.error)}`;
}
