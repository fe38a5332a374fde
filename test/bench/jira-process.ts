import { createClock } from '../host/clock';
import { readSiteExport } from '../host/data/read-site-export';
import { createEventBus } from '../host/event-bus';
import { createJira } from '../host/jira/create-jira';
import type { JiraProduct } from '../host/seams/directory';
import { appPermissions } from '../host/site';
import { createState } from '../host/state/create-state';
import { generatedExport } from './generated-export';
import type { Asked, Message } from './start-jira-process';

/**
 * The site's Jira alone, asked by a process that hosts the app: on Forge too, Jira is no part of the app's
 * process.
 */
async function main(data: string): Promise<void> {
  const [, generated] = /^generated:(\d+)$/.exec(data) ?? [];
  const source = generated === undefined ? await readSiteExport(data) : generatedExport(Number(generated));
  const clock = createClock(Date.parse(source.site.now ?? ''), source.site.timeZone, 'manual');
  const events = createEventBus();
  const jira = createJira({
    export: source,
    state: createState(),
    clock,
    events,
    customPermissions: await appPermissions(),
  });
  const send = (message: Message): void => void process.send?.(message);
  events.on((event) => send({ kind: 'event', event }));
  process.on('message', (asked: Asked) => {
    clock.stepTo(asked.now);
    void answerTo(asked, jira).then(send);
  });
  process.on('disconnect', () => process.exit());
  send({ kind: 'ready', export: { ...source, issues: [] }, processorSeconds: processorSeconds() });
}

async function answerTo({ id, path, caller, ...request }: Asked, jira: JiraProduct): Promise<Message> {
  const response = await jira.request(path, request, caller);
  const { status, headers } = response;
  const body = await response.text();
  return { kind: 'answer', id, status, headers: [...headers], body, processorSeconds: processorSeconds() };
}

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

void main(process.argv[2] ?? '');
