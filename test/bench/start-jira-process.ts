import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Caller, Product, ProductEvent } from '../host/seams/products';
import type { Site } from '../host/seams/site';
import type { SiteExport } from '../host/seams/site-export';

/** A request on its way to the other process. */
export interface Asked {
  readonly id: number;
  /** The time of the site that asks, epoch milliseconds. */
  readonly now: number;
  readonly path: string;
  readonly caller: Caller;
  readonly method: string;
  readonly headers: [string, string][];
  readonly body: string | null;
}

/** What the other process tells. */
export type Message =
  | { readonly kind: 'ready'; readonly export: SiteExport; readonly processorSeconds: number }
  | { readonly kind: 'event'; readonly event: ProductEvent }
  | {
      readonly kind: 'answer';
      readonly id: number;
      readonly status: number;
      readonly headers: [string, string][];
      readonly body: string;
      readonly processorSeconds: number;
    };

/** The Jira of a site export in a process of its own. */
export interface JiraProcess extends Product {
  /** The export without its issues: what a site needs that asks this Jira. */
  readonly export: SiteExport;
  /** Has the site that asks tell the time, and be told of events. */
  join(site: Pick<Site, 'clock' | 'events'>): void;
  /** Seconds that the process has computed, its start included. */
  processorSeconds(): number;
  close(): void;
}

/**
 * Starts the process with a folder's site export, or with a generated one: `generated:` and how many issues.
 */
export async function startJiraProcess(data: string): Promise<JiraProcess> {
  const child = fork(join(__dirname, 'jira-process.ts'), [data], {
    serialization: 'advanced',
    env: withoutHeapLimit(),
  });
  const [ready] = (await once(child, 'message')) as [Message];
  if (ready.kind !== 'ready') throw new Error('The process of Jira began with something else.');
  return asking(child, ready);
}

function asking(child: ChildProcess, ready: Extract<Message, { kind: 'ready' }>): JiraProcess {
  const waiting = new Map<number, (message: Extract<Message, { kind: 'answer' }>) => void>();
  let joined: Pick<Site, 'clock' | 'events'> | undefined;
  let asked = 0;
  let { processorSeconds } = ready;
  child.on('message', (message: Message) => {
    if (message.kind === 'event') joined?.events.emit(message.event);
    if (message.kind !== 'answer') return;
    processorSeconds = message.processorSeconds;
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  });
  const request: Product['request'] = async (path, init, caller) => {
    const id = ++asked;
    const body = typeof init.body === 'string' ? init.body : null;
    const sent: Asked = {
      id,
      now: joined?.clock.now() ?? 0,
      path,
      caller,
      method: init.method ?? 'GET',
      headers: [...new Headers(init.headers)],
      body,
    };
    const answer = new Promise<Extract<Message, { kind: 'answer' }>>((resolve) => waiting.set(id, resolve));
    child.send(sent);
    const message = await answer;
    return new Response(message.body === '' ? null : message.body, {
      status: message.status,
      headers: message.headers,
    });
  };
  return {
    request,
    export: ready.export,
    join: (site) => void (joined = site),
    processorSeconds: () => processorSeconds,
    close: () => child.disconnect(),
  };
}

/** The limit of the bench's own heap stands for that of a function, which Jira is no part of. */
function withoutHeapLimit(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'NODE_OPTIONS'));
}
