import { createHandles, type BridgeMessage } from './bridge-messages';
import { installSiteDate } from './site-date';
import { createSurfaceHistory } from './surface-history';

/**
 * All that the site knows of the inside of `@forge/bridge`: one object, `__bridge`, whose `callBridge` takes
 * the name of a command and its data. It stands before any script of the app runs, and passes commands on to
 * the page around the frame.
 */

const siteOrigin = setting('site-origin');
const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
let calls = 0;

const send = (message: BridgeMessage) => window.parent.postMessage(message, siteOrigin);

/** Messages that wait until the page around listens: either of the two may have loaded first. */
let early: BridgeMessage[] | null = [];
const post = (message: BridgeMessage) => {
  if (early === null) send(message);
  else early.push(message);
};

function hostListens(): void {
  const kept = early ?? [];
  early = null;
  kept.forEach(send);
}

const handles = createHandles(post);

function ask(command: string, data?: unknown): Promise<unknown> {
  const id = ++calls;
  post({ bridge: 'call', id, command, data: handles.encode(data) });
  return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
}

/** Commands that take place on this side. */
const ownCommands: Readonly<Record<string, () => Promise<unknown>>> = {
  createHistory: async () => {
    const bar = {
      show: (path: string, replace: boolean) => void ask('showAddress', { path, replace }),
      go: (steps: number) => void ask('goInHistory', { steps }),
    };
    const start = String(await ask('readAddress'));
    const { history, popped } = createSurfaceHistory(start, bar);
    await ask('onAddress', { popped });
    return history;
  },
  enableTheming: async () => {
    const { theme } = (await ask('getContext')) as { readonly theme: { readonly colorMode: string } };
    const root = document.documentElement;
    root.dataset['colorMode'] = theme.colorMode;
    root.dataset['theme'] = 'light:light dark:dark spacing:spacing typography:typography';
    const link = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: '/__bridge/theme.css',
    });
    document.head.prepend(link);
    await new Promise((done) => {
      link.onload = done;
      link.onerror = done;
    });
  },
};

window.addEventListener('message', (event: MessageEvent<BridgeMessage>) => {
  if (event.origin !== siteOrigin || event.source !== window.parent) return;
  const message = event.data;
  if (message.bridge === 'listening') hostListens();
  if (message.bridge === 'run') handles.run(message.handle, message.values);
  if (message.bridge !== 'answer') return;
  const call = waiting.get(message.id);
  waiting.delete(message.id);
  if (message.error === undefined) call?.resolve(handles.decode(message.value));
  else call?.reject(new Error(message.error));
});

/** Tells the page around how high the content is, whenever that changes. */
function followHeight(): void {
  let last = 0;
  const report = () => {
    const pixels = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (pixels !== last) post({ bridge: 'height', pixels });
    last = pixels;
  };
  new ResizeObserver(report).observe(document.documentElement);
}

function setting(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
}

installSiteDate(Number(setting('site-clock-ahead')));
Object.assign(globalThis, {
  __bridge: {
    callBridge: (command: string, data?: unknown) => ownCommands[command]?.() ?? ask(command, data),
  },
});
followHeight();
send({ bridge: 'listening' });
