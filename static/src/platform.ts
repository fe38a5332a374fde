import { events, makeInvoke, NavigationTarget, requestJira, router, showFlag, view } from '@forge/bridge';
import type { AnswerOf, Call, Reply, RequestOf } from '../../src/contract/call';
import type { gadgetCalls, macroCalls, pageCalls, panelCalls } from '../../src/contract/surfaces';

/** The calls of a surface on the wire: each answers a value or a failure. */
type Wire<Declared extends Readonly<Record<keyof Declared, Call>>> = {
  readonly [Name in keyof Declared]: (request: RequestOf<Declared[Name]>) => Reply<AnswerOf<Declared[Name]>>;
};

export const callPanel = makeInvoke<Wire<typeof panelCalls>>();
export const callPage = makeInvoke<Wire<typeof pageCalls>>();
export const callGadget = makeInvoke<Wire<typeof gadgetCalls>>();
export const callMacro = makeInvoke<Wire<typeof macroCalls>>();

/** What the host says of the place of a surface. Nothing is known of `extension`: parse it before use. */
export interface SurfaceContext {
  readonly locale: string;
  readonly siteUrl: string;
  readonly colorMode: 'light' | 'dark' | 'auto';
  /** Key of the surface's module in the manifest. */
  readonly moduleKey: string;
  readonly extension: unknown;
}

/** The place of the surface, its language and its colours. */
export async function surfaceContext(): Promise<SurfaceContext> {
  const { locale, siteUrl, theme, moduleKey, extension } = await view.getContext();
  return { locale, siteUrl, colorMode: theme?.colorMode ?? 'light', moduleKey, extension };
}

const THEME_PATIENCE = 500;

/**
 * Applies the theme of the host and follows its changes. A host that is slow or has no theme delays nothing.
 */
export async function enableTheme(): Promise<void> {
  const themed = view.theme.enable().catch(() => undefined);
  await Promise.race([themed, new Promise((resolve) => setTimeout(resolve, THEME_PATIENCE))]);
}

/** Reads Jira with the rights of the person; the host signs the request. */
export async function readJira(path: string, body?: unknown): Promise<Response> {
  const headers = { Accept: 'application/json' };
  if (body === undefined) return requestJira(path, { headers });
  return requestJira(path, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** A place of the site to which a link leads. */
export type HostPlace = { readonly path: string } | { readonly projectKey: string; readonly subPage: string };

const targetOf = (place: HostPlace) =>
  'path' in place
    ? place.path
    : {
        target: NavigationTarget.Module,
        moduleKey: 'project-page',
        projectKey: place.projectKey,
        path: place.subPage,
      };

/** Leads to a place of the site, in a new tab on demand. */
export async function goTo(place: HostPlace, newTab: boolean): Promise<void> {
  await (newTab ? router.open(targetOf(place)) : router.navigate(targetOf(place)));
}

/** The address of a place of the site; null: the host does not know it. */
export async function addressOf(place: HostPlace): Promise<string | null> {
  const target = targetOf(place);
  if (typeof target === 'string') return target;
  return router.getUrl(target).then(
    (url) => url?.toString() ?? null,
    () => null,
  );
}

/** Saves the configuration of a gadget or a macro and leaves its editor. */
export async function submitConfiguration(configuration: Readonly<Record<string, unknown>>): Promise<void> {
  await view.submit(configuration);
}

/** Leaves an editor without saving. */
export async function closeEditor(): Promise<void> {
  await view.close();
}

/** Shows a short confirmation where the host shows its own. */
export function confirmDone(title: string): void {
  showFlag({ id: `jalon-${Date.now()}`, title, type: 'success', isAutoDismiss: true });
}

/** Calls `refresh` when the dashboard refreshes its gadgets. Gives back what stops it. */
export function onGadgetRefresh(refresh: () => void): () => void {
  const subscription = events.on('JIRA_DASHBOARD_GADGET_REFRESH', refresh);
  return () => void subscription.then(({ unsubscribe }) => unsubscribe()).catch(() => undefined);
}

/** The history of the host, which gives sub-pages their addresses. */
export const createHistory = view.createHistory;
export type PageHistory = Awaited<ReturnType<typeof createHistory>>;

/** Names the window, where the host allows it. */
export async function nameWindow(title: string): Promise<void> {
  document.title = title;
  await view.changeWindowTitle(title).catch(() => undefined);
}
