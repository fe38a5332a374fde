import { listen, send } from './host-events';
import { closeFlag, showFlag, type Flag } from './host-flags';
import { addressCommands } from './host-address';
import { urlOf, type Place } from './host-places';

type Command = (data: unknown) => unknown;

/** What a surface may ask of the page around it, by the bridge's names. */
export function createCommands(frame: HTMLIFrameElement): Readonly<Record<string, Command>> {
  const ask = (path: string, data?: unknown) => askSite(frame, path, data);
  const left = (name: string, detail: unknown) =>
    frame.dispatchEvent(new CustomEvent(`surface:${name}`, { bubbles: true, cancelable: true, detail }));
  return {
    getContext: () => ask('context'),
    invoke: (data) => ask('invoke', data),
    fetchProduct: (data) => ask('fetch-product', data),
    submit: (detail) => void left('submit', detail),
    close: (detail) => void left('close', detail),
    refresh: (detail) => void left('refresh', detail),
    open: () => void left('open', null),
    onClose: (data) => {
      frame.addEventListener('surface:close', () => (data as () => void)());
    },
    emitReadyEvent: () => void left('ready', null),
    changeWindowTitle: (title) => {
      if (frame.dataset['type'] !== 'jira:projectPage')
        throw new Error('Only pages of an app name the window.');
      document.title = String(title);
    },
    showFlag: (flag) => showFlag(flag as Flag),
    closeFlag: (data) => closeFlag((data as { readonly id: string }).id),
    emit: (data) => {
      const { event, payload } = data as { readonly event: string; readonly payload: unknown };
      send(event, payload);
    },
    on: (data) => {
      const { event, callback } = data as {
        readonly event: string;
        readonly callback: (payload: unknown) => void;
      };
      return { unsubscribe: listen(event, callback) };
    },
    navigate: (data) => navigate(data as Place & { readonly type: string }),
    getUrl: (data) => new URL(urlOf(data as Place), location.href).href,
    reload: () => location.reload(),
    ...addressCommands(frame),
  };
}

function navigate(place: Place & { readonly type: string }): void {
  const url = new URL(urlOf(place), location.href);
  if (!['http:', 'https:', 'mailto:'].includes(url.protocol))
    throw new Error(`The page does not open ${url.protocol} addresses.`);
  if (url.origin !== location.origin && !window.confirm(url.href))
    throw new Error('The person declined to leave the site.');
  if (place.type === 'new-tab') window.open(url.href, '_blank', 'noopener');
  else location.assign(url.href);
}

async function askSite(frame: HTMLIFrameElement, path: string, data: unknown): Promise<unknown> {
  const response = await fetch(`/__site/bridge/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ frame: frame.dataset['frame'], data }),
  });
  const reply = (await response.json()) as { readonly value?: unknown; readonly message?: string };
  if (!response.ok) throw new Error(reply.message ?? `The site answered ${String(response.status)}.`);
  return reply.value;
}
