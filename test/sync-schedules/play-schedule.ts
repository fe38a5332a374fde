import type { WholeSite } from '../host/whole-site';
import { editInBulk, editJira } from './edit-jira';
import { enterInApp, type Entered } from './enter-in-app';
import { callPage, openSmallSite, settle } from './schedule-site';
import type { Step } from './schedule';
import { lostEntries, readFromScratch, storedState } from './stored-state';

/**
 * Plays a schedule on a small site, and says what is there when the dust has settled, and what ought to be.
 */
export async function playSchedule(steps: readonly Step[]) {
  const site = await openSmallSite();
  try {
    await begin(site);
    const entered: Entered[] = [];
    for (const [number, step] of steps.entries()) {
      const taken = await play(site, step, number);
      if (taken !== null) entered.push(taken);
    }
    await settle(site);
    const found = await storedState(site);
    const lost = await lostEntries(site, entered);
    const { refused = 0 } = site.meter.snapshot().queues['sync'] ?? {};
    return { found, lost, refused, expected: await readFromScratch(site) };
  } finally {
    await site.close();
  }
}

/** Deliverables of each kind, and a first reading that has not begun yet: misfortunes may strike it. */
async function begin(site: WholeSite): Promise<void> {
  const sources = [{ issue: 'APP-1' }, { version: '72' }, { label: 'front' }];
  for (const source of sources) {
    const named = { id: null, name: JSON.stringify(source), phase: null, contractDate: '2026-05-29' };
    await callPage(site, 'saveDeliverable', { ...named, source, earning: 'effort' });
  }
  await callPage(site, 'showProject');
}

async function play(site: WholeSite, step: Step, number: number): Promise<Entered | null> {
  switch (step.kind) {
    case 'edit':
      await editJira(site, step);
      return null;
    case 'bulk':
      await editInBulk(site, step);
      return null;
    case 'entry':
      return enterInApp(site, step, number);
    case 'wait':
      await site.clock.moveTo(site.clock.now() + step.minutes * 60_000);
      return null;
    case 'sweep':
      await site.forge.runScheduled('every-hour').catch(() => undefined);
      return null;
    case 'faults':
      site.faults.set(step.faults);
      return null;
  }
}
