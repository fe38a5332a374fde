import type { ProjectView } from '../../src/contract/views';
import type { AnswerOf, Reply, RequestOf } from '../../src/contract/call';
import type { gadgetCalls, pageCalls, panelCalls } from '../../src/contract/surfaces';
import type { ImportPreview } from '../../src/contract/import-preview';
import { definitionOf } from '../../src/domain/plan/definition';
import { checkExchange } from './documented-exchanges';
import { startSite } from '../host/site';
import type { Json } from '../host/seams/json';
import type { SiteOptions } from '../host/seams/site';
import type { State } from '../host/seams/state';

type PageCalls = typeof pageCalls;
type PanelCalls = typeof panelCalls;

/** People of the default project and what they may do. */
export const LEAD = 'camille-roussel';
/** Sees costs and the restricted issue, manages nothing. */
export const ARCHITECT = 'hugo-marchand';
/** Browses; sees neither costs nor the restricted issue. */
export const CLIENT = 'nadia-ferrand';
/** May not browse the project. */
export const STRANGER = 'julie-lambert';

export type OpenedSite = Awaited<ReturnType<typeof openSite>>;

/**
 * The usual site once its project was imported and read, which takes a second: every case of a file begins
 * with a copy.
 */
let importedState: State | undefined;

/** The local site with its default project, and the app's calls as its surfaces make them. */
export async function openSite({
  imported = true,
  ...options
}: { readonly imported?: boolean } & Partial<SiteOptions> = {}) {
  const isUsual = imported && Object.keys(options).length === 0;
  const before = isUsual && importedState !== undefined ? { state: importedState.copy() } : {};
  const site = await startSite({
    stateFolder: null,
    port: null,
    time: 'manual',
    observe: checkExchange,
    ...options,
    ...before,
  });
  const project = site.jira.directory.projects().find(({ key }) => key === 'PORT');
  const projectId = project?.id ?? '';
  const place = { project: { id: projectId, key: 'PORT', type: 'software' } };

  const invoke = (
    moduleKey: string,
    call: string,
    payload: Json,
    accountId: string,
    extension: Json,
  ): Promise<unknown> => site.forge.invoke(moduleKey, call, payload, { accountId, extension });

  const opened = {
    site,
    projectId,
    /** A call of the project page, on the default project unless the request names another. */
    page: async <Name extends keyof PageCalls>(
      call: Name,
      request: Omit<RequestOf<PageCalls[Name]>, 'projectId'> & Json,
      as = LEAD,
    ) =>
      (await invoke('project-page', call, { projectId, ...request }, as, place)) as Reply<
        AnswerOf<PageCalls[Name]>
      >,
    /** Imports a file over what is kept, as its form does: shown first what it replaces. */
    importOver: async (file: unknown, as = LEAD) => {
      const payload = { projectId, export: file };
      const { revision } = valueOf(
        (await invoke('project-page', 'previewImport', payload, as, place)) as Reply<ImportPreview>,
      );
      return (await invoke(
        'project-page',
        'importProject',
        { ...payload, revision },
        as,
        place,
      )) as Reply<ProjectView>;
    },
    /** A deliverable as its form opens with it. */
    definition: async (id: string) => {
      const reply = await invoke('project-page', 'listDeliverables', { projectId }, LEAD, place);
      const { deliverables } = valueOf(reply as Reply<AnswerOf<PageCalls['listDeliverables']>>);
      const found = deliverables.find((deliverable) => deliverable.id === id);
      if (!found) throw new Error(`there is no deliverable ${id}`);
      return definitionOf(found);
    },
    gadget: async (as: string) =>
      (await invoke('project-gadget', 'showProject', { projectId }, as, {})) as Reply<
        AnswerOf<typeof gadgetCalls.showProject>
      >,
    panel: async <Name extends keyof PanelCalls>(
      call: Name,
      key: string,
      request: RequestOf<PanelCalls[Name]> & Json,
      as = LEAD,
    ) => {
      const issue = { id: site.jira.directory.issue(key)?.id ?? '0', key };
      return (await invoke('deliverable-panel', call, request, as, { issue, ...place })) as Reply<
        AnswerOf<PanelCalls[Name]>
      >;
    },
    jira: async (method: string, path: string, body?: unknown, accountId = LEAD) => {
      const init = {
        method,
        headers: { 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      };
      return site.jira.request(path, init, { accountId, isApp: false, scopes: null });
    },
    confluence: async (method: string, path: string, body?: unknown, accountId = LEAD) => {
      const init = {
        method,
        headers: { 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      };
      const response = await site.confluence.request(path, init, { accountId, isApp: false, scopes: null });
      const text = await response.text();
      return {
        status: response.status,
        json: (text === '' ? {} : JSON.parse(text)) as Readonly<Record<string, unknown>>,
      };
    },
  };
  if (imported && !('state' in before)) {
    valueOf(await opened.page('importProject', { export: site.export.jalon }));
    await site.forge.drain();
  }
  if (isUsual) importedState ??= site.state.copy();
  return opened;
}

/** The value of an answer; a failure fails the test. */
export function valueOf<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`the call failed: ${JSON.stringify(reply.failure)}`);
  return reply.value;
}

/** The failure of an answer; null where there is none. */
export const failureOf = <T>(reply: Reply<T>): string | null => (reply.ok ? null : reply.failure.code);
