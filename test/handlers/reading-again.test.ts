import type { CallFault } from '../host/faults/faults';
import { openSite, valueOf, type OpenedSite } from './opened-site';

let opened: OpenedSite;
beforeAll(async () => {
  opened = await openSite();
});
afterAll(() => opened.site.close());

const callsOf = (service: 'rest' | 'kvs', part: string): number =>
  Object.entries<{ readonly calls: number }>(opened.site.meter.snapshot()[service])
    .filter(([name]) => name.includes(part))
    .reduce((sum, [, { calls }]) => sum + calls, 0);

const synchronise = async () => valueOf(await opened.page('synchronise', {}));

const searches = (): number => callsOf('rest', 'searchAndReconsile');

/**
 * Reads the project while somebody asks to read it again at the `at`th access to the store; gives the
 * searches made in Jira since they asked (0: nobody asks; all).
 */
async function readAskedAt(at: number): Promise<number> {
  await synchronise();
  let before = 0;
  const run = async () => {
    await synchronise();
    before = searches();
  };
  const asked: CallFault = { service: 'kvs', skip: at - 1, times: 1, effect: { kind: 'meanwhile', run } };
  opened.site.faults.set({ calls: at === 0 ? [] : [asked] });
  opened.site.meter.reset();
  await opened.site.forge.drain();
  opened.site.faults.clear();
  return searches() - before;
}

test('what is asked while a reading ends is never forgotten, whenever it is asked', async () => {
  const once = await readAskedAt(0);
  const accesses = callsOf('kvs', '');
  expect(once).toBeGreaterThan(0);
  expect(accesses).toBeGreaterThan(5);
  for (let at = 1; at <= accesses; at++) {
    expect({ at, readAgain: (await readAskedAt(at)) >= once }).toEqual({ at, readAgain: true });
    expect(valueOf(await opened.page('showProject', {})).sync).toMatchObject({
      phase: 'ready',
      failure: null,
    });
  }
});
