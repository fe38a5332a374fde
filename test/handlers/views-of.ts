import type { IssueListName } from '../../src/contract/views';
import type { Json } from '../host/seams/json';
import { valueOf, type OpenedSite } from './opened-site';

/** Calls that change nothing, with what they ask. */
const VIEWS: readonly (readonly [call: string, request: Json])[] = [
  ['showProject', {}],
  ['showProject', { date: '2026-01-30' }],
  ['listOverlaps', {}],
  ['listDeliverables', {}],
  ['listRisks', {}],
  ['showWhatIf', {}],
  ['showCommittee', {}],
  ['showSettings', {}],
  ['listOutcomes', {}],
  ['proposeDeliverables', {}],
  ['exportProject', {}],
  ['listSnapshots', {}],
  ['showSiteSettings', {}],
];

/**
 * All that one caller gets of the project, refusals included, as text by view: without what names a moment or
 * a storing, which no two sites share.
 */
export async function viewsOf(opened: OpenedSite, who: string): Promise<Readonly<Record<string, string>>> {
  const ask = (call: string, request: Json) =>
    opened.page(call as 'showProject', request, who) as Promise<unknown>;
  const views: Record<string, string> = {};
  for (const [call, request] of VIEWS)
    views[`${call} ${JSON.stringify(request)}`] = textOf(await ask(call, request));
  for (const locale of ['fr', 'en'])
    views[`macro export ${locale}`] = textOf(await macroExport(opened, who, locale));
  views['gadget'] = textOf(await opened.gadget(who));
  const { snapshots } = valueOf(await opened.page('listSnapshots', {}, who));
  for (const [at, { id }] of snapshots.entries())
    views[`showSnapshot ${String(at)}`] = textOf(await ask('showSnapshot', { id }));
  const lists = await listNames(opened, who);
  views['listIssues'] = textOf(await ask('listIssues', { lists }));
  for (const key of ['PORT-12', 'PORT-1'])
    views[`panel ${key}`] = textOf(await opened.panel('showIssue', key, {}, who));
  return views;
}

/** What a Word or PDF export of a page with the macro holds in its place. */
function macroExport({ site, projectId }: OpenedSite, accountId: string, locale: string): Promise<unknown> {
  const place = { content: { id: '65536', type: 'page', subtype: null }, space: { id: '1', key: 'PORT' } };
  const extension = { config: { projectId }, ...place };
  return site.forge.exportMacro('project-macro', { exportType: 'word', accountId, locale, extension });
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

const PASSING = new Set(['startedAt', 'finishedAt', 'takenAt', 'secondsLeft']);
/** A result's version is a name; a page's is a number, and is compared. */
const isPassing = (name: string, value: unknown): boolean =>
  PASSING.has(name) || (name === 'version' && typeof value === 'string');

const textOf = (answer: unknown): string =>
  JSON.stringify(answer, (name, value: unknown) => (isPassing(name, value) ? null : value)).replace(
    /"20\d\d-\d\d-\d\d:[\w:.-]+"/g,
    '"id"',
  );
