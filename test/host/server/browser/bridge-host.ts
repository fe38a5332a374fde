import { createHandles, type BridgeMessage, type Handles } from './bridge-messages';
import { createCommands } from './host-commands';

/** One frame of the page, and what is agreed with the surface in it. */
interface Framed {
  readonly handles: Handles;
  readonly commands: ReturnType<typeof createCommands>;
}

const framed = new WeakMap<HTMLIFrameElement, Framed>();

function framedBy(frame: HTMLIFrameElement): Framed {
  const known = framed.get(frame);
  if (known !== undefined) return known;
  const handles = createHandles((message) => post(frame, message));
  const made = { handles, commands: createCommands(frame) };
  framed.set(frame, made);
  return made;
}

function originOf(frame: HTMLIFrameElement): string {
  return new URL(frame.src).origin;
}

function post(frame: HTMLIFrameElement, message: BridgeMessage): void {
  frame.contentWindow?.postMessage(message, originOf(frame));
}

async function answer(frame: HTMLIFrameElement, message: BridgeMessage & { bridge: 'call' }): Promise<void> {
  const { handles, commands } = framedBy(frame);
  const { id, command, data } = message;
  try {
    const run = commands[command];
    if (run === undefined) throw new Error(`The bridge has no command "${command}" here.`);
    post(frame, { bridge: 'answer', id, value: handles.encode(await run(handles.decode(data))) });
  } catch (error) {
    post(frame, { bridge: 'answer', id, error: error instanceof Error ? error.message : String(error) });
  }
}

const frames = () => [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-frame]')];

window.addEventListener('message', (event: MessageEvent<BridgeMessage | undefined>) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === event.source);
  if (frame === undefined || event.origin !== originOf(frame)) return;
  const message = event.data;
  if (message?.bridge === 'listening') post(frame, { bridge: 'listening' });
  if (message?.bridge === 'call') void answer(frame, message);
  if (message?.bridge === 'run') framedBy(frame).handles.run(message.handle, message.values);
  if (message?.bridge === 'height' && frame.dataset['height'] === 'content')
    frame.height = String(message.pixels);
});

// To surfaces that spoke before this page listened; to any origin, as it says nothing and a frame may not
// have its own yet.
for (const frame of frames())
  frame.contentWindow?.postMessage({ bridge: 'listening' } satisfies BridgeMessage, '*');
