import { events, makeInvoke, NavigationTarget, requestJira, router, showFlag, view } from '@forge/bridge';
import type { AnswerOf, Call, Reply, RequestOf } from '../../src/contract/call';
import type { gadgetCalls, macroCalls, pageCalls, panelCalls } from '../../src/contract/surfaces';

/** The calls of a surface as they travel: each answers a value or a failure. */
type Wire<Declared extends Readonly<Record<keyof Declared, Call>>> = {
  readonly [Name in keyof Declared]: (request: RequestOf<Declared[Name]>) => Reply<AnswerOf<Declared[Name]>>;
};

export const callPanel = makeInvoke<Wire<typeof panelCalls>>();
export const callPage = makeInvoke<Wire<typeof pageCalls>>();
export const callGadget = makeInvoke<Wire<typeof gadgetCalls>>();
export const callMacro = makeInvoke<Wire<typeof macroCalls>>();

/**
 * What the host says of the place where a surface stands. `extension` is the host's word: parse before use.
 */
export interface SurfaceContext {
  readonly locale: string;
  readonly siteUrl: string;
  readonly colorMode: 'light' | 'dark' | 'auto';
  /** Key of the surface's module in the manifest. */
  readonly moduleKey: string;
  readonly extension: unknown;
}

/** Where the surface stands and in which language. */
export async function surfaceContext(): Promise<SurfaceContext> {
  const { locale, siteUrl, theme, moduleKey, extension } = await view.getContext();
  return { locale, siteUrl, colorMode: theme?.colorMode ?? 'light', moduleKey, extension };
}

const THEME_PATIENCE = 500;

/**
 * Lets the host give its theme, and follow its changes. A host that is slow, or has no themes, holds nothing
 * up.
 */
export async function enableTheme(): Promise<void> {
  const themed = view.theme.enable().catch(() => undefined);
  await Promise.race([themed, new Promise((resolve) => setTimeout(resolve, THEME_PATIENCE))]);
}

/** A read of Jira as the user; the host signs it. */
export async function readJira(path: string, body?: unknown): Promise<Response> {
  const headers = { Accept: 'application/json' };
  if (body === undefined) return requestJira(path, { headers });
  return requestJira(path, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** A place of the site that links lead to. */
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

/** Leaves for a place of the site; in a new tab on demand. */
export async function goTo(place: HostPlace, newTab: boolean): Promise<void> {
  await (newTab ? router.open(targetOf(place)) : router.navigate(targetOf(place)));
}

/** Address of a place of the site, null where the host cannot tell. */
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

/** A short confirmation in the host's own place. */
export function confirmDone(title: string): void {
  showFlag({ id: `jalon-${Date.now()}`, title, type: 'success', isAutoDismiss: true });
}

/** Calls back when a dashboard refreshes its gadgets; answers how to stop. */
export function onGadgetRefresh(refresh: () => void): () => void {
  const subscription = events.on('JIRA_DASHBOARD_GADGET_REFRESH', refresh);
  return () => void subscription.then(({ unsubscribe }) => unsubscribe()).catch(() => undefined);
}

/** The host's history, for sub-pages that have addresses. */
export const createHistory = view.createHistory;
export type PageHistory = Awaited<ReturnType<typeof createHistory>>;

/** Name of the window, where the host lets a surface set it. */
export async function nameWindow(title: string): Promise<void> {
  document.title = title;
  await view.changeWindowTitle(title).catch(() => undefined);
}
