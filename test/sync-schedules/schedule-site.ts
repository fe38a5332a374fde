import { smallSite } from '../host-tests/jira/small-site';
import { startSite } from '../host/site';
import type { WholeSite } from '../host/whole-site';

/** The project that is read; the site has another one, to which issues move. */
export const PROJECT = { id: '10', key: 'APP' };
export const ELSEWHERE = 'HID';
export const ADMINISTRATOR = 'anne';

const PLACE = { project: { ...PROJECT, type: 'software' } };

/** A small site in memory, where nobody has opened the app yet. */
export const openSmallSite = (): Promise<WholeSite> =>
  startSite({ data: smallSite(null), stateFolder: null, port: null, time: 'manual' });

/** What a call of the project page answers; null where its function failed. */
export async function callPage(site: WholeSite, call: string, request: object = {}): Promise<Answer | null> {
  const extension = PLACE;
  const payload = { projectId: PROJECT.id, ...request };
  return site.forge
    .invoke('project-page', call, payload, { accountId: ADMINISTRATOR, extension })
    .then(asAnswer, () => null);
}

/** What the panel of an issue answers; null where its function failed. */
export async function callPanel(
  site: WholeSite,
  issueId: string,
  call: string,
  request: object,
): Promise<Answer | null> {
  const extension = { ...PLACE, issue: { id: issueId } };
  return site.forge
    .invoke('deliverable-panel', call, request, { accountId: ADMINISTRATOR, extension })
    .then(asAnswer, () => null);
}

export interface Answer {
  readonly ok: boolean;
  readonly value?: Readonly<Record<string, unknown>>;
  readonly failure?: { readonly code: string };
}

const asAnswer = (answer: unknown): Answer => answer as Answer;

const HOUR = 3_600_000;

/**
 * Lets the dust settle: the site behaves, a reading that somebody stopped is asked for again, whatever was
 * late arrives, the index catches up, chains that broke are given up, and the hourly sweep runs on the way.
 */
export async function settle(site: WholeSite): Promise<void> {
  site.faults.clear();
  await site.forge.drain();
  const stopped = await callPage(site, 'showProject');
  if (phaseIn(stopped) === 'cancelled') await callPage(site, 'synchronise');
  await site.clock.moveTo(site.clock.now() + 3 * HOUR);
  await site.forge.drain();
}

const phaseIn = (answer: Answer | null): unknown =>
  (answer?.value?.['sync'] as { readonly phase: string } | undefined)?.phase;
