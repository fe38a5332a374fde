import type { IssueListName, ProjectView } from '../../src/contract/views';
import type { ProjectResult } from '../../src/domain/project/project-result';
import { withIssueIds } from '../../src/usecases/figures/issue-lists';
import { waitedOut, type OpenedProject } from './app-calls';
import { causeOf } from './report-options';

/**
 * Has the app read the project through its queue, telling how far it is, and gives the whole result of the
 * day.
 */
export async function readProject(
  project: OpenedProject,
  date: string | undefined,
  say: (line: string) => void,
): Promise<ProjectResult> {
  await importCommitments(project);
  await readThrough(project, say);
  const day = date === undefined ? {} : { date };
  return withIssues(project, await project.call('showProject', day), day);
}

async function importCommitments({ site, key, call }: OpenedProject): Promise<void> {
  const jalon = site.export.jalon as { readonly projects?: readonly { readonly key: string }[] } | null;
  const projects = jalon?.projects?.filter((one) => one.key === key) ?? [];
  if (projects.length === 0) return;
  const file = { ...jalon, projects };
  const { revision } = await call('previewImport', { export: file });
  await call('importProject', { export: file, revision });
}

/** The first opening starts the reading; the clock is moved on until it has ended. */
async function readThrough({ site, key, call }: OpenedProject, say: (line: string) => void): Promise<void> {
  let { sync } = await call('showProject', {});
  const timer = setInterval(() => {
    void call('showProject', {}).then(
      ({ sync: { issues } }) =>
        issues && say(`${key}: ${issues.read} issues of about ${issues.expected ?? '?'} read`),
      () => say(`${key}: reading`),
    );
  }, PROGRESS_MILLISECONDS);
  try {
    for (let wait = 0; sync.phase === 'running'; wait = STEP_MILLISECONDS) {
      if (!(await waitedOut(site, key, say))) await site.clock.moveTo(site.clock.now() + wait);
      ({ sync } = await call('showProject', {}));
    }
  } finally {
    clearInterval(timer);
  }
}

/** Most lists that the app gives in one answer. */
const LISTS_TOGETHER = 1_000;
const PROGRESS_MILLISECONDS = 2_000;
const STEP_MILLISECONDS = 1_000;

/** The result with the ids that stay behind when it travels. */
async function withIssues(
  project: OpenedProject,
  { sync, result }: ProjectView,
  day: { readonly date?: string },
): Promise<ProjectResult> {
  if (result === null) {
    const state = sync.failure ?? sync.phase;
    throw causeOf(`${project.key}: the app could not read the project (${state}).${firstError(project)}`);
  }
  const names: readonly IssueListName[] = [
    'outside',
    ...result.deliverables.map(({ id }) => `deliverable:${id}` as const),
    ...result.confidence.findings.map(({ rule }) => `finding:${rule}` as const),
    ...result.scheduleHealth.map(({ id }) => `check:${id}` as const),
  ];
  const lists: (readonly string[])[] = [];
  const splits = new Map<string, ProjectResult['splits'][number]>();
  for (let from = 0; from < names.length; from += LISTS_TOGETHER) {
    const part = await project.call('listIssues', {
      ...day,
      lists: names.slice(from, from + LISTS_TOGETHER),
    });
    lists.push(...part.lists);
    for (const split of part.splits) splits.set(split.issueId, split);
  }
  const { overlaps } = await project.call('listOverlaps', {});
  return {
    ...withIssueIds(result, Object.fromEntries(names.map((name, at) => [name, lists[at] ?? []]))),
    overlaps,
    splits: [...splits.values()],
  };
}

function firstError({ site }: OpenedProject): string {
  const [first] = site.forge.errors;
  if (first === undefined) return '';
  return ` ${first.functionKey}: ${first.error instanceof Error ? (first.error.stack ?? first.error.message) : String(first.error)}`;
}
