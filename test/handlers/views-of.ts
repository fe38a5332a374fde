import type { IssueListName } from '../../src/contract/views';
import type { Json } from '../host/seams/json';
import { readManifest } from '../manifest/read-manifest';
import { ALL_CALLS, type KnownCall } from './all-calls/all-calls';
import { valueOf, type OpenedSite } from './opened-site';

/** Every call that changes nothing, by what its declaration says. */
export const CALLS_OF_USE = ALL_CALLS.filter(({ writes }) => !writes);

type Requests = (opened: OpenedSite, who: string) => readonly Json[] | Promise<readonly Json[]>;

/** What a call is asked for instead of its smallest request, where that shows less than there is. */
const REQUESTS: Readonly<Record<string, Requests>> = {
  showProject: () => [{}, { date: '2026-01-30' }],
  showReaders: () => [{ spaceKey: 'PORT' }],
  listIssues: async (opened, who) => [{ lists: await listNames(opened, who) }],
  showSnapshot: async (opened, who) =>
    valueOf(await opened.page('listSnapshots', {}, who)).snapshots.map(({ id }) => ({ id })),
  previewImport: async (opened, who) => {
    const exported = await opened.page('exportProject', {}, who);
    return [{ export: exported.ok ? exported.value : {} }];
  },
};

const PANELS = ['PORT-12', 'PORT-1'];

/**
 * All that one caller gets of the project, refusals included, as text by view: without what names a moment or
 * a storing, which no two sites share.
 */
export async function viewsOf(opened: OpenedSite, who: string): Promise<Readonly<Record<string, string>>> {
  const views: Record<string, string> = {};
  for (const one of CALLS_OF_USE) {
    const requests = await (REQUESTS[one.call]?.(opened, who) ?? [one.request]);
    for (const [at, request] of requests.entries())
      for (const [place, answer] of await answersOf(opened, one, request, who))
        views[`${one.module} ${one.call} ${String(at)}${place}`] = textOf(answer);
  }
  for (const { key } of readManifest().modules['macro'] ?? [])
    for (const locale of ['fr', 'en'])
      views[`macro export ${key} ${locale}`] = textOf(await macroExport(opened, key, who, locale));
  return views;
}

/** The answers to a call, by the place that it is made in: each of some issues, or the project. */
async function answersOf(
  opened: OpenedSite,
  { module, call, ofIssue }: KnownCall,
  request: Json,
  accountId: string,
): Promise<readonly (readonly [place: string, answer: unknown])[]> {
  const { site, projectId } = opened;
  if (!ofIssue) {
    const as = { accountId, extension: {} };
    return [['', await site.forge.invoke(module, call, { projectId, ...request }, as)]];
  }
  const answers: (readonly [string, unknown])[] = [];
  for (const key of PANELS) {
    const extension = { issue: { id: site.jira.directory.issue(key)?.id ?? '0', key } };
    answers.push([` ${key}`, await site.forge.invoke(module, call, request, { accountId, extension })]);
  }
  return answers;
}

/** What a Word or PDF export of a page with a macro holds in its place. */
function macroExport(
  { site, projectId }: OpenedSite,
  macro: string,
  accountId: string,
  locale: string,
): Promise<unknown> {
  const place = { content: { id: '65536', type: 'page', subtype: null }, space: { id: '1', key: 'PORT' } };
  const extension = { config: { projectId }, ...place };
  return site.forge.exportMacro(macro, { exportType: 'word', accountId, locale, extension });
}

async function listNames(opened: OpenedSite, who: string): Promise<IssueListName[]> {
  const { result } = valueOf(await opened.page('showProject', {}, who));
  return [
    'outside',
    ...(result?.deliverables ?? []).map(({ id }) => `deliverable:${id}` as const),
    ...(result?.confidence.findings ?? []).map(({ rule }) => `finding:${rule}` as const),
    ...(result?.scheduleHealth ?? []).map(({ id }) => `check:${id}` as const),
  ];
}

/** `op`: the name of a save, which is drawn. */
const PASSING = new Set(['startedAt', 'finishedAt', 'takenAt', 'secondsLeft', 'op']);
/** A result's version is a name; a page's is a number, and is compared. */
const isPassing = (name: string, value: unknown): boolean =>
  PASSING.has(name) || (name === 'version' && typeof value === 'string');

const textOf = (answer: unknown): string =>
  JSON.stringify(answer, (name, value: unknown) => (isPassing(name, value) ? null : value)).replace(
    /"20\d\d-\d\d-\d\d:[\w:.-]+"/g,
    '"id"',
  );
